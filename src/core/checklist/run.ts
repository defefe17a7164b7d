import type {RoleId} from '../catalogue/catalogue';
import type {Renames} from '../catalogue/packs/mergedCatalogue';
import {parseIsoDate} from '../documents/dates';
import type {IsoDate} from '../documents/dates';
import {fail, ok} from '../result';
import type {Result} from '../result';
import {answerOf} from './answerOf';
import {checkAnswers, isRecord} from './checkAnswers';
import {longestNote} from './checklist';
import type {Answers, Checklist, Scope} from './checklist';
import {noRenames, underTodaysIds} from './idsOfToday';
import {textHash} from './textHash';

/** The front matter of a document as plain data. */
export type RunData = Readonly<Record<string, unknown>>;

/** What a run is about: `general` for PMO roles in general, or the id of one role. */
export type RunSubject = RoleId;

/** One filled-in checklist, as its file says it. */
export interface Run {
	readonly title?: string;
	readonly about: RunSubject;
	readonly version?: string;
	/** Absent where the file names no day that the calendar has. */
	readonly started?: IsoDate;
	readonly updated?: IsoDate;
	readonly answers: Answers;
	/** Answers to items that this instrument does not have, as they stand in the file. An update keeps them. */
	readonly unknownItems: RunData;
	readonly unknownMarks: readonly string[];
	readonly unknownNotes: RunData;
	/** What the file says under ids that packs have renamed, and under which ids it counts. An update keeps what still holds. */
	readonly older?: OlderIds;
	/** For each item in the file, the hash of its text when it was answered. Runs compare item by item where these agree. */
	readonly hashes: Readonly<Record<string, string>>;
	/** Answered items whose text has changed since, in document order. */
	readonly changedItems: readonly string[];
}

export interface OlderIds {
	readonly items: ReadonlyMap<string, readonly string[]>;
	readonly marks: ReadonlyMap<string, readonly string[]>;
	readonly notes: ReadonlyMap<string, readonly string[]>;
}

export function scopeOf(about: RunSubject): Scope {
	return about === 'general' ? 'general' : 'role';
}

/**
 * Reads a run from the front matter of its file, with the ids that roles and items have today. Problems: see `readRun`, which adds those of
 * the document.
 */
export function runOf(data: RunData, checklist: Checklist, nowOf: Renames = noRenames): Result<Run> {
	if (data['instrument'] !== checklist.id) {
		return fail('checklist.otherInstrument', {instrument: checklist.id});
	}
	const about = data['about'] ?? 'general';
	if (typeof about !== 'string' || !/^[\w-]{1,80}$/.test(about)) {
		return fail('role.unknown');
	}
	const given = data['answers'] ?? {};
	const marks: unknown = data['matters'] ?? [];
	if (!isRecord(given) || !isStringList(marks)) {
		return fail('checklist.invalidAnswer', {item: ''});
	}
	const ids = new Set(checklist.items.map((item) => item.id));
	// A line whose answer is left blank says nothing, like a line that is not there.
	const items = underTodaysIds(given, ids, nowOf);
	const known = Object.entries(items.values).filter(([id, answer]) => ids.has(id) && answer !== null);
	const marked = marksOfToday(marks, checklist, nowOf);
	const noted: unknown = data['notes'] ?? {};
	if (!isRecord(noted)) {
		return fail('checklist.invalidNote', {item: '', most: longestNote});
	}
	// A note left blank says nothing either.
	const notedToday = underTodaysIds(noted, ids, nowOf);
	const notes = Object.entries(notedToday.values).filter(([id, note]) => ids.has(id) && note !== null);
	const answers = checkAnswers(checklist, {
		items: Object.fromEntries(known),
		matters: marked.matters,
		notes: Object.fromEntries(notes),
	});
	if (!answers.ok) {
		return answers;
	}
	const {title, version} = data;
	const started = dateOf(data['started']);
	const updated = dateOf(data['updated']);
	const hashes = underTodaysIds(hashesOf(data['items']), ids, nowOf);
	const all = {...hashesOf(data['items']), ...hashes.values};
	const older = {items: items.older, marks: marked.older, notes: notedToday.older};
	return ok({
		...(typeof title === 'string' ? {title} : {}),
		about: nowOf('role', about)[0] ?? about,
		...(typeof version === 'string' ? {version} : {}),
		...(started === undefined ? {} : {started}),
		...(updated === undefined ? {} : {updated}),
		answers: answers.value,
		unknownItems: Object.fromEntries(Object.entries(items.values).filter(([id]) => !ids.has(id))),
		unknownMarks: marks.filter((mark) => !ids.has(mark) && !marked.older.has(mark)),
		unknownNotes: Object.fromEntries(Object.entries(notedToday.values).filter(([id]) => !ids.has(id))),
		...(Object.values(older).some(({size}) => size > 0) ? {older} : {}),
		hashes: all,
		changedItems: checklist.items
			.filter((item) => answerOf(answers.value, item.id) !== 'unknown')
			.filter((item) => Object.hasOwn(all, item.id) && all[item.id] !== textHash(item.text))
			.map((item) => item.id),
	});
}

/** Marks that packs have renamed count under today's ids, as far as that is not too many. */
function marksOfToday(
	marks: readonly string[],
	{items, thresholds}: Checklist,
	nowOf: Renames,
): {readonly matters: readonly string[]; readonly older: ReadonlyMap<string, readonly string[]>} {
	const ids = new Set(items.map(({id}) => id));
	const matters = marks.filter((mark) => ids.has(mark));
	const older = new Map<string, readonly string[]>();
	for (const mark of marks.filter((each) => !ids.has(each))) {
		const today = nowOf('item', mark).filter((id) => ids.has(id));
		const taken = today.filter((id) => !matters.includes(id)).slice(0, Math.max(thresholds.marks - matters.length, 0));
		if (today.length > 0) {
			matters.push(...taken);
			older.set(mark, taken);
		}
	}
	return {matters, older};
}

function isStringList(value: unknown): value is readonly string[] {
	return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}

function hashesOf(given: unknown): Readonly<Record<string, string>> {
	const entries = isRecord(given) ? Object.entries(given) : [];
	return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

function dateOf(given: unknown): IsoDate | undefined {
	const date = typeof given === 'string' ? parseIsoDate(given) : undefined;
	return date?.ok ? date.value : undefined;
}
