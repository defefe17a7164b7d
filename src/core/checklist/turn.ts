import {answerText} from './answerOf';
import type {Answers, Assessment, Checklist, Verdict} from './checklist';
import {standingOf, verdictOf} from './verdict';
import {weigh} from './weights';

/** The fewest one-step changes that change the verdict, and to which. */
export interface Turn {
	readonly verdict: Verdict;
	/** One or two steps are enough. */
	readonly fragile: boolean;
	readonly steps: readonly {
		readonly item: string;
		readonly text: string;
		/** Both in the words of the scale. */
		readonly from: string;
		readonly to: string;
	}[];
}

const fragileUpTo = 2;

export function turnOf(checklist: Checklist, answers: Answers, {flip}: Assessment): Turn | undefined {
	if (!flip) {
		return undefined;
	}
	const moved = Object.fromEntries(flip.map(({item, to}) => [item, to]));
	const factors = weigh(checklist, {...answers, items: {...answers.items, ...moved}});
	return {
		verdict: verdictOf(standingOf(factors, checklist.thresholds), checklist.thresholds),
		fragile: flip.length <= fragileUpTo,
		steps: flip.flatMap(({item: id, from, to}) =>
			checklist.items
				.filter((item) => item.id === id)
				.map((item) => ({
					item: id,
					text: item.text,
					from: answerText(checklist, item, from),
					to: answerText(checklist, item, to),
				})),
		),
	};
}
