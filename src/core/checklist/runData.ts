import type {IsoDate} from '../documents/dates';
import {answerOf, noted} from './answerOf';
import {isRecord} from './checkAnswers';
import type {Answers, AnswerValue, Checklist} from './checklist';
import type {Run, RunData, RunSubject} from './run';
import {textHash} from './textHash';

/** What a run says in its front matter. */
export interface RunRecord {
	readonly checklist: Checklist;
	readonly about: RunSubject;
	readonly answers: Answers;
	readonly today: IsoDate;
}

/** The front matter of a new file, in the order in which it is written. */
export function newRunData(record: RunRecord, title: string): RunData {
	const {checklist, about, answers, today} = record;
	const items = answersToWrite(record);
	return {
		'pmo-career': 'checklist',
		title,
		about,
		instrument: checklist.id,
		version: checklist.version,
		started: today,
		updated: today,
		matters: answers.matters ?? [],
		answers: items,
		...noted(answers.notes ?? {}),
		items: hashesToWrite(checklist, items),
	};
}

/**
 * The keys of an existing file that must change, and nothing else. What the instrument does not know is kept. An item
 * keeps the hash of the text under which it was answered until the answer changes.
 */
export function runChanges(record: RunRecord, stored: RunData, run: Run): RunData {
	const {checklist, answers, today} = record;
	const items = answersToWrite(record);
	const all = {...withOlderIds(items, stored['answers'], run.older?.items), ...run.unknownItems};
	const marks = [...marksWithOlderIds(answers.matters ?? [], run.older?.marks), ...run.unknownMarks];
	const notes = {...withOlderIds(answers.notes ?? {}, stored['notes'], run.older?.notes), ...run.unknownNotes};
	const kept = Object.entries(run.hashes).filter(
		([id]) => !Object.hasOwn(items, id) || items[id] === answerOf(run.answers, id),
	);
	const hashes = {...hashesToWrite(checklist, items), ...Object.fromEntries(kept)};
	const wanted: RunData = {
		...(sameAnswers(all, stored['answers']) ? {} : {answers: all}),
		...(sameMarks(marks, stored['matters']) ? {} : {matters: marks}),
		...(sameAnswers(notes, stored['notes']) ? {} : {notes}),
		updated: today,
		version: checklist.version,
		...(sameHashes(hashes, run.hashes) ? {} : {items: hashes}),
	};
	return Object.fromEntries(Object.entries(wanted).filter(([key, value]) => stored[key] !== value));
}

/** What stands in the file under an older id stays there as long as it says the same. */
function withOlderIds(
	values: RunData,
	stored: unknown,
	older: ReadonlyMap<string, readonly string[]> = new Map(),
): RunData {
	const given = isRecord(stored) ? stored : {};
	const kept = [...older].filter(([id, today]) => today.every((each) => sameAnswer(values[each], given[id])));
	const covered = new Set(kept.flatMap(([, today]) => today));
	return Object.fromEntries([
		...Object.entries(values).filter(([id]) => !covered.has(id)),
		...kept.map(([id]) => [id, given[id]] as const),
	]);
}

function marksWithOlderIds(
	marks: readonly string[],
	older: ReadonlyMap<string, readonly string[]> = new Map(),
): readonly string[] {
	const kept = [...older].filter(([, today]) => today.every((id) => marks.includes(id)));
	const covered = new Set(kept.flatMap(([, today]) => today));
	return [...marks.filter((id) => !covered.has(id)), ...kept.map(([id]) => id)];
}

/** Whether the answers of a file say the same, in whatever order: an absent line and a blank one are both no answer. */
export function sameAnswers(answers: RunData, stored: unknown): boolean {
	const given = isRecord(stored) ? stored : {};
	return Object.keys({...given, ...answers}).every((id) => sameAnswer(answers[id], given[id]));
}

/** Whether two answers say the same. What the instrument does not know may be any data. */
export function sameAnswer(one: unknown, other: unknown): boolean {
	return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}

/** What was answered, "don't know yet" included. An item left open has no line, so that it is open again when reopened. */
function answersToWrite({checklist, answers}: RunRecord): Readonly<Record<string, AnswerValue>> {
	const items = checklist.items.filter(({id}) => Object.hasOwn(answers.items, id));
	return Object.fromEntries(items.map(({id}) => [id, answerOf(answers, id)]));
}

function hashesToWrite(checklist: Checklist, answers: RunData): Readonly<Record<string, string>> {
	const items = checklist.items.filter(({id}) => Object.hasOwn(answers, id));
	return Object.fromEntries(items.map(({id, text}) => [id, textHash(text)]));
}

function sameMarks(marks: readonly string[], stored: unknown): boolean {
	const given: readonly unknown[] = Array.isArray(stored) ? stored : [];
	return marks.length === given.length && marks.every((mark) => given.includes(mark));
}

function sameHashes(hashes: Readonly<Record<string, string>>, stored: Readonly<Record<string, string>>): boolean {
	const ids = Object.keys({...stored, ...hashes});
	return ids.every((id) => hashes[id] === stored[id]);
}
