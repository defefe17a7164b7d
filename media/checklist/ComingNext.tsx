import type {JSX} from 'preact';
import type {GroupView} from '../../src/protocol/checklist';
import type {Stop} from './course';
import {useTools} from './tools';

/** The next statements, so that nobody wonders what is still to come. */
export function ComingNext({
	stops,
	current,
}: {
	readonly stops: readonly Stop[];
	readonly current: GroupView;
}): JSX.Element | null {
	const {strings} = useTools();
	return stops.length > 0 ? (
		<section class="coming quiet" aria-label={strings.comingNext}>
			<ul>
				{stops.map(({item, group, place}) => (
					<li key={item.id}>
						<span class="number">{place}</span>
						<span>
							{item.text}
							{group.id !== current.id && <span class="note"> ({group.title})</span>}
						</span>
					</li>
				))}
			</ul>
		</section>
	) : null;
}
