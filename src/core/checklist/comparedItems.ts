import type {Checklist, ChecklistItem} from './checklist';
import {scopeOf} from './run';
import type {Run} from './run';
import {runAnswer} from './runWording';
import type {RunAnswer} from './runWording';
import {itemsInScope} from './scope';

/** One item and what each run says to it, in the order of the runs. */
export interface ComparedItem {
	readonly item: ChecklistItem;
	readonly answers: readonly RunAnswer[];
}

/** The items of several runs. Each that all of them ask is in one list only, or is counted as the same. */
export interface ComparedItems {
	/** Asked in the same words in all runs; the answer, the mark or the note is not the same in all. */
	readonly different: readonly ComparedItem[];
	/** How many are the same in all runs; open in all is the same too. */
	readonly same: number;
	/** Answered in other words in some run: two such answers are answers to two questions. */
	readonly reworded: readonly ComparedItem[];
	/** Answered in some run, and new since or left open in an earlier one: its file cannot tell. */
	readonly added: readonly ComparedItem[];
	/** How many are asked by some of the runs only, since these ask about a role and the others in general. */
	readonly narrower: number;
}

/** Sorts the items of the instrument, in document order. */
export function comparedItems(checklist: Checklist, runs: readonly Run[]): ComparedItems {
	const rows = sharedItems(checklist, runs);
	const asked = new Set(runs.flatMap(({about}) => itemsInScope(checklist, scopeOf(about))));
	const of = (kind: Kind): readonly ComparedItem[] => rows.filter(({answers}) => kindOf(answers) === kind);
	return {
		different: of('different'),
		same: of('same').length,
		reworded: of('reworded'),
		added: of('added'),
		narrower: asked.size - rows.length,
	};
}

/** What the runs say to each item that all of them ask, in document order. */
export function sharedItems(checklist: Checklist, runs: readonly Run[]): readonly ComparedItem[] {
	const asked = runs.map(({about}) => itemsInScope(checklist, scopeOf(about)));
	return checklist.items
		.filter((item) => asked.every((items) => items.includes(item)))
		.map((item) => ({item, answers: runs.map((run) => runAnswer(checklist, run, item))}));
}

type Kind = 'different' | 'same' | 'reworded' | 'added';

function kindOf(answers: readonly RunAnswer[]): Kind {
	const [first] = answers;
	if (answers.some(({wording}) => wording === 'other')) {
		return 'reworded';
	}
	const isSame = answers.every(
		({answer, marked, note}) => answer === first?.answer && marked === first.marked && note === first.note,
	);
	if (isSame) {
		return 'same';
	}
	return answers.some(({wording}) => wording === 'absent') ? 'added' : 'different';
}
