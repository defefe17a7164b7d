import type {VNode} from 'preact';
import type {Comparison} from '../../src/protocol/roleSheet';
import {fill} from '../page/fill';
import {Mark} from './Mark';
import {RoleLink} from './RoleLink';
import {useTools} from './tools';

/** The roles with their marks, which the rest of the page uses instead of their titles. */
export function CompareHead(props: {readonly roles: Comparison['roles']; readonly onCompare: () => void}): VNode {
	const {strings} = useTools();
	const {roles} = props;
	return (
		<header class="head">
			<div class="title-row">
				<h1>{roles.length === 2 ? strings.compareTwo : strings.compareThree}</h1>
				<div class="actions no-print">
					<button type="button" class="button" aria-keyshortcuts="c" onClick={props.onCompare}>
						{strings.otherRoles}
					</button>
				</div>
			</div>
			<div class="section first">
				<p class="note">{strings.compareNote}</p>
				<div class="columns">
					{roles.map(({role}) => (
						<div key={role.id}>
							<h2>
								<Mark roles={roles} role={role.id} /> <RoleLink role={role} />
							</h2>
							<p class="note">{fill(strings.bandOf, role.band, strings.bands[role.band - 1] ?? '')}</p>
							<p class="note">{strings.offices[role.office]}</p>
							<p class="purpose">{role.purpose}</p>
						</div>
					))}
				</div>
			</div>
		</header>
	);
}
