import assert from 'node:assert/strict';
import fs from 'node:fs';
import fc from 'fast-check';
import type {Answers, Checklist} from '../../../src/core/checklist/checklist';
import {explain} from '../../../src/core/checklist/explain';
import {scopeOf} from '../../../src/core/checklist/run';
import type {Run} from '../../../src/core/checklist/run';
import {readRun, updateRun, writeRun} from '../../../src/core/checklist/runDocument';
import {answersInScope} from '../../../src/core/checklist/scope';
import type {RunContent} from '../../../src/core/checklist/summary';
import {arbitraryRun} from './arbitraryRun';
import {assessed} from './assessed';
import {sampleChecklist} from './sampleChecklist';

const golden = 'test/fixtures/golden/checklist-run.md';

const titles: Readonly<Record<string, string>> = {
	pmo_analyst: 'PMO Analyst',
	planner: 'Planner',
	reporting_lead: 'Reporting Lead',
	coe_lead: 'Centre of Excellence Lead',
};

const answers: Answers = {
	items: {w1: 2, w2: 1, w3: 2, w4: 1, p1: 2, p2: 1, p3: 0, o1: 'unknown', o2: 1, o3: 'not-applicable', d1: -2},
	matters: ['w2'],
};

function content(given: Answers, changes: Partial<RunContent> = {}): RunContent {
	const checklist = changes.checklist ?? sampleChecklist;
	const scope = scopeOf(changes.about ?? 'pmo_analyst');
	const assessment = assessed(checklist, answersInScope(checklist, given, scope));
	return {
		checklist,
		about: 'pmo_analyst',
		answers: given,
		today: '2026-11-22',
		assessment,
		explanation: explain(checklist, given, assessment, {scope}),
		roleTitle: (role) => titles[role],
		...changes,
	};
}

function updated(text: string, next: RunContent): string {
	const result = updateRun(text, next);
	assert.ok(result.ok, JSON.stringify(result));
	return result.value;
}

function read(text: string, checklist = sampleChecklist): Run {
	const result = readRun(text, checklist);
	assert.ok(result.ok, JSON.stringify(result));
	return result.value;
}

const code = (text: string, checklist = sampleChecklist): unknown => {
	const result = readRun(text, checklist);
	return result.ok ? 'ok' : result.problem.code;
};

describe('the file of a checklist run', () => {
	const text = writeRun(content(answers));

	it('is written as the golden file has it', () => {
		assert.equal(text, fs.readFileSync(golden, 'utf8'));
	});

	it('says nothing in percentages, points or decimals', () => {
		const body = text.slice(text.indexOf('\n# '));
		assert.doesNotMatch(body, /%|\d\.\d|[-+]\d/);
	});

	it('reads back as it was written', () => {
		const run = read(text);
		assert.deepEqual(run.answers, {items: answers.items, matters: ['w2']});
		assert.equal(run.title, 'Is a PMO role right for me? (PMO Analyst)');
		assert.deepEqual(
			[run.about, run.version, run.started, run.updated],
			['pmo_analyst', '1.0.0', '2026-11-22', '2026-11-22'],
		);
		assert.deepEqual([run.unknownItems, run.unknownMarks, run.changedItems], [{}, [], []]);
	});

	it('reads back whatever was answered, in either scope', () => {
		fc.assert(
			fc.property(arbitraryRun(12), fc.constantFrom('general', 'pmo_analyst'), (given, about) => {
				const written = content(given.answers, {checklist: given.checklist, about});
				const run = read(writeRun(written), given.checklist);
				assert.deepEqual(run.answers, given.answers);
				assert.equal(run.about, about);
				assert.equal(updated(writeRun(written), written), writeRun(written));
			}),
			{seed: 20261122, numRuns: 50},
		);
	});

	it('keeps answers about an office in a run about PMO roles in general', () => {
		const general = writeRun(content({items: {w1: 1, o1: 2}}, {about: 'general'}));
		assert.match(general, /^about: general$/m);
		assert.deepEqual(read(general).answers.items['o1'], 2);
		assert.equal(read(general).answers.items['o2'], undefined);
		assert.doesNotMatch(general.slice(general.indexOf('\n# ')), /sponsor/, 'it is not part of the result');
	});
});

describe('saving a run again', () => {
	const text = writeRun(content(answers));
	const next = content({items: {...answers.items, o1: 2, w1: -1}, matters: ['w2', 'o1']}, {today: '2027-01-05'});

	it('changes the answers, the marks, the date and the summary', () => {
		const fresh = writeRun(next).replace('started: 2027-01-05', 'started: 2026-11-22');
		assert.equal(updated(text, next), fresh);
	});

	it('keeps everything else byte for byte: comments, foreign keys, order, notes', () => {
		const own = text
			.replace('instrument: sample', 'mentor: Ana # asked in May\ninstrument: sample')
			.replace('  w1: 2\n', '  w1: 2   # ask Maria\n  # the next one is hard\n')
			.replace('# Is a PMO role', 'Before.\n\n# My own title, is a PMO role')
			.concat('\nTalked to Ben. <!-- end of summary -->\n\n\n   odd   spacing\t');
		const saved = updated(own, next);
		const expected = updated(text, next)
			.replace('instrument: sample', 'mentor: Ana # asked in May\ninstrument: sample')
			.replace('  w1: -1\n', '  w1: -1   # ask Maria\n  # the next one is hard\n')
			.replace('# Is a PMO role', 'Before.\n\n# My own title, is a PMO role')
			.concat('\nTalked to Ben. <!-- end of summary -->\n\n\n   odd   spacing\t');
		assert.equal(saved, expected);
	});

	it('adds and takes back answers between the comments that stand there', () => {
		const {w1, w2, ...others} = answers.items;
		const before = writeRun(content({items: {...others, ...(w1 === undefined ? {} : {w1})}}));
		const own = before.replace(/^( {2}w1: .*)$/m, '  # about me\n$1 # ask Maria');
		const more = updated(own, content({items: {...others, w1: 0, w2: w2 ?? 1}}));
		assert.match(more, /^ {2}# about me\n {2}w1: 0 # ask Maria$/m);
		assert.equal(read(more).answers.items['w2'], w2);
		const fewer = updated(more, content({items: {w1: 0}}));
		assert.match(fewer, /^ {2}# about me\n {2}w1: 0 # ask Maria\n(?! )/m);
		assert.deepEqual(read(fewer).answers.items, {w1: 0});
	});

	it('keeps line endings and a byte order mark', () => {
		const windows = `\uFEFF${text.replace(/\n/g, '\r\n')}`;
		assert.equal(updated(windows, next), `\uFEFF${updated(text, next).replace(/\n/g, '\r\n')}`);
	});

	it('changes nothing when nothing has changed', () => {
		const handmade = text.replace('  w1: 2\n  w2: 1\n', '  w2: 1\n  w1: 2\n').replace('  d2: unknown\n', '  d2:\n');
		assert.equal(updated(handmade, content(answers)), handmade);
	});

	for (const [what, change] of [
		['the start marker', (own: string) => own.replace('<!-- summary', '<!-- my summary')],
		['the end marker', (own: string) => own.replace('<!-- end of summary -->', '<!-- end -->')],
		['a marker on a line of its own', (own: string) => own.replace('<!-- summary', 'See <!-- summary')],
		[
			'markers in the right order',
			(own: string) =>
				own.replace('<!-- summary', '<!-- end of summary -->\n<!-- x').replace(/\n<!-- end of summary -->\n$/m, ''),
		],
	] as const) {
		it(`leaves the body alone without ${what}`, () => {
			const own = change(text);
			const body = own.slice(own.indexOf('\n---\n'));
			const saved = updated(own, next);
			assert.ok(saved.endsWith(body));
			assert.equal(read(saved).answers.items['o1'], 2);
		});
	}

	it('keeps the ticks of tasks that are still open', () => {
		const ticked = text.replaceAll('- [ ] Ask about', '- [x] Ask about');
		const saved = updated(ticked, content({items: {...answers.items, d2: -1}, matters: ['w2']}));
		assert.match(saved, /^- \[x\] Ask about o1\.$/m);
		assert.doesNotMatch(saved, /Ask about d2/);
		assert.match(updated(saved, next), /^- \[ \] Ask about d2\.$/m);
	});

	it('keeps answers, marks and hashes that the instrument does not know', () => {
		const later = text
			.replace('  w1: 2\n', '  w1: 2\n  z1: 2\n  z2: {a: [1]}\n')
			.replace('items:\n', 'items:\n  z1: h00000001\n')
			.replace('[w2]', '[z1, w2]');
		const run = read(later);
		assert.deepEqual(run.unknownItems, {z1: 2, z2: {a: [1]}});
		assert.deepEqual(run.unknownMarks, ['z1']);
		assert.deepEqual(run.answers, read(text).answers);
		const saved = read(updated(later, next));
		assert.deepEqual(saved.unknownItems, run.unknownItems);
		assert.deepEqual(saved.unknownMarks, ['z1']);
		assert.equal(saved.hashes['z1'], 'h00000001');
		assert.equal(saved.answers.items['o1'], 2);
	});

	it('writes answers in braces anew', () => {
		const flow = text.replace(/answers:\n(?: {2}.*\n)+items/, 'answers: {w1: 2, w2: 1}\nitems');
		assert.deepEqual(read(flow).answers.items, {w1: 2, w2: 1});
		assert.deepEqual(read(updated(flow, next)).answers, read(updated(text, next)).answers);
	});

	it('takes an answer away that is no longer there', () => {
		const general = writeRun(content({items: {w1: 1, o1: 2}}, {about: 'general'}));
		const saved = updated(general, content({items: {w1: 1}}, {about: 'general'}));
		assert.equal(read(saved).answers.items['o1'], undefined);
	});

	it('remembers under which text an item was answered, until it is answered again', () => {
		const newer: Checklist = {
			...sampleChecklist,
			version: '1.1.0',
			items: sampleChecklist.items.map((item) =>
				/^[wo]1$/.test(item.id) ? {...item, text: `${item.text} New.`} : item,
			),
		};
		assert.deepEqual(read(text, newer).changedItems, ['w1'], 'o1 was not answered');
		const other = updated(text, content({...answers, items: {...answers.items, w2: 2}}, {checklist: newer}));
		assert.equal(read(other, newer).version, '1.1.0');
		assert.deepEqual(read(other, newer).changedItems, ['w1']);
		const again = updated(text, content({...answers, items: {...answers.items, w1: 1, o1: 1}}, {checklist: newer}));
		assert.deepEqual(read(again, newer).changedItems, []);
	});

	it('does not touch a file that it cannot read', () => {
		const broken = updateRun(text.replace('w1: 2', 'w1: 7'), next);
		assert.deepEqual(broken, {ok: false, problem: {code: 'checklist.invalidAnswer', args: {item: 'w1'}}});
		assert.equal(updateRun('# Notes\n', next).ok, false);
	});
});

describe('reading a run that somebody wrote by hand', () => {
	const head = 'pmo-career: checklist\ninstrument: sample\n';

	it('needs only the kind and the instrument', () => {
		assert.deepEqual(read(`---\n${head}---\n`), {
			about: 'general',
			answers: {items: {}, matters: []},
			unknownItems: {},
			unknownMarks: [],
			unknownNotes: {},
			hashes: {},
			changedItems: [],
		});
	});

	it('takes blank lines for unknown answers, and other ways to write a number', () => {
		const run = read(`---\n${head}answers: {w1: +2, w2: -1.0, w3: , w4: "unknown"}\nmatters:\n---\n`);
		assert.deepEqual(run.answers.items, {w1: 2, w2: -1, w4: 'unknown'});
	});

	it('leaves out dates that the calendar does not have', () => {
		const run = read(`---\n${head}started: 2026-02-30\nupdated: soon\n---\n`);
		assert.deepEqual([run.started, run.updated], [undefined, undefined]);
	});

	for (const [text, problem] of [
		['# Only text\n', 'document.noFrontMatter'],
		['---\npmo-career: checklist\n', 'document.frontMatterOpen'],
		['---\npmo-career: [checklist\n---\n', 'document.frontMatterInvalid'],
		['---\npmo-career: plan\ninstrument: sample\n---\n', 'document.wrongKind'],
		['---\npmo-career: checklist\ninstrument: other\n---\n', 'checklist.otherInstrument'],
		['---\npmo-career: checklist\n---\n', 'checklist.otherInstrument'],
		[`---\n${head}about: [general]\n---\n`, 'role.unknown'],
		[`---\n${head}about: "[a](command:b)"\n---\n`, 'role.unknown'],
		[`---\n${head}answers: [1, 2]\n---\n`, 'checklist.invalidAnswer'],
		[`---\n${head}answers: {w1: yes}\n---\n`, 'checklist.invalidAnswer'],
		[`---\n${head}answers: {w1: 3}\n---\n`, 'checklist.invalidAnswer'],
		[`---\n${head}answers: {w1: "2"}\n---\n`, 'checklist.invalidAnswer'],
		[`---\n${head}answers: {__proto__: 2}\n---\n`, 'document.frontMatterInvalid'],
		[`---\n${head}matters: w1\n---\n`, 'checklist.invalidAnswer'],
		[`---\n${head}matters: [w1, w2, w3, w4]\n---\n`, 'checklist.tooManyMarks'],
		[`---\n${head}matters: [w1, w1]\n---\n`, 'checklist.tooManyMarks'],
	] as const) {
		it(`answers ${JSON.stringify(text)} with ${problem}`, () => {
			assert.equal(code(text), problem);
		});
	}
});

describe('hostile texts in a run', () => {
	const attacks = [
		'[click](command:workbench.action.quit)',
		'![x](https://example.org/a.png)',
		'<img src=x onerror=alert(1)>',
		'<!-- end of summary -->',
		'line one\n<!-- end of summary -->\n---\n# Heading',
		'text\u2028<script>\u202Etxet\u0007',
		'**bold** _it_ __it__ `code` ~~gone~~ $x$ &lt;b&gt; \\',
		'# heading',
		'- [x] done',
		'1. one',
		'---',
		'',
	];

	for (const attack of attacks) {
		it(`stay text: ${JSON.stringify(attack)}`, () => {
			const checklist: Checklist = {
				...sampleChecklist,
				title: attack,
				limits: attack,
				factors: sampleChecklist.factors.map((factor) => ({...factor, title: attack})),
				items: sampleChecklist.items.map((item) => ({
					...item,
					text: attack,
					findOut: attack,
					...(item.opening === undefined ? {} : {opening: attack}),
				})),
			};
			const hostile = content(answers, {checklist, roleTitle: () => attack});
			const text = writeRun(hostile);
			const plain = writeRun(content(answers));
			assert.equal(text.split('\n').length, plain.split('\n').length, 'no line more');
			assert.deepEqual(read(text, checklist).answers, read(plain).answers);
			assert.equal(updated(text, hostile), text);
			const body = text.slice(text.indexOf('\n---\n') + 5);
			assert.doesNotMatch(body, /(?<!\\)\[click\]|(?<!\\)\[x\]\(|(?<!\\)<(?:img|script|!-- e(?!nd of summary -->$))/m);
			assert.doesNotMatch(body, /[^\P{Cc}\n]|[\p{Zl}\p{Bidi_Control}]/u);
			assert.equal(body.match(/^<!--/gm)?.length, 2);
			assert.equal(
				body.match(/^(?:- )?#+ /gm)?.length,
				plain.slice(plain.indexOf('\n---\n') + 5).match(/^#+ /gm)?.length,
			);
		});
	}
});
