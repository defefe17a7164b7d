import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {assess} from '../../../src/core/checklist/assess';
import type {Answers, Checklist} from '../../../src/core/checklist/checklist';
import {explain} from '../../../src/core/checklist/explain';
import {scopeOf} from '../../../src/core/checklist/run';
import type {Run} from '../../../src/core/checklist/run';
import {readRun, updateRun} from '../../../src/core/checklist/runDocument';
import {answersInScope} from '../../../src/core/checklist/scope';
import {shippedCatalogue} from '../../support/shippedCatalogue';

// Files as earlier versions wrote them, frozen: never write them anew. A person's answers outlive the instrument.
const folder = 'test/fixtures/checklists';
const {checklist} = shippedCatalogue().catalogue;

interface Old {
	readonly file: string;
	readonly version: string;
	readonly about: string;
	readonly day: string;
	readonly answers: number;
	/** Answers to statements that are gone. */
	readonly gone: Readonly<Record<string, number>>;
	readonly goneMarks: readonly string[];
	readonly marks: readonly string[];
	readonly notes?: Readonly<Record<string, string>>;
}

const files: readonly Old[] = [
	{
		file: 'v1.0.0-general.md',
		version: '1.0.0',
		about: 'general',
		day: '2026-11-22',
		answers: 18,
		gone: {q16: 2, q35: -1},
		goneMarks: ['q16'],
		marks: ['q02'],
	},
	{
		file: 'v1.0.0-role.md',
		version: '1.0.0',
		about: 'pmo_analyst',
		day: '2026-11-22',
		answers: 35,
		gone: {q16: 2, q28: 1, q35: -1},
		goneMarks: ['q28'],
		marks: ['q22'],
	},
	{
		file: 'v2.0.0-general.md',
		version: '2.0.0',
		about: 'general',
		day: '2026-12-15',
		answers: 24,
		gone: {},
		goneMarks: [],
		marks: ['q02', 'q40'],
	},
	{
		file: 'v2.0.0-role.md',
		version: '2.0.0',
		about: 'pmo_analyst',
		day: '2026-12-15',
		answers: 49,
		gone: {},
		goneMarks: [],
		marks: ['q22', 'q45'],
		notes: {
			q22: 'The deputy director, by name, in the offer.',
			q23: 'Asked two people: one laughed, one praised it.',
		},
	},
];

describe('files of earlier versions', () => {
	it('are all listed here', () => {
		assert.deepEqual(fs.readdirSync(folder).sort(), files.map(({file}) => file).sort());
	});

	for (const {file, version, about, day, answers, gone, goneMarks, marks, notes} of files) {
		describe(file, () => {
			const text = fs.readFileSync(path.join(folder, file), 'utf8');

			it('is read, with what this version does not know kept apart', () => {
				const run = read(text);
				assert.deepEqual([run.version, run.about, run.started, run.updated], [version, about, day, day]);
				assert.equal(Object.keys(run.answers.items).length, answers);
				assert.deepEqual(run.unknownItems, gone);
				assert.deepEqual(run.unknownMarks, goneMarks);
				assert.deepEqual([...(run.answers.matters ?? [])].sort(), marks);
				assert.deepEqual(run.answers.notes, notes);
				assert.deepEqual(run.changedItems, [], 'no statement has been reworded since');
			});

			it('still comes to a result', () => {
				assert.ok(assess(checklist, read(text).answers).ok);
			});

			it('keeps every line of an answer, mark, note and hash that did not change, byte for byte', () => {
				const run = read(text);
				const saved = save(text, {...run.answers, items: {...run.answers.items, q01: -2}});
				const head = (of: string): string => of.slice(0, of.indexOf('\n---\n'));
				const expected = head(text)
					.replace(/^version: .*$/m, `version: ${checklist.version}`)
					.replace(/^updated: .*$/m, 'updated: 2027-03-01')
					.replace(/^ {2}q01: 1$/m, '  q01: -2');
				assert.equal(head(saved), expected);
				assert.deepEqual(read(saved).unknownItems, gone);
				assert.deepEqual(read(saved).unknownMarks, goneMarks);
				assert.equal(save(saved, read(saved).answers), saved, 'and a second time nothing changes');
			});

			it('keeps marks of statements that are gone when another mark is made', () => {
				const run = read(text);
				const saved = read(save(text, {...run.answers, matters: ['q01']}));
				assert.deepEqual(saved.answers.matters, ['q01']);
				assert.deepEqual(saved.unknownMarks, goneMarks);
			});

			it('names the answers whose statement was reworded, and only those', () => {
				const reworded = {
					...checklist,
					items: checklist.items.map((item) =>
						['q02', 'q08', 'q10', 'q34'].includes(item.id) ? {...item, text: `${item.text} Or so.`} : item,
					),
				};
				// Nobody answered q10 and q34: "don't know yet" holds for any wording.
				assert.deepEqual(read(text, reworded).changedItems, ['q02', 'q08']);
				const again = save(text, {...read(text).answers, items: {...read(text).answers.items, q02: -1}}, reworded);
				assert.deepEqual(read(again, reworded).changedItems, ['q08'], 'q02 was answered anew');
			});
		});
	}

	it('say nothing of statements that came later', () => {
		const run = read(fs.readFileSync(path.join(folder, 'v1.0.0-general.md'), 'utf8'));
		for (const id of ['q39', 'q40', 'q41', 'q42', 'q43', 'q44', 'q45']) {
			assert.ok(checklist.items.some((item) => item.id === id));
			assert.equal(run.answers.items[id], undefined);
			assert.equal(run.hashes[id], undefined);
		}
	});
});

function read(text: string, instrument: Checklist = checklist): Run {
	const run = readRun(text, instrument);
	assert.ok(run.ok, JSON.stringify(run));
	return run.value;
}

function save(text: string, answers: Answers, instrument: Checklist = checklist): string {
	const {about} = read(text, instrument);
	const scope = scopeOf(about);
	const assessment = assess(instrument, answersInScope(instrument, answers, scope));
	assert.ok(assessment.ok);
	const explanation = explain(instrument, answers, assessment.value, {scope});
	const content = {
		checklist: instrument,
		about,
		answers,
		today: '2027-03-01',
		assessment: assessment.value,
		explanation,
	} as const;
	const saved = updateRun(text, content);
	assert.ok(saved.ok, JSON.stringify(saved));
	return saved.value;
}
