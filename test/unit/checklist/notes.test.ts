import assert from 'node:assert/strict';
import fc from 'fast-check';
import {checkAnswers} from '../../../src/core/checklist/checkAnswers';
import {longestNote} from '../../../src/core/checklist/checklist';
import type {Answers, Notes} from '../../../src/core/checklist/checklist';
import {explain} from '../../../src/core/checklist/explain';
import {mergeRuns} from '../../../src/core/checklist/mergeRuns';
import type {Run} from '../../../src/core/checklist/run';
import {readRun, updateRun, writeRun} from '../../../src/core/checklist/runDocument';
import {applyToRun, isEmptyRun, newRun, restoreRun, runAbout} from '../../../src/core/checklist/runState';
import type {RunState} from '../../../src/core/checklist/runState';
import type {RunContent} from '../../../src/core/checklist/summary';
import {assessed} from './assessed';
import {sampleChecklist} from './sampleChecklist';

const answered: Answers['items'] = {w1: 2, w2: 1, w3: 2, o1: 'unknown', d1: 2};

function content(notes: Notes, items: Answers['items'] = answered): RunContent {
	const answers: Answers = {items, matters: [], ...(Object.keys(notes).length > 0 ? {notes} : {})};
	const assessment = assessed(sampleChecklist, answers);
	return {
		checklist: sampleChecklist,
		about: 'pmo_analyst',
		answers,
		today: '2026-11-22',
		assessment,
		explanation: explain(sampleChecklist, answers, assessment, {scope: 'role'}),
	};
}

function read(text: string): Run {
	const run = readRun(text, sampleChecklist);
	assert.ok(run.ok, JSON.stringify(run));
	return run.value;
}

function updated(text: string, next: RunContent): string {
	const result = updateRun(text, next);
	assert.ok(result.ok, JSON.stringify(result));
	return result.value;
}

const bodyOf = (text: string): string => text.slice(text.indexOf('\n---\n') + 5);

describe('notes beside the answers', () => {
	it('are taken in document order, and blank ones for none', () => {
		const checked = checkAnswers(sampleChecklist, {items: {}, notes: {p1: 'later', w2: '  \n', w1: 'first', d1: ''}});
		assert.ok(checked.ok);
		assert.deepEqual(Object.entries(checked.value.notes ?? {}), [
			['w1', 'first'],
			['p1', 'later'],
		]);
		assert.deepEqual(checkAnswers(sampleChecklist, {items: {}, notes: {w1: ' '}}), {ok: true, value: {items: {}}});
	});

	it('may be 500 characters long, as the editor counts them, and not one more', () => {
		const check = (note: string): unknown => {
			const checked = checkAnswers(sampleChecklist, {items: {}, notes: {w1: note}});
			return checked.ok ? checked.value.notes?.['w1']?.length : checked.problem;
		};
		const tooLong = {code: 'checklist.invalidNote', args: {item: 'w1', most: 500}};
		assert.equal(longestNote, 500);
		assert.equal(check('x'.repeat(500)), 500);
		assert.equal(check('\u{1F600}'.repeat(250)), 500);
		assert.deepEqual(check('x'.repeat(501)), tooLong);
		assert.deepEqual(check(`${'\u{1F600}'.repeat(250)}x`), tooLong);
	});

	for (const [notes, problem] of [
		[{w1: 5}, {code: 'checklist.invalidNote', args: {item: 'w1', most: 500}}],
		[{w1: ['a']}, {code: 'checklist.invalidNote', args: {item: 'w1', most: 500}}],
		[{w1: null}, {code: 'checklist.invalidNote', args: {item: 'w1', most: 500}}],
		[['a'], {code: 'checklist.invalidNote', args: {item: '', most: 500}}],
		['a', {code: 'checklist.invalidNote', args: {item: '', most: 500}}],
		[null, {code: 'checklist.invalidNote', args: {item: '', most: 500}}],
		[{zz: 'a'}, {code: 'checklist.unknownItem', args: {item: 'zz'}}],
		[{'[a](command:b)': 'a'}, {code: 'checklist.unknownItem', args: {item: '?'}}],
		[JSON.parse('{"__proto__": "a"}') as unknown, {code: 'checklist.unknownItem', args: {item: '__proto__'}}],
	] as const) {
		it(`are refused as ${JSON.stringify(notes)}`, () => {
			assert.deepEqual(checkAnswers(sampleChecklist, {items: {}, notes}), {ok: false, problem});
		});
	}

	it('change no score', () => {
		const notes = {w1: 'It matters.', o1: 'No idea.', d1: 'Seen it.'};
		assert.deepEqual(assessed(sampleChecklist, {items: answered, notes}), assessed(sampleChecklist, {items: answered}));
	});

	it('may stand beside a statement that is not answered', () => {
		const run = after({item: 'p1', text: 'Ask Ana.'});
		assert.deepEqual(run.answers, {items: {}, notes: {p1: 'Ask Ana.'}});
		assert.ok(!isEmptyRun(run));
		assert.deepEqual(read(writeRun(content({p1: 'Ask Ana.'}))).answers.notes, {p1: 'Ask Ana.'});
	});

	it('are taken back by an empty text', () => {
		const run = after({item: 'p1', text: 'Ask Ana.'}, {item: 'p1', text: ''});
		assert.deepEqual(run.answers, {items: {}});
		assert.ok(isEmptyRun(run));
	});

	it('go with the person, not with the office, to another role', () => {
		const run = after({item: 'w1', text: 'about me'}, {item: 'p2', text: 'about the office'});
		assert.deepEqual(runAbout(sampleChecklist, run, 'planner').answers.notes, {w1: 'about me'});
	});

	it('come back from a stored state cut to their length, without what is no note', () => {
		const notes: unknown = JSON.parse(
			`{"w1": "${'x'.repeat(600)}", "w2": 5, "zz": "a", "w3": "kept", "__proto__": {"w4": "a"}}`,
		);
		const run = restoreRun(sampleChecklist, {about: 'general', answers: {items: {}, notes}});
		assert.deepEqual(run?.answers.notes, {w1: 'x'.repeat(500), w3: 'kept'});
	});
});

describe('notes of a run and its file that both changed', () => {
	const run = (notes: Notes): RunState => ({about: 'general', answers: {items: {}, ...{notes}}});
	const merged = (base: Notes, mine: Notes, theirs: Notes): unknown =>
		mergeRuns(sampleChecklist, run(base), run(mine), run(theirs)).answers.notes;

	it('are kept from both, and the one written here wins', () => {
		assert.deepEqual(merged({}, {w1: 'here'}, {w2: 'there'}), {w1: 'here', w2: 'there'});
		assert.deepEqual(merged({w1: 'old'}, {w1: 'here'}, {w1: 'there'}), {w1: 'here'});
		assert.deepEqual(merged({w1: 'old'}, {w1: 'old'}, {w1: 'there'}), {w1: 'there'});
	});

	it('go where one side took them back and the other left them alone', () => {
		assert.equal(merged({w1: 'old'}, {}, {w1: 'old'}), undefined);
		assert.equal(merged({w1: 'old'}, {w1: 'old'}, {}), undefined);
		assert.deepEqual(merged({w1: 'old'}, {}, {w1: 'new there'}), undefined);
	});
});

describe('notes in a file', () => {
	const hostile = [
		'[x](command:workbench.action.terminal.sendSequence)',
		'![](https://example.org/p.png) <https://example.org> <img src=x onerror=alert(1)>',
		'a --> b <!-- end of summary -->',
		'\n---\npmo-career: cv\n---\n# Heading\n- [x] done',
		'first line\n\n- second line\r\n\tthird line',
		'yes',
		'null',
		'~',
		'2026-11-22',
		'1.10',
		'{a: b}',
		'[a, b]',
		'*alias &anchor !tag',
		'key: value # no comment',
		"it's \"quoted\" \\ and 'quoted'",
		'- item',
		'? key',
		'|',
		'> folded',
		'%YAML 1.2',
		'@at `tick`',
		' leading and trailing ',
		'\u05E9\u05DC\u05D5\u05DD \u202Egnirts\u202C \u2066x\u2069',
		'a\u0000b\u0007c\u001Bd\u0085e\u2028f\u2029g',
		'\uFEFFmark',
		'half a pair \uD83D or \uDE00',
		'e\u0301\u0301\u0301 \u{1F469}\u200D\u{1F4BB}',
		'${workspaceFolder} {0} %s $1 $(alert)',
		'x'.repeat(500),
		'\n'.repeat(499) + 'x',
	];

	for (const note of hostile) {
		it(`come back as they were and stay text: ${JSON.stringify(note.slice(0, 60))}`, () => {
			const notes = {w1: note, o1: note, d1: note};
			const written = content(notes);
			const text = writeRun(written);
			assert.deepEqual(read(text).answers.notes, notes);
			assert.equal(updated(text, written), text);
			const body = bodyOf(text);
			const plain = bodyOf(writeRun(content({w1: 'n', o1: 'n', d1: 'n'})));
			assert.equal(body.split('\n').length, plain.split('\n').length, 'no line more');
			assert.doesNotMatch(body, /(?<!\\)\[x?\]\(|(?<!\\)<(?:https?:|img|!-- e(?!nd of summary -->$))/m);
			assert.doesNotMatch(body, /[^\P{Cc}\n]|[\p{Zl}\p{Zp}\p{Bidi_Control}]/u);
			assert.equal(body.match(/^<!--/gm)?.length, 2);
			assert.equal(body.match(/^[ -]*#+ /gm)?.length, plain.match(/^#+ /gm)?.length);
			assert.equal(body.match(/^ *- \[[ x]\]/gm)?.length, plain.match(/^ *- \[[ x]\]/gm)?.length);
		});
	}

	it('come back whatever they hold', () => {
		const note = fc.string({unit: 'binary', minLength: 1, maxLength: 80});
		fc.assert(
			fc.property(note, note, (one, other) => {
				const notes = Object.fromEntries(Object.entries({w1: one, o3: other}).filter(([, text]) => text.trim() !== ''));
				const text = writeRun(content(notes));
				assert.deepEqual(read(text).answers.notes ?? {}, notes);
				assert.equal(updated(text, content(notes)), text);
			}),
			{seed: 20261122, numRuns: 50},
		);
	});

	it('are added, changed and taken away without touching the rest', () => {
		const bare = writeRun(content({})).concat('\nMy own words.\n');
		const one = updated(bare, content({w1: 'new'}));
		assert.deepEqual(read(one).answers.notes, {w1: 'new'});
		assert.ok(one.endsWith('\nMy own words.\n'));
		const two = updated(
			one.replace('instrument:', 'mentor: Ana # asked\ninstrument:'),
			content({w1: 'newer', w2: 'x'}),
		);
		assert.deepEqual(read(two).answers.notes, {w1: 'newer', w2: 'x'});
		assert.match(two, /^mentor: Ana # asked$/m);
		const none = updated(two, content({}));
		assert.equal(read(none).answers.notes, undefined);
		assert.deepEqual(read(none).answers.items, read(bare).answers.items);
	});

	it('are kept beside items that the instrument does not have', () => {
		const text = writeRun(content({w1: 'known'})).replace(
			'notes:\n',
			'notes:\n  z1: from another version\n  z2: {a: 1}\n',
		);
		const run = read(text);
		assert.deepEqual(run.unknownNotes, {z1: 'from another version', z2: {a: 1}});
		assert.deepEqual(run.answers.notes, {w1: 'known'});
		const saved = updated(text, content({w1: 'known', w2: 'new'}));
		assert.deepEqual(read(saved).unknownNotes, run.unknownNotes);
		assert.deepEqual(read(saved).answers.notes, {w1: 'known', w2: 'new'});
		assert.deepEqual(read(updated(saved, content({}))).unknownNotes, run.unknownNotes);
	});

	it('of a hand-written file say nothing where they are blank, and are refused where they are no text', () => {
		const head = '---\npmo-career: checklist\ninstrument: sample\nnotes:\n';
		assert.equal(read(`${head}  w1:\n  w2: ""\n---\n`).answers.notes, undefined);
		const code = (notes: string): unknown => {
			const run = readRun(`${head}${notes}---\n`, sampleChecklist);
			return run.ok ? 'ok' : run.problem;
		};
		assert.deepEqual(code('  w1: 5\n'), {code: 'checklist.invalidNote', args: {item: 'w1', most: 500}});
		assert.deepEqual(code('  - w1\n'), {code: 'checklist.invalidNote', args: {item: '', most: 500}});
		assert.deepEqual(code(`  w1: ${'x'.repeat(501)}\n`), {
			code: 'checklist.invalidNote',
			args: {item: 'w1', most: 500},
		});
	});
});

function after(...written: readonly {readonly item: string; readonly text: string}[]): RunState {
	return written.reduce<RunState>((run, note) => {
		const applied = applyToRun(sampleChecklist, run, {type: 'note', ...note});
		assert.ok(applied.ok, JSON.stringify(applied));
		return applied.value;
	}, newRun('general'));
}
