import type {JSX} from 'preact';
import {fill} from '../page/fill';
import {courseOf, isOpen} from './course';
import {answerTo, useTools} from './tools';

/** One square for each statement in the sum, grouped by factor, so that gaps show; a line marks the one on stage. */
export function Progress({current}: {readonly current: string}): JSX.Element {
	const {state, strings} = useTools();
	const {answered, applicable} = state.run;
	const stops = courseOf(state.checklist);
	const classes = (item: string): string => {
		const open = stops.some((stop) => stop.item.id === item && isOpen(state, stop));
		const filling = answerTo(state, item) === 'not-applicable' ? 'outside' : open ? 'open' : 'given';
		return `square ${filling}${item === current ? ' current' : ''}`;
	};
	return (
		<div class="progress">
			<p>
				<strong>{fill(strings.nOfM, answered, applicable)}</strong> <span class="quiet">{strings.answered}</span>
			</p>
			<div class="squares" aria-hidden="true">
				{state.checklist.groups
					.filter((group) => !group.outside)
					.map((group) => (
						<span key={group.id} class="square-group" style={{'--items': group.items.length}}>
							{group.items.map(({id}) => (
								<span key={id} class={classes(id)} />
							))}
						</span>
					))}
			</div>
		</div>
	);
}
