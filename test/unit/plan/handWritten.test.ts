import assert from 'node:assert/strict';
import fs from 'node:fs';
import fc from 'fast-check';
import type {TextChange} from '../../../src/core/documents/minimalEdit';
import {addTask} from '../../../src/core/plan/edit/addTask';
import {editTask} from '../../../src/core/plan/edit/editTask';
import type {TaskChange, TaskRef} from '../../../src/core/plan/edit/editTask';
import {planState} from '../../../src/core/plan/read/planState';
import type {PlanTask} from '../../../src/core/plan/read/planTask';
import type {Rag} from '../../../src/core/plan/read/rag';
import {readPlan} from '../../../src/core/plan/read/readPlan';
import {generatedPlan} from '../../support/generatedPlan';

const folder = 'test/fixtures/plans';
const today = '2027-01-15';

/** What each plan comes to, counted by hand: actions done of how many, those dropped, the status, and its problems. */
const expected: Readonly<
	Record<string, readonly [of: string, dropped: number, rag: Rag, problems: readonly string[]]>
> = {
	'broken-front-matter': ['1/2', 0, 'green', ['2 front-matter']],
	'byte-order-mark': ['1/3', 1, 'amber', []],
	code: ['1/2', 0, 'green', []],
	comments: ['1/2', 0, 'green', []],
	'cr-only': ['1/3', 1, 'amber', []],
	crlf: ['1/3', 1, 'amber', []],
	dates: ['0/0', 0, 'red', ['13 date']],
	'direction-marks': ['1/2', 0, 'green', []],
	'every-section': ['1/3', 0, 'green', []],
	'foreign-front-matter': ['1/1', 0, 'complete', []],
	'hostile-boxes': ['1/3', 0, 'green', ['10 box', '11 box', '12 box', '13 state', '14 state']],
	'hostile-control': ['1/3', 0, 'green', []],
	'hostile-depth': ['0/6', 0, 'not-started', [30, 31, 32, 33, 34, 35].map((line) => `${line} too-deep`)],
	'hostile-fields': ['0/6', 0, 'not-started', ['13 field-open', '14 date']],
	'hostile-links': ['1/2', 0, 'green', []],
	'hostile-long-line': ['1/2', 0, 'red', []],
	'mixed-endings': ['1/3', 0, 'green', []],
	'nested-spaces': ['2/3', 1, 'green', []],
	'nested-tabs': ['2/3', 1, 'green', []],
	'no-front-matter': ['1/2', 0, 'green', []],
	'no-ids': ['1/3', 0, 'green', []],
	'no-last-line-end': ['0/1', 0, 'red', []],
	numbered: ['0/3', 0, 'green', []],
	'open-comment': ['0/1', 0, 'not-started', []],
	'open-fence': ['0/1', 0, 'not-started', []],
	'open-front-matter': ['1/1', 0, 'complete', ['0 front-matter']],
	'other-alphabets': ['1/3', 0, 'green', []],
	plain: ['1/3', 1, 'amber', []],
	'quotes-and-html': ['0/1', 0, 'not-started', []],
	'same-lines': ['0/3', 0, 'not-started', ['16 duplicate-id', '20 duplicate-id']],
	'stars-and-pluses': ['1/3', 0, 'green', []],
	tables: ['1/2', 0, 'green', []],
	'tabs-and-spaces': ['1/3', 0, 'green', []],
};

const changes: readonly TaskChange[] = [
	{kind: 'state', state: 'open'},
	{kind: 'state', state: 'doing'},
	{kind: 'state', state: 'done'},
	{kind: 'drop', reason: 'no longer needed'},
	{kind: 'move', due: '2027-09-30'},
];

describe('Plans written by hand', () => {
	const names = fs.readdirSync(folder).map((file) => file.replace(/\.md$/, ''));

	it('are at least thirty, and all of them are looked at', () => {
		assert.ok(names.length >= 30);
		assert.deepEqual(names.sort(), Object.keys(expected).sort());
	});

	for (const name of names) {
		const text = fs.readFileSync(`${folder}/${name}.md`, 'utf8');

		it(`${name}: are read as they are meant, and every line that cannot be read is told of`, () => {
			const plan = readPlan(text);
			const {tally, rag} = planState(plan, today);
			const problems = plan.problems.map(({line, code}) => `${line} ${code}`);
			assert.deepEqual([`${tally.done}/${tally.total}`, tally.dropped, rag, problems], expected[name]);
		});

		it(`${name}: every edit of every task changes the bytes that are meant and no others`, () => {
			for (const task of allTasks(text)) {
				for (const change of changes) {
					assertOnlyMeant(text, task, change);
				}
			}
			assertOnlyAdded(text);
		});

		it(`${name}: read and written back, and after an edit and its opposite, every byte is as before`, () => {
			allTasks(text).forEach((task) => assertBackAgain(text, task));
		});

		it(`${name}: of two edits made at once none is lost`, () => {
			const tasks = allTasks(text);
			for (const [at, first] of tasks.entries()) {
				for (const second of [tasks[at + 1] ?? first, tasks[0] ?? first]) {
					changes.forEach((change, which) => {
						assertNothingLost(text, [first, change], [second, changes[(which + 2) % changes.length] ?? change]);
					});
				}
			}
		});
	}
});

describe('Plans of every shape', () => {
	const change = fc.constantFrom(...changes);

	it('keep every byte that an edit does not mean', () => {
		fc.assert(
			fc.property(generatedPlan, fc.nat(), change, (text, which, wanted) => {
				const tasks = allTasks(text);
				const task = tasks[which % Math.max(1, tasks.length)];
				if (task) {
					assertOnlyMeant(text, task, wanted);
				}
				assertOnlyAdded(text);
			}),
			{numRuns: 500},
		);
	});

	it('are as before to the byte when they are read and written back, and after an edit and its opposite', () => {
		fc.assert(
			fc.property(generatedPlan, (text) => {
				allTasks(text).forEach((task) => assertBackAgain(text, task));
			}),
			{numRuns: 500},
		);
	});

	it('lose none of two edits made at once', () => {
		fc.assert(
			fc.property(generatedPlan, fc.nat(), fc.nat(), change, change, (text, one, other, wanted, alsoWanted) => {
				const tasks = allTasks(text);
				const [first, second] = [tasks[one % Math.max(1, tasks.length)], tasks[other % Math.max(1, tasks.length)]];
				if (first && second) {
					assertNothingLost(text, [first, wanted], [second, alsoWanted]);
				}
			}),
			{numRuns: 500},
		);
	});
});

/** Compares line by line, and takes out of the new line what the edit was to put there. */
function assertOnlyMeant(text: string, task: PlanTask, change: TaskChange): void {
	const made = editTask(text, refOf(text, task), change);
	assert.ok(made.ok);
	const [before, after] = [linesOf(text), linesOf(applied(text, made.value))];
	assert.equal(after.length, before.length);
	for (const [at, line] of before.entries()) {
		if (at !== task.line) {
			assert.equal(after[at], line);
		}
	}
	const [old = '', now = ''] = [before[task.line], after[task.line]];
	const boxed = (line: string): string => line.replace(/\[.\]/u, '[_]');
	switch (change.kind) {
		case 'state':
			assert.equal(now, task.state === change.state ? old : old.replace(/\[.\]/u, () => `[${marks[change.state]}]`));
			break;
		case 'drop':
			assert.match(now, /^[^[]*\[-\]/);
			assert.equal(without(boxed(now), 'reason'), without(boxed(old), 'reason'));
			assert.ok(now.includes(`(reason: ${change.reason})`));
			break;
		case 'move':
			assert.equal(without(without(now, 'due'), 'baseline'), without(without(old, 'due'), 'baseline'));
			assert.ok(now.includes(`(due: ${change.due})`));
			break;
	}
}

/** What a task says already changes nothing when it is written; what it said comes back when it is written again. */
function assertBackAgain(text: string, task: PlanTask): void {
	const same = stateChange(task.state);
	assert.equal(done(text, refOf(text, task), same), text);
	if (task.due !== undefined) {
		assert.equal(done(text, refOf(text, task), {kind: 'move', due: task.due}), text);
	}
	for (const state of ['open', 'doing', 'done', 'dropped'] as const) {
		const away = done(text, refOf(text, task), stateChange(state));
		assert.ok(away !== undefined);
		const written = linesOf(away)[task.line]?.replace(/\r?\n$|\r$/, '') ?? '';
		const back = done(away, {line: task.line, written}, same);
		// A capital X means done as well, and comes back as a small one.
		const [{from}, box] = [task.box, text[task.box.from]];
		const wanted = box === 'X' && state !== 'done' ? `${text.slice(0, from)}x${text.slice(from + 1)}` : text;
		assert.equal(back, wanted);
	}
}

function stateChange(state: PlanTask['state']): TaskChange {
	return state === 'dropped' ? {kind: 'drop', reason: ''} : {kind: 'state', state};
}

const marks = {open: ' ', doing: '/', done: 'x'} as const;

/** A line without the fields of this name, and the blanks around them. */
function without(line: string, field: string): string {
	return line.replace(new RegExp(`[ \\t]*\\(${field}:[^()]*\\)`, 'g'), '').trimEnd();
}

function assertOnlyAdded(text: string): void {
	const {change, id} = addTask(text, 'actions', {text: 'Something new', due: '2027-09-30'});
	assert.equal(change.start, change.end);
	const after = applied(text, [change]);
	assert.equal(after.slice(0, change.start) + after.slice(change.start + change.text.length), text);
	assert.equal(change.text.split(`[ ] ${id} Something new (due: 2027-09-30)`).length, 2);
}

/** Both are seen in the same text; the second is then done in what the first has left. */
function assertNothingLost(
	text: string,
	[first, change]: readonly [PlanTask, TaskChange],
	[second, other]: readonly [PlanTask, TaskChange],
): void {
	const [one, two] = [refOf(text, first), refOf(text, second)];
	const after = done(text, one, change);
	assert.ok(after !== undefined);
	const both = done(after, two, other);
	if (first === second && after !== text) {
		// The line is another by now, so nothing is done to it; a line elsewhere that says the same is not meant either.
		assert.ok(both === undefined || both.includes(linesOf(after)[first.line] ?? ''));
		return;
	}
	assert.ok(both !== undefined);
	assert.equal(linesOf(both)[first.line], first === second ? linesOf(both)[first.line] : linesOf(after)[first.line]);
	const turned = done(text, two, other);
	assert.ok(turned !== undefined);
	assert.equal(first === second ? both : done(turned, one, change), both, 'the order does not matter');
	const {change: added} = addTask(after, 'actions', {text: 'Something new'});
	const grown = applied(after, [added]);
	const kept = (linesOf(after)[first.line] ?? '').trimEnd();
	assert.ok(
		linesOf(grown).some((line) => line.trimEnd() === kept),
		'what is added loses no edit',
	);
}

function done(text: string, ref: TaskRef, change: TaskChange): string | undefined {
	const made = editTask(text, ref, change);
	if (!made.ok) {
		assert.equal(made.problem.code, 'file.changed');
		return undefined;
	}
	return applied(text, made.value);
}

function refOf(text: string, {line, at}: PlanTask): TaskRef {
	return {line, written: text.slice(at.from, at.to)};
}

function allTasks(text: string): readonly PlanTask[] {
	const all = (tasks: readonly PlanTask[]): readonly PlanTask[] =>
		tasks.flatMap((task) => [task, ...all(task.children)]);
	return readPlan(text).groups.flatMap(({tasks}) => all(tasks));
}

function linesOf(text: string): readonly string[] {
	return text.split(/(?<=\r\n|\r(?!\n)|\n)/);
}

function applied(text: string, made: readonly TextChange[]): string {
	return [...made]
		.sort((a, b) => b.start - a.start)
		.reduce((now, {start, end, text: added}) => now.slice(0, start) + added + now.slice(end), text);
}
