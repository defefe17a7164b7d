import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import type {GroupView} from '../../src/protocol/checklist';
import {Icon} from '../page/Icon';
import {fill} from '../page/fill';
import {courseOf, isOpen} from './course';
import {StateIcon, type Filling} from '../page/StateIcon';
import {useTools} from './tools';

/** The parts of the checklist, each leading to its first open statement. Where there is little room, a drop-down. */
export function GroupList({current}: {readonly current: GroupView}): JSX.Element {
	const {state, strings} = useTools();
	const [isDropped, setDropped] = useState(false);
	const {groups} = state.checklist;
	const list = (outside: boolean) => (
		<ul class="group-rows">
			{groups
				.filter((group) => group.outside === outside)
				.map((group) => (
					<GroupRow
						key={group.id}
						group={group}
						isCurrent={group.id === current.id}
						onLeave={() => setDropped(false)}
					/>
				))}
		</ul>
	);
	const place = groups.findIndex(({id}) => id === current.id) + 1;
	return (
		<nav class={isDropped ? 'groups dropped' : 'groups'} aria-label={strings.factors}>
			<button
				type="button"
				class="drop"
				aria-expanded={isDropped}
				aria-controls="group-rows"
				onClick={() => setDropped(!isDropped)}
			>
				<span>
					<span class="strong">{current.title}</span>
					<span class="quiet">
						{fill(strings.factorPosition, place, groups.length, current.answered, current.applicable)}
					</span>
				</span>
				<Icon name={isDropped ? 'chevron-up' : 'chevron-down'} />
			</button>
			<div id="group-rows" class="group-lists">
				<p class="quiet">{strings.factors}</p>
				{list(false)}
				{groups.some((group) => group.outside) && (
					<>
						<p class="quiet">{strings.outsideTheSum}</p>
						{list(true)}
					</>
				)}
			</div>
		</nav>
	);
}

function GroupRow(props: {readonly group: GroupView; readonly isCurrent: boolean; readonly onLeave: () => void}) {
	const {state, strings, goTo} = useTools();
	const {group, isCurrent, onLeave} = props;
	const follow = (): void => {
		const stops = courseOf(state.checklist).filter((stop) => stop.group.id === group.id);
		const stop = stops.find((each) => isOpen(state, each)) ?? stops[0];
		onLeave();
		if (stop) {
			goTo(stop.item.id);
		}
	};
	return (
		<li>
			<button
				type="button"
				class="group-row"
				aria-current={isCurrent ? 'step' : undefined}
				title={group.about}
				onClick={follow}
			>
				<StateIcon filling={fillingOf(group)} />
				<span class="group-title">{group.title}</span>
				<span class="group-count">{fill(strings.nOfM, group.answered, group.applicable)}</span>
			</button>
		</li>
	);
}

function fillingOf({answered, applicable}: GroupView): Filling {
	if (answered === applicable) {
		return 'full';
	}
	return answered === 0 ? 'open' : 'half';
}
