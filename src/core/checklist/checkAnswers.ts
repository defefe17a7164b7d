import {fail, ok} from '../result';
import type {Result} from '../result';
import {noted} from './answerOf';
import {answerValues, longestNote} from './checklist';
import type {Answers, AnswerValue, Checklist, Notes} from './checklist';

/**
 * Answers from outside (a file, a page, another extension), checked and copied in document order.
 * Problems: `checklist.unknownItem` {item}, `checklist.invalidAnswer` {item} and `checklist.tooManyMarks` {most},
 * the last also for an item that is marked twice,
 * and `checklist.invalidNote` {item, most}.
 */
export function checkAnswers(checklist: Checklist, answers: unknown): Result<Answers> {
	if (!isRecord(answers)) {
		return fail('checklist.invalidAnswer', {item: ''});
	}
	const items = checkItems(checklist, answers['items']);
	if (!items.ok) {
		return items;
	}
	const matters = answers['matters'] === undefined ? undefined : checkMarks(checklist, answers['matters']);
	if (matters?.ok === false) {
		return matters;
	}
	const notes = answers['notes'] === undefined ? undefined : checkNotes(checklist, answers['notes']);
	if (notes?.ok === false) {
		return notes;
	}
	return ok({
		items: items.value.items,
		...(matters ? {matters: matters.value} : {}),
		...(notes ? noted(notes.value) : {}),
	});
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function checkItems(checklist: Checklist, given: unknown): Result<Answers> {
	if (!isRecord(given)) {
		return fail('checklist.invalidAnswer', {item: ''});
	}
	const ids = new Set(checklist.items.map((item) => item.id));
	const unknown = Object.keys(given).find((id) => !ids.has(id));
	if (unknown !== undefined) {
		return fail('checklist.unknownItem', {item: plainId(unknown)});
	}
	const items: [string, AnswerValue][] = [];
	for (const id of ids) {
		if (!Object.hasOwn(given, id)) {
			continue;
		}
		// The value of the list and not the one given: a file may say -0.
		const answer = answerValues.find((known) => known === given[id]);
		if (answer === undefined) {
			return fail('checklist.invalidAnswer', {item: id});
		}
		items.push([id, answer]);
	}
	return ok({items: Object.fromEntries(items)});
}

function checkMarks(checklist: Checklist, given: unknown): Result<readonly string[]> {
	if (!Array.isArray(given)) {
		return fail('checklist.invalidAnswer', {item: ''});
	}
	const marks: readonly unknown[] = given;
	const ids = checklist.items.map((item) => item.id);
	const unknown = marks.findIndex((mark) => !ids.some((id) => id === mark));
	if (unknown !== -1) {
		return fail('checklist.unknownItem', {item: plainId(marks[unknown])});
	}
	const most = checklist.thresholds.marks;
	if (marks.length > most || new Set(marks).size < marks.length) {
		return fail('checklist.tooManyMarks', {most});
	}
	return ok(ids.filter((id) => marks.includes(id)));
}

/** Notes in document order. A blank one is none. */
function checkNotes(checklist: Checklist, given: unknown): Result<Notes> {
	if (!isRecord(given)) {
		return fail('checklist.invalidNote', {item: '', most: longestNote});
	}
	const unknown = Object.keys(given).find((id) => !checklist.items.some((item) => item.id === id));
	if (unknown !== undefined) {
		return fail('checklist.unknownItem', {item: plainId(unknown)});
	}
	const notes: [string, string][] = [];
	for (const {id} of checklist.items.filter((item) => Object.hasOwn(given, item.id))) {
		const note = given[id];
		if (typeof note !== 'string' || note.length > longestNote) {
			return fail('checklist.invalidNote', {item: id, most: longestNote});
		}
		if (note.trim() !== '') {
			notes.push([id, note]);
		}
	}
	return ok(Object.fromEntries(notes));
}

/** The id for a message, or '?' where it is not the plain word that ids are: other text could carry a live link. */
function plainId(id: unknown): string {
	return typeof id === 'string' && /^[\w-]{1,40}$/.test(id) ? id : '?';
}
