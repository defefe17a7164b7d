import {answerOf, isMarked} from './answerOf';
import type {Answers, Checklist} from './checklist';
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
		answers: {items: mergeItems(base, mine, theirs), matters: mergeMarks(checklist, base, mine, theirs)},
	};
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

function mergeMarks(checklist: Checklist, base: RunState, mine: RunState, theirs: RunState): readonly string[] {
	const wanted = (id: string): boolean =>
		isMarked((isMarked(mine.answers, id) === isMarked(base.answers, id) ? theirs : mine).answers, id);
	const marks = checklist.items.map((item) => item.id).filter(wanted);
	const here = marks.filter((id) => isMarked(mine.answers, id));
	const there = marks.filter((id) => !here.includes(id));
	const kept = [...here, ...there].slice(0, checklist.thresholds.marks);
	return marks.filter((id) => kept.includes(id));
}
