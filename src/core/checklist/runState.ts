import type {RoleId} from '../catalogue/catalogue';
import {ok, type Result} from '../result';
import {answerOf, isAnswerValue, isMarked} from './answerOf';
import {checkAnswers, isRecord} from './checkAnswers';
import type {Answers, AnswerValue, Checklist} from './checklist';
import type {RunSubject} from './run';

/** A run while it is being filled in, with or without a file. */
export interface RunState {
	readonly about: RunSubject;
	/** The role last chosen, remembered while the run is about PMO roles in general. */
	readonly role?: RoleId;
	readonly answers: Answers;
}

/** What the user does to a run. A `value` of null takes the answer back. */
export type RunAction =
	| {readonly type: 'answer'; readonly item: string; readonly value: AnswerValue | null}
	| {readonly type: 'mark'; readonly item: string; readonly on: boolean}
	| {readonly type: 'about'; readonly about: RunSubject};

export function newRun(about: RunSubject): RunState {
	return {...subject(about), answers: {items: {}}};
}

/**
 * The run after the action. Problems: `checklist.unknownItem`, `checklist.tooManyMarks`. A deal-breaker takes no mark,
 * since it stands outside the sum: the run stays as it is.
 */
export function applyToRun(checklist: Checklist, run: RunState, action: RunAction): Result<RunState> {
	switch (action.type) {
		case 'answer': {
			const others = Object.entries(run.answers.items).filter(([id]) => id !== action.item);
			const given: readonly [string, AnswerValue][] = action.value === null ? [] : [[action.item, action.value]];
			return withAnswers(checklist, run, {...run.answers, items: Object.fromEntries([...others, ...given])});
		}
		case 'mark': {
			if (checklist.items.some((item) => item.id === action.item && item.dealBreaker)) {
				return ok(run);
			}
			const others = marksOf(run).filter((mark) => mark !== action.item);
			return withAnswers(checklist, run, {...run.answers, matters: action.on ? [...others, action.item] : others});
		}
		case 'about':
			return ok({...run, ...subject(action.about)});
	}
}

/** A new run about another role, with the answers and marks that are about the person and not about an office. */
export function runAbout(checklist: Checklist, run: RunState, about: RunSubject): RunState {
	const own = checklist.items.filter((item) => item.scale === 'self').map((item) => item.id);
	const items = own.filter((id) => Object.hasOwn(run.answers.items, id)).map((id) => [id, answerOf(run.answers, id)]);
	const answers: Answers = {
		items: Object.fromEntries(items) as Answers['items'],
		matters: own.filter((id) => isMarked(run.answers, id)),
	};
	return {...subject(about), answers};
}

/** Whether the run holds anything that the user would miss. */
export function isEmptyRun(run: RunState): boolean {
	return Object.keys(run.answers.items).length === 0 && marksOf(run).length === 0;
}

/** A run from outside (a stored state), as far as it makes sense: what does not is left out, item by item. */
export function restoreRun(checklist: Checklist, stored: unknown): RunState | undefined {
	if (!isRecord(stored) || !isRecord(stored['answers'])) {
		return undefined;
	}
	const {items, matters} = stored['answers'];
	const given = isRecord(items) ? items : {};
	const marks: readonly unknown[] = Array.isArray(matters) ? matters : [];
	const known = checklist.items.filter(({id}) => Object.hasOwn(given, id) && isAnswerValue(given[id]));
	const marked = checklist.items.filter(({id}) => marks.includes(id)).slice(0, checklist.thresholds.marks);
	const answers = checkAnswers(checklist, {
		items: Object.fromEntries(known.map(({id}) => [id, given[id]])),
		matters: marked.map(({id}) => id),
	});
	if (!answers.ok) {
		return undefined;
	}
	const role = idOf(stored['role']);
	return {
		...(role === undefined ? {} : {role}),
		...subject(idOf(stored['about']) ?? 'general'),
		answers: answers.value,
	};
}

function withAnswers(checklist: Checklist, run: RunState, answers: Answers): Result<RunState> {
	const checked = checkAnswers(checklist, answers);
	return checked.ok ? ok({...run, answers: checked.value}) : checked;
}

function subject(about: RunSubject): Pick<RunState, 'about' | 'role'> {
	return about === 'general' ? {about} : {about, role: about};
}

function marksOf(run: RunState): readonly string[] {
	return run.answers.matters ?? [];
}

function idOf(value: unknown): string | undefined {
	return typeof value === 'string' && /^[\w-]{1,80}$/.test(value) ? value : undefined;
}
