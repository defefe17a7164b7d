import type {RoleId} from '../catalogue/catalogue';
import type {Renames} from '../catalogue/packs/mergedCatalogue';
import {ok, type Result} from '../result';
import {answerOf, isAnswerValue, isMarked, noted, noteOf} from './answerOf';
import {checkAnswers, isRecord} from './checkAnswers';
import {longestNote} from './checklist';
import type {Answers, AnswerValue, Checklist, Notes} from './checklist';
import {noRenames, underTodaysIds} from './idsOfToday';
import type {RunSubject} from './run';

/** A run while it is being filled in, with or without a file. */
export interface RunState {
	readonly about: RunSubject;
	/** The role last chosen, remembered while the run is about PMO roles in general. */
	readonly role?: RoleId;
	readonly answers: Answers;
	/** What was said of items that the checklist does not have now, such as those that a pack hides. It waits for them. */
	readonly aside?: Answers;
}

/** More items than this that are not there were not hidden by anybody. */
const mostAside = 300;

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
	return !run.aside && Object.keys(items).length === 0 && Object.keys(notes).length === 0 && marksOf(run).length === 0;
}

/**
 * A run from outside (a stored state), as far as it makes sense: what does not is left out, item by item. Roles and items
 * have the ids of today, and what is said of items that the checklist does not have is set aside.
 */
export function restoreRun(checklist: Checklist, stored: unknown, nowOf: Renames = noRenames): RunState | undefined {
	if (!isRecord(stored) || !isRecord(stored['answers'])) {
		return undefined;
	}
	const {items, marks, notes} = saidOfItems(stored, checklist, nowOf);
	const known = checklist.items.filter(({id}) => items.has(id));
	const marked = checklist.items.filter(({id}) => marks.has(id)).slice(0, checklist.thresholds.marks);
	const answers = checkAnswers(checklist, {
		items: Object.fromEntries(known.map(({id}) => [id, items.get(id)])),
		matters: marked.map(({id}) => id),
		notes: Object.fromEntries(checklist.items.flatMap(({id}) => (notes.has(id) ? [[id, notes.get(id)]] : []))),
	});
	if (!answers.ok) {
		return undefined;
	}
	const role = idOf(stored['role']);
	const about = idOf(stored['about']) ?? 'general';
	return {
		...(role === undefined ? {} : {role: nowOf('role', role)[0] ?? role}),
		...subject(about === 'general' ? about : (nowOf('role', about)[0] ?? about)),
		answers: answers.value,
		...asideOf(checklist, {items, marks, notes}),
	};
}

interface Said {
	readonly items: ReadonlyMap<string, AnswerValue>;
	readonly marks: ReadonlySet<string>;
	readonly notes: ReadonlyMap<string, string>;
}

/** What a stored run says of items, under the ids of today. What was set aside gives way to what was said since. */
function saidOfItems(stored: Readonly<Record<string, unknown>>, checklist: Checklist, nowOf: Renames): Said {
	const parts = [stored['aside'], stored['answers']].filter(isRecord);
	const known = new Set(checklist.items.map(({id}) => id));
	const collect = <T>(name: 'items' | 'notes', read: (value: unknown) => T | undefined): ReadonlyMap<string, T> => {
		const entries = parts.flatMap((part) => (isRecord(part[name]) ? Object.entries(part[name]) : []));
		const sound = entries.flatMap(([id, value]) => {
			const said = read(value);
			return idOf(id) === undefined || said === undefined ? [] : [[id, said] as const];
		});
		return new Map(Object.entries(underTodaysIds(Object.fromEntries(sound), known, nowOf).values));
	};
	const marks = parts.flatMap(({matters}): readonly unknown[] => (Array.isArray(matters) ? matters : []));
	return {
		items: collect('items', (value) => (isAnswerValue(value) ? value : undefined)),
		marks: new Set(
			marks.flatMap((mark) => {
				const id = idOf(mark);
				const today = id === undefined || known.has(id) ? [] : nowOf('item', id).filter((each) => known.has(each));
				return id === undefined ? [] : today.length > 0 ? today : [id];
			}),
		),
		notes: collect('notes', (value) => (typeof value === 'string' ? value.slice(0, longestNote) : undefined)),
	};
}

function asideOf(checklist: Checklist, {items, marks, notes}: Said): Pick<RunState, 'aside'> {
	const known = new Set(checklist.items.map(({id}) => id));
	const isAside = (id: string): boolean => !known.has(id);
	const aside = {
		items: Object.fromEntries([...items].filter(([id]) => isAside(id)).slice(0, mostAside)),
		matters: [...marks].filter(isAside).slice(0, mostAside),
		notes: Object.fromEntries([...notes].filter(([id]) => isAside(id)).slice(0, mostAside)),
	};
	return [aside.items, aside.matters, aside.notes].some((each) => Object.keys(each).length > 0) ? {aside} : {};
}

/** Notes that are some, of the items given. */
function notesOf(answers: Answers, ids: readonly string[]): Notes {
	const notes = ids.flatMap((id) => {
		const note = noteOf(answers, id);
		return note === undefined ? [] : [[id, note] as const];
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
