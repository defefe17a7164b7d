import type {RoleId} from '../catalogue/catalogue';
import {parseIsoDate} from '../documents/dates';
import type {IsoDate} from '../documents/dates';
import {fail, ok} from '../result';
import type {Result} from '../result';
import {answerOf} from './answerOf';
import {checkAnswers, isRecord} from './checkAnswers';
import {longestNote} from './checklist';
import type {Answers, Checklist, Scope} from './checklist';
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
	/** For each item in the file, the hash of its text when it was answered. Runs compare item by item where these agree. */
	readonly hashes: Readonly<Record<string, string>>;
	/** Answered items whose text has changed since, in document order. */
	readonly changedItems: readonly string[];
}

export function scopeOf(about: RunSubject): Scope {
	return about === 'general' ? 'general' : 'role';
}

/** Reads a run from the front matter of its file. Problems: see `readRun`, which adds those of the document. */
export function runOf(data: RunData, checklist: Checklist): Result<Run> {
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
	const known = Object.entries(given).filter(([id, answer]) => ids.has(id) && answer !== null);
	const matters = marks.filter((mark) => ids.has(mark));
	const noted: unknown = data['notes'] ?? {};
	if (!isRecord(noted)) {
		return fail('checklist.invalidNote', {item: '', most: longestNote});
	}
	// A note left blank says nothing either.
	const notes = Object.entries(noted).filter(([id, note]) => ids.has(id) && note !== null);
	const answers = checkAnswers(checklist, {
		items: Object.fromEntries(known),
		matters,
		notes: Object.fromEntries(notes),
	});
	if (!answers.ok) {
		return answers;
	}
	const {title, version} = data;
	const started = dateOf(data['started']);
	const updated = dateOf(data['updated']);
	const hashes = hashesOf(data['items']);
	return ok({
		...(typeof title === 'string' ? {title} : {}),
		about,
		...(typeof version === 'string' ? {version} : {}),
		...(started === undefined ? {} : {started}),
		...(updated === undefined ? {} : {updated}),
		answers: answers.value,
		unknownItems: Object.fromEntries(Object.entries(given).filter(([id]) => !ids.has(id))),
		unknownMarks: marks.filter((mark) => !ids.has(mark)),
		unknownNotes: Object.fromEntries(Object.entries(noted).filter(([id]) => !ids.has(id))),
		hashes,
		changedItems: checklist.items
			.filter((item) => answerOf(answers.value, item.id) !== 'unknown')
			.filter((item) => Object.hasOwn(hashes, item.id) && hashes[item.id] !== textHash(item.text))
			.map((item) => item.id),
	});
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
