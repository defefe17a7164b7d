import {answerOf, isMarked, noted, noteOf} from './answerOf';
import type {Answers, Checklist, Notes} from './checklist';
import type {RunState} from './runState';

/**
 * Brings together a run and its file that both changed since they last agreed (`base`), answer by answer: what was
 * changed here wins, everything else is as the file says. Where the marks of both are too many, those made here stay.
 */
export function mergeRuns(checklist: Checklist, base: RunState, mine: RunState, theirs: RunState): RunState {
	const about = mine.about === base.about ? theirs.about : mine.about;
	const role = about === 'general' ? (mine.role ?? theirs.role) : about;
	return {
		about,
		...(role === undefined ? {} : {role}),
		...(mine.aside ? {aside: mine.aside} : {}),
		answers: {
			items: mergeItems(base, mine, theirs),
			matters: mergeMarks(checklist, base, mine, theirs),
			...noted(mergeNotes(checklist, base, mine, theirs)),
		},
	};
}

/**
 * What to take as the last agreement when a file is read again after it was written. Another window may have written at
 * the same moment: where the file still has what it had before (`agreed`), what was written got lost and counts as a
 * change made here; everywhere else the file has taken it in, or has something newer.
 */
export function agreedAfterWriting(
	checklist: Checklist,
	agreed: RunState,
	written: RunState,
	theirs: RunState,
): RunState {
	const lastOf = (read: (run: RunState) => unknown): RunState =>
		read(theirs) === read(agreed) && read(theirs) !== read(written) ? agreed : written;
	const ids = checklist.items.map(({id}) => id);
	const items = ids.flatMap((id) => {
		const from = lastOf((run) => answerOf(run.answers, id)).answers.items;
		const answer = Object.hasOwn(from, id) ? from[id] : undefined;
		return answer === undefined ? [] : [[id, answer] as const];
	});
	const notes = ids.flatMap((id) => {
		const note = noteOf(lastOf((run) => noteOf(run.answers, id)).answers, id);
		return note === undefined ? [] : [[id, note] as const];
	});
	const matters = ids.filter((id) => isMarked(lastOf((run) => isMarked(run.answers, id)).answers, id));
	return {...written, answers: {items: Object.fromEntries(items), matters, ...noted(Object.fromEntries(notes))}};
}

function mergeItems(base: RunState, mine: RunState, theirs: RunState): Answers['items'] {
	const ids = new Set([...Object.keys(theirs.answers.items), ...Object.keys(mine.answers.items)]);
	const merged = [...ids].flatMap((id) => {
		const here = answerOf(mine.answers, id);
		// A file says "unknown" for what was left open; here that makes a difference to the eye.
		const isMine = here !== answerOf(base.answers, id) || here === answerOf(theirs.answers, id);
		const {items} = (isMine ? mine : theirs).answers;
		const answer = Object.hasOwn(items, id) ? items[id] : undefined;
		return answer === undefined ? [] : [[id, answer] as const];
	});
	return Object.fromEntries(merged);
}

function mergeNotes(checklist: Checklist, base: RunState, mine: RunState, theirs: RunState): Notes {
	const merged = checklist.items.flatMap(({id}) => {
		const here = noteOf(mine.answers, id);
		const note = here === noteOf(base.answers, id) ? noteOf(theirs.answers, id) : here;
		return note === undefined ? [] : [[id, note] as const];
	});
	return Object.fromEntries(merged);
}

function mergeMarks(checklist: Checklist, base: RunState, mine: RunState, theirs: RunState): readonly string[] {
	const wanted = (id: string): boolean =>
		isMarked((isMarked(mine.answers, id) === isMarked(base.answers, id) ? theirs : mine).answers, id);
	const marks = checklist.items.map((item) => item.id).filter(wanted);
	const here = marks.filter((id) => isMarked(mine.answers, id));
	const there = marks.filter((id) => !here.includes(id));
	const kept = [...here, ...there].slice(0, checklist.thresholds.marks);
	return marks.filter((id) => kept.includes(id));
}
