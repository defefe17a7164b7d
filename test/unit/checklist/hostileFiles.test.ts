import assert from 'node:assert/strict';
import {readRun, updateRun} from '../../../src/core/checklist/runDocument';
import {explain} from '../../../src/core/checklist/explain';
import type {RunContent} from '../../../src/core/checklist/summary';
import {assessed} from './assessed';
import {sampleChecklist} from './sampleChecklist';
import {leastTime} from '../../support/processorTime';

const head = 'pmo-career: checklist\ninstrument: sample\n';
const front = (text: string): string => `---\n${head}${text}---\n\n# Body\n`;
const lines = (count: number, line: (index: number) => string): string =>
	Array.from({length: count}, (_, index) => line(index)).join('');

const next: RunContent = (() => {
	const answers = {items: {w1: 2, p1: -1}} as const;
	const assessment = assessed(sampleChecklist, answers);
	const explanation = explain(sampleChecklist, answers, assessment, {scope: 'general'});
	return {checklist: sampleChecklist, about: 'general', answers, today: '2026-11-22', assessment, explanation};
})();

/** Saved checklists that somebody or something broke, and the problem that each must come back as. */
const refused: readonly [what: string, text: string, code: string][] = [
	[
		'Y01 an alias bomb',
		front(
			`a0: &a0 [x]\n${lines(9, (level) => `a${level + 1}: &a${level + 1} [${Array(9).fill(`*a${level}`).join(', ')}]\n`)}`,
		),
		'document.frontMatterInvalid',
	],
	['Y02 answers that hold themselves', front('answers: &a\n  w1: *a\n'), 'document.frontMatterInvalid'],
	['Y03 marks by alias', front(`matters: [${Array(20_000).fill('*w').join(', ')}]\n`), 'document.tooLarge'],
	['Y05 20,000 answers', front(`answers:\n${lines(20_000, (index) => `  z${index}: 1\n`)}`), 'document.tooLarge'],
	['Y06 a note of 20 MB', front(`notes:\n  w1: ${'x'.repeat(20_000_000)}\n`), 'document.tooLarge'],
	['Y07 answers 20,000 lists deep', front(`answers: ${'['.repeat(20_000)}\n`), 'document.frontMatterInvalid'],
	[
		'Y07 answers 3,000 maps deep',
		front(`answers: ${'{a: '.repeat(3000)}1${'}'.repeat(3000)}\n`),
		'document.frontMatterInvalid',
	],
	['Y08 __proto__ among the answers', front('answers:\n  __proto__: {w1: 2}\n'), 'document.frontMatterInvalid'],
	['Y08 __proto__ in quotes', front('answers:\n  "__proto__": {w1: 2}\n'), 'document.frontMatterInvalid'],
	['Y08 __proto__ among the notes', front('notes: {__proto__: {w1: a}}\n'), 'document.frontMatterInvalid'],
	['Y08 __proto__ among the hashes', front('items: {__proto__: {polluted: true}}\n'), 'document.frontMatterInvalid'],
	[
		'Y08 constructor and prototype',
		front('answers: {constructor: {prototype: {polluted: 1}}}\n'),
		'document.frontMatterInvalid',
	],
	['Y08 a merge of __proto__', front('answers:\n  <<: {__proto__: {w1: 2}}\n'), 'document.frontMatterInvalid'],
	['Y09 a list as the key of an answer', front('answers:\n  ? [w1]\n  : 2\n'), 'document.frontMatterInvalid'],
	['Y10 an answer that stands twice', front('answers:\n  w1: 2\n  w1: -2\n'), 'document.frontMatterInvalid'],
	['Y10 answers that stand twice', front('answers: {w1: 2}\nanswers: {w1: -2}\n'), 'document.frontMatterInvalid'],
	['Y11 a tag of code', front('answers: !!js/function "function () { return 1 }"\n'), 'document.frontMatterInvalid'],
	['Y11 a tag of bytes', front('notes: {w1: !!binary aGk=}\n'), 'document.frontMatterInvalid'],
	['Y11 a tag of its own', front('answers: {w1: !mine 2}\n'), 'document.frontMatterInvalid'],
	['Y12 a second document', front('answers: {w1: 2}\n...\nabout: planner\n'), 'document.frontMatterInvalid'],
	['Y13 nothing at all', '', 'document.noFrontMatter'],
	['Y13 only a comment', '---\n# nothing\n---\n', 'document.wrongKind'],
	['Y13 a word as the whole', '---\nchecklist\n---\n', 'document.frontMatterInvalid'],
	['Y13 a list as the whole', '---\n- pmo-career: checklist\n---\n', 'document.frontMatterInvalid'],
	['Y14 UTF-16 read as UTF-8', `\uFFFD\uFFFD-\0-\0-\0\n`, 'document.noFrontMatter'],
	['Y14 a NUL in an answer', front('answers: {w1: "2\0"}\n'), 'document.frontMatterInvalid'],
	['Y14 a lone carriage return', front('title: a\rb\n'), 'document.frontMatterInvalid'],
	['Y14 a tab for an indent', front('answers:\n\tw1: 2\n'), 'document.frontMatterInvalid'],
	['Y14 half a surrogate pair', front('title: \uD800\n'), 'document.frontMatterInvalid'],
	['Y15 a list of answers', front('answers: [w1, 2]\n'), 'checklist.invalidAnswer'],
	['Y15 a word for the answers', front('answers: no\n'), 'checklist.invalidAnswer'],
	['Y15 a date as an answer', front('answers: {w1: 2026-11-22}\n'), 'checklist.invalidAnswer'],
	['Y15 an octal answer', front('answers: {w1: 0o10}\n'), 'checklist.invalidAnswer'],
	['Y15 a hexadecimal answer beyond the scale', front('answers: {w1: 0xFF}\n'), 'checklist.invalidAnswer'],
	['Y15 no number', front('answers: {w1: .nan}\n'), 'checklist.invalidAnswer'],
	['Y15 no end', front('answers: {w1: -.inf}\n'), 'checklist.invalidAnswer'],
	['Y15 a map as an answer', front('answers: {w1: {value: 2}}\n'), 'checklist.invalidAnswer'],
	['Y15 a truth as an answer', front('answers: {w1: true}\n'), 'checklist.invalidAnswer'],
	['Y15 an answer in words', front('answers: {w1: Very much}\n'), 'checklist.invalidAnswer'],
	['Y15 an answer almost on the scale', front('answers: {w1: 1.0000001}\n'), 'checklist.invalidAnswer'],
	['Y15 marks in a map', front('matters: {w1: true}\n'), 'checklist.invalidAnswer'],
	['Y15 a list of lists of marks', front('matters: [[w1]]\n'), 'checklist.invalidAnswer'],
	['Y15 a number among the marks', front('matters: [1]\n'), 'checklist.invalidAnswer'],
	['Y15 notes in a list', front('notes: [w1]\n'), 'checklist.invalidNote'],
	['Y15 a map as a note', front('notes: {w1: {text: a}}\n'), 'checklist.invalidNote'],
	['Y15 a subject that is a number', front('about: 5\n'), 'role.unknown'],
	[
		'Y15 an instrument that is a list',
		'---\npmo-career: checklist\ninstrument: [sample]\n---\n',
		'checklist.otherInstrument',
	],
	['Y15 a kind that is a list', '---\npmo-career: [checklist]\ninstrument: sample\n---\n', 'document.wrongKind'],
	['P01 a subject that is a path', front('about: ../../etc/passwd\n'), 'role.unknown'],
	['T01 a subject that is a link', front('about: "[x](command:y)"\n'), 'role.unknown'],
	['T07 a subject of 60,000 characters', front(`about: ${'a'.repeat(60_000)}\n`), 'role.unknown'],
	['D01 one character', '-', 'document.noFrontMatter'],
	['D01 a line of 5 MB', 'x'.repeat(5_000_000), 'document.noFrontMatter'],
	['D01 front matter that never ends', `---\n${head}${lines(200_000, () => 'a\n')}`, 'document.tooLarge'],
	['D01 front matter that ends with the file', `---\n${head}`, 'document.frontMatterOpen'],
	[
		'D01 50,000 headings before the front matter',
		`${'# a\n'.repeat(50_000)}---\n${head}---\n`,
		'document.noFrontMatter',
	],
];

/** Odd files that say enough to be read; with what is found in them. */
const read: readonly [what: string, text: string, items: object][] = [
	['Y09 keys that every object has', front('answers: {toString: 1, hasOwnProperty: 2, length: 3, w1: 2}\n'), {w1: 2}],
	['Y09 an empty key and a long one', front(`answers: {"": 1, ${'k'.repeat(900)}: 1, w1: 2}\n`), {w1: 2}],
	['Y10 ids that differ by case or by their accents', front('answers: {W1: -2, "w\u0301": 1, w1: 2}\n'), {w1: 2}],
	['Y14 a byte order mark and CRLF', `\uFEFF${front('answers: {w1: 2}\n').replaceAll('\n', '\r\n')}`, {w1: 2}],
	['Y15 other ways to write a number', front('answers: {w1: 0x2, w2: -0, w3: 1e0}\n'), {w1: 2, w2: 0, w3: 1}],
	[
		'Y15 a version, dates and hashes of the wrong kind',
		front('version: 1.10\nstarted: 5\nupdated: [a]\nitems: 7\nanswers: {w1: 2}\n'),
		{w1: 2},
	],
	[
		'S answers by the hundred from elsewhere',
		front(`answers:\n${lines(300, (index) => `  z${index}: {a: [1]}\n`)}  w1: 2\n`),
		{w1: 2},
	],
	['D01 a body of 10 MB', `${front('answers: {w1: 2}\n')}${'body '.repeat(2_000_000)}`, {w1: 2}],
	[
		'D01 a body of 10,000 brackets, stars and ticks',
		`${front('answers: {w1: 2}\n')}${'[*`<!--'.repeat(10_000)}`,
		{w1: 2},
	],
	[
		'D01 a body of 20,000 markers',
		`${front('answers: {w1: 2}\n')}${'<!-- end of summary -->\n<!-- summary: written by PMO Career, replaced when you save -->\n'.repeat(20_000)}`,
		{w1: 2},
	],
];

/** No file of a user may hold up the editor: in milliseconds of this process, far more than any of these needs. */
const patience = 5000;

function assertQuick(text: string): void {
	const took = leastTime(() => [readRun(text, sampleChecklist), updateRun(text, next)], patience);
	assert.ok(took < patience, `${took} ms`);
}

describe('a hostile file of a checklist', () => {
	for (const [what, text, code] of refused) {
		it(`comes back as a problem: ${what}`, () => {
			const run = readRun(text, sampleChecklist);
			assert.equal(run.ok ? 'read' : run.problem.code, code);
			assert.equal(updateRun(text, next).ok, false, 'and is not written either');
			assertQuick(text);
			assertNothingPolluted();
		});
	}

	for (const [what, text, items] of read) {
		it(`is read as far as it makes sense: ${what}`, () => {
			const run = readRun(text, sampleChecklist);
			assert.ok(run.ok, JSON.stringify(run));
			assert.deepEqual(run.value.answers.items, items);
			const saved = updateRun(text, next);
			assert.ok(saved.ok, JSON.stringify(saved));
			const again = readRun(saved.value, sampleChecklist);
			assert.ok(again.ok && again.value.answers.items['p1'] === -1);
			assert.deepEqual(again.value.unknownItems, run.value.unknownItems);
			assertQuick(text);
			assertNothingPolluted();
		});
	}

	it('names no text of the file in its problem', () => {
		for (const text of [
			front('answers: {w1: "[x](command:y)"}\n'),
			front('"[x](command:y)": 1\nanswers: {w1: 9}\n'),
			front('matters: [w1, w2, w3, w4]\nabout: "[x](command:y)"\n'),
			front('notes: {w1: ["[x](command:y)"]}\n'),
		]) {
			const run = readRun(text, sampleChecklist);
			assert.ok(!run.ok && !JSON.stringify(run.problem).includes('command:'));
		}
	});
});

function assertNothingPolluted(): void {
	const fresh: Readonly<Record<string, unknown>> = {};
	for (const key of ['polluted', 'w1', 'answers', 'items']) {
		assert.equal(fresh[key], undefined);
	}
	assert.deepEqual(Object.keys(Object.prototype), []);
}
