import type {VNode} from 'preact';
import type {RoleSheet} from '../../src/protocol/roleSheet';
import {useShortcuts} from '../page/useShortcuts';
import {CertificatesSection} from './CertificatesSection';
import {DutiesSection} from './DutiesSection';
import {MovesSection} from './MovesSection';
import {NotesSections} from './NotesSections';
import {RoleFoot} from './RoleFoot';
import {RoleHead} from './RoleHead';
import {SkillsSection} from './SkillsSection';
import {SourcesSection} from './SourcesSection';
import {TasksSection} from './TasksSection';
import {useTools} from './tools';
import {WaysInSection} from './WaysInSection';

/** Everything about one role: what it is, whether one could do it, where it leads. */
export function RolePage({sheet}: {readonly sheet: RoleSheet}): VNode {
	const {send} = useTools();
	const {id} = sheet.role;
	const compare = (): void => send({type: 'compare', roles: [id]});
	const newPlan = (): void => send({type: 'newPlan', role: id});
	useShortcuts({c: compare, n: newPlan});
	return (
		<article>
			<RoleHead role={sheet.role} packs={sheet.packs} onCompare={compare} onNewPlan={newPlan} />
			<DutiesSection duties={sheet.role.duties} />
			<SkillsSection core={sheet.core} useful={sheet.useful} />
			{sheet.letters.some(({tasks}) => tasks.length > 0) && <TasksSection letters={sheet.letters} />}
			<WaysInSection entryRoutes={sheet.role.entryRoutes} arrivals={sheet.arrivals} />
			<CertificatesSection certifications={sheet.certifications} />
			<MovesSection directions={sheet.directions} />
			<NotesSections role={sheet.role} />
			<SourcesSection sources={sheet.sources} />
			<RoleFoot role={id} />
		</article>
	);
}
