import type {RoleId} from '../catalogue/catalogue';
import {ok, type Result} from '../result';
import {answerOf, isAnswerValue, isMarked, noted, noteOf} from './answerOf';
import {checkAnswers, isRecord} from './checkAnswers';
import {longestNote} from './checklist';
import type {Answers, AnswerValue, Checklist, Notes} from './checklist';
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
	/** An empty text takes the note back. */
	| {readonly type: 'note'; readonly item: string; readonly text: string}
	| {readonly type: 'about'; readonly about: RunSubject};

export function newRun(about: RunSubject): RunState {
	return {...subject(about), answers: {items: {}}};
}

/**
 * The run after the action. Problems: `checklist.unknownItem`, `checklist.tooManyMarks`, `checklist.invalidNote`. What stands outside
 * the sum takes no mark: the run stays as it is.
 */
export function applyToRun(checklist: Checklist, run: RunState, action: RunAction): Result<RunState> {
	switch (action.type) {
		case 'answer': {
			const others = Object.entries(run.answers.items).filter(([id]) => id !== action.item);
			const given: readonly [string, AnswerValue][] = action.value === null ? [] : [[action.item, action.value]];
			return withAnswers(checklist, run, {...run.answers, items: Object.fromEntries([...others, ...given])});
		}
		case 'mark': {
			if (checklist.items.some((item) => item.id === action.item && item.part !== 'sum')) {
				return ok(run);
			}
			const others = marksOf(run).filter((mark) => mark !== action.item);
			return withAnswers(checklist, run, {...run.answers, matters: action.on ? [...others, action.item] : others});
		}
		case 'note':
			return withAnswers(checklist, run, {...run.answers, notes: {...run.answers.notes, [action.item]: action.text}});
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
		...noted(notesOf(run.answers, own)),
	};
	return {...subject(about), answers};
}

/** Whether the run holds anything that the user would miss. */
export function isEmptyRun(run: RunState): boolean {
	const {items, notes = {}} = run.answers;
	return Object.keys(items).length === 0 && Object.keys(notes).length === 0 && marksOf(run).length === 0;
}

/** A run from outside (a stored state), as far as it makes sense: what does not is left out, item by item. */
export function restoreRun(checklist: Checklist, stored: unknown): RunState | undefined {
	if (!isRecord(stored) || !isRecord(stored['answers'])) {
		return undefined;
	}
	const {items, matters, notes} = stored['answers'];
	const given = isRecord(items) ? items : {};
	const marks: readonly unknown[] = Array.isArray(matters) ? matters : [];
	const known = checklist.items.filter(({id}) => Object.hasOwn(given, id) && isAnswerValue(given[id]));
	const marked = checklist.items.filter(({id}) => marks.includes(id)).slice(0, checklist.thresholds.marks);
	const answers = checkAnswers(checklist, {
		items: Object.fromEntries(known.map(({id}) => [id, given[id]])),
		matters: marked.map(({id}) => id),
		notes: keptNotes(checklist, notes),
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

/** Notes that are some, of the items given. */
function notesOf(answers: Answers, ids: readonly string[]): Notes {
	const notes = ids.flatMap((id) => {
		const note = noteOf(answers, id);
		return note === undefined ? [] : [[id, note] as const];
	});
	return Object.fromEntries(notes);
}

function keptNotes(checklist: Checklist, stored: unknown): Notes {
	const given = isRecord(stored) ? stored : {};
	const ids = checklist.items.map(({id}) => id).filter((id) => Object.hasOwn(given, id));
	const notes = ids.flatMap((id) => {
		const note = given[id];
		return typeof note === 'string' ? [[id, note.slice(0, longestNote)] as const] : [];
	});
	return Object.fromEntries(notes);
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
