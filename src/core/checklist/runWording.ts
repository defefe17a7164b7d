import type {AnswerValue, Checklist, ChecklistItem} from './checklist';
import {answerOf, isMarked, noteOf} from './answerOf';
import type {Run} from './run';
import {textHash} from './textHash';

/**
 * In which words a run was asked an item. `today`: in those of the instrument. `other`: answered in other words, or the
 * file does not say in which. `absent`: the run is of another version and says nothing about the item, so that it was
 * not asked or was left open.
 */
export type Wording = 'today' | 'other' | 'absent';

/** What one run says to one item. */
export interface RunAnswer {
	readonly wording: Wording;
	/** 'unknown' where nothing was answered. */
	readonly answer: AnswerValue;
	/** Marked as mattering most. */
	readonly marked: boolean;
	readonly note?: string;
}

export function runAnswer(checklist: Checklist, run: Run, item: ChecklistItem): RunAnswer {
	const {answers} = run;
	const note = noteOf(answers, item.id);
	return {
		wording: wordingOf(checklist, run, item),
		answer: answerOf(answers, item.id),
		marked: isMarked(answers, item.id),
		...(note === undefined ? {} : {note}),
	};
}

/** A file keeps a hash for what was answered, so that in a run of this version an item without one was left open. */
function wordingOf(checklist: Checklist, {answers, hashes, version}: Run, {id, text}: ChecklistItem): Wording {
	if (Object.hasOwn(hashes, id)) {
		return hashes[id] === textHash(text) ? 'today' : 'other';
	}
	if (Object.hasOwn(answers.items, id)) {
		return 'other';
	}
	return version === checklist.version ? 'today' : 'absent';
}
