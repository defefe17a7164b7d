import type {JSX} from 'preact';
import {Icon} from '../page/Icon';
import {fill} from '../page/fill';
import {Progress} from './Progress';
import {ScopeChoice} from './ScopeChoice';
import {useTools} from './tools';

/** What is asked about whom, where the answers are kept, and how far the user has come. The intro stands by the first statement. */
export function PageHead({current}: {readonly current: string}): JSX.Element {
	const {state, strings} = useTools();
	const {checklist, run} = state;
	const subject =
		run.scope === 'role' && run.role !== undefined ? fill(strings.forRole, run.role) : strings.aboutGeneral;
	const isFirst = checklist.groups[0]?.items[0]?.id === current;
	const keeping = run.file === undefined ? strings.kept : fill(strings.saved, run.file);
	return (
		<header class="page-head">
			<div>
				<h1>{checklist.title}</h1>
				{isFirst && <p class="measure">{checklist.intro}</p>}
				<p class="quiet measure">{run.file === undefined ? keeping : `${subject} ${keeping}`}</p>
				<div role="alert">
					{run.problem !== undefined && (
						<p class="problem">
							<Icon name="warning" /> {run.problem}
						</p>
					)}
				</div>
			</div>
			<Progress current={current} />
			{run.file === undefined && <ScopeChoice />}
		</header>
	);
}
