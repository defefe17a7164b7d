import type {Block} from './block';
import type {EntryStarts} from './entryStart';
import type {Outline} from './outline';

/** A text with its blocks, and what it was divided into by them. */
export interface OutlinedText {
	readonly text: string;
	readonly blocks: readonly Block[];
	readonly outline: Outline;
}

/**
 * The outline after an edit inside one list, where most typing goes on: all that an outline asks of a list is whether a
 * year stands at its top, so what follows has merely moved. Undefined where an edit touched more.
 */
export function movedOutline(
	before: OutlinedText,
	text: string,
	blocks: readonly Block[],
	starts: EntryStarts,
): Outline | undefined {
	const at = blocks.findIndex(({tree}, index) => tree !== before.blocks[index]?.tree);
	const [old, now] = [before.blocks[at], blocks[at]];
	if (!old || !now || !isList(old) || !isList(now) || before.blocks.length !== blocks.length) {
		return undefined;
	}
	const by = text.length - before.text.length;
	const others = blocks.every(({tree, from}, index) => {
		const its = before.blocks[index];
		return index === at ? from === its?.from : tree === its?.tree && from === (index < at ? its.from : its.from + by);
	});
	return others && starts.isDated(text, now) === starts.isDated(before.text, old)
		? moved(before.outline, now.from, by)
		: undefined;
}

function isList({name}: Block): boolean {
	return name === 'BulletList' || name === 'OrderedList';
}

/** Everything behind `after` moves, and the ends of what reaches beyond it. */
function moved({sections, parts}: Outline, after: number, by: number): Outline {
	const move = (place: number): number => (place > after ? place + by : place);
	return {
		sections: sections.map((each) => ({...each, from: move(each.from), to: move(each.to)})),
		parts: parts.map((part) => {
			if (part.to <= after) {
				return part;
			}
			const {from, to, section, kind, entry, employer} = part;
			return {from: move(from), to: move(to), section, kind, entry, employer};
		}),
	};
}
