import type {JSX} from 'preact';
import {Icon} from '../page/Icon';
import {fill} from '../page/fill';
import {useTools} from './tools';

/** Marks a statement as mattering most, and says how many marks are used. */
export function MarkToggle({item}: {readonly item: string}): JSX.Element {
	const {state, strings, send} = useTools();
	const {matters} = state.run;
	const isOn = matters.includes(item);
	const used = fill(strings.marksUsed, matters.length, state.checklist.marks);
	return (
		<div class="mark">
			<button
				type="button"
				class="toggle"
				aria-pressed={isOn}
				aria-describedby="marks-used"
				aria-keyshortcuts="M"
				aria-disabled={!isOn && matters.length >= state.checklist.marks}
				onClick={() => {
					if (isOn || matters.length < state.checklist.marks) {
						send({type: 'mark', item, on: !isOn});
					}
				}}
			>
				<Icon name={isOn ? 'star-full' : 'star-empty'} />
				<span>{strings.mark}</span>
				<kbd aria-hidden="true">M</kbd>
			</button>
			<p id="marks-used" class="quiet">
				{used}
			</p>
		</div>
	);
}
