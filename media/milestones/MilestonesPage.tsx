import type {VNode} from 'preact';
import type {HostMessage, PageMessage} from '../../src/protocol/milestones';
import {Icon} from '../page/Icon';
import {MilestoneTable} from './MilestoneTable';
import {Status} from './Status';

interface PageProps {
	readonly state: HostMessage;
	readonly post: (message: PageMessage) => void;
}

/** The milestones of a plan: what was agreed first, what holds now, and how far the two are apart. */
export function MilestonesPage({state, post}: PageProps): VNode {
	const {title, plan, problem, rows, strings, revision} = state;
	return (
		<article>
			<header>
				<h1>{title}</h1>
				{plan && (
					<p class="standing">
						<Status rag={plan.rag} words={plan.words} /> <span>{plan.tally}</span>
					</p>
				)}
				<div role="alert">
					{problem !== undefined && (
						<p class="missing">
							<Icon name="warning" /> <span>{problem}</span>
						</p>
					)}
				</div>
				{plan && (
					<div class="tools no-print">
						<button type="button" class="button primary" onClick={() => post({type: 'review'})}>
							{strings.review}
						</button>
						<button type="button" class="button" onClick={() => post({type: 'timeline'})}>
							{strings.timeline}
						</button>
						<button type="button" class="button" onClick={() => post({type: 'calendar'})}>
							{strings.calendar}
						</button>
					</div>
				)}
			</header>
			{plan && rows.length === 0 && <p class="lead">{strings.none}</p>}
			{rows.length > 0 && (
				<>
					<MilestoneTable
						rows={rows}
						strings={strings}
						onOpen={(index) => post({type: 'openMilestone', revision, index})}
					/>
					<p class="note measure">{strings.note}</p>
				</>
			)}
		</article>
	);
}
