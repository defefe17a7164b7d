import assert from 'node:assert/strict';
import fc from 'fast-check';
import type {Answers, AnswerValue, Checklist} from '../../../src/core/checklist/checklist';
import {compareRuns, runsInOrder} from '../../../src/core/checklist/compareRuns';
import type {RunComparison} from '../../../src/core/checklist/compareRuns';
import type {ComparedItem} from '../../../src/core/checklist/comparedItems';
import type {Run} from '../../../src/core/checklist/run';
import {answersInScope} from '../../../src/core/checklist/scope';
import {textHash} from '../../../src/core/checklist/textHash';
import {arbitraryRun} from './arbitraryRun';
import {assessed} from './assessed';
import {sampleChecklist} from './sampleChecklist';

const settings = {numRuns: 200, seed: 20261122};

/** A run as a file of this version holds it. */
function run(items: Answers['items'], over: Partial<Run> & {readonly matters?: readonly string[]} = {}): Run {
	return runOf(sampleChecklist, {items, matters: over.matters ?? []}, over);
}

function runOf(checklist: Checklist, answers: Answers, over: Partial<Run> = {}): Run {
	const answered = checklist.items.filter(({id}) => Object.hasOwn(answers.items, id));
	return {
		about: 'pmo_analyst',
		version: checklist.version,
		updated: '2026-11-22',
		answers,
		unknownItems: {},
		unknownMarks: [],
		unknownNotes: {},
		hashes: Object.fromEntries(answered.map(({id, text}) => [id, textHash(text)])),
		changedItems: [],
		...over,
	};
}

function compared(runs: readonly Run[], checklist = sampleChecklist): RunComparison {
	const result = compareRuns(checklist, [], runs);
	assert.ok(result.ok, JSON.stringify(result));
	return result.value;
}

const ids = (rows: readonly ComparedItem[]): readonly string[] => rows.map(({item}) => item.id);

const everything: Answers['items'] = {
	w1: 2,
	w2: 1,
	w3: -1,
	w4: 0,
	p1: 1,
	p2: 0,
	p3: -2,
	o1: 1,
	o2: -1,
	o3: 0,
	d1: -2,
	d2: -1,
};

function without<T extends object>(whole: T, ...keys: readonly (keyof T & string)[]): Omit<T, (typeof keys)[number]> {
	return Object.fromEntries(Object.entries(whole).filter(([key]) => !keys.some((each) => each === key))) as T;
}

describe('comparing runs of the checklist', () => {
	it('assesses every run in its own scope', () => {
		const general = run(everything, {about: 'general'});
		const role = run({...everything, w1: -2}, {matters: ['p1']});
		const {columns} = compared([general, role]);
		for (const [at, [each, scope]] of (
			[
				[general, 'general'],
				[role, 'role'],
			] as const
		).entries()) {
			const expected = assessed(sampleChecklist, answersInScope(sampleChecklist, each.answers, scope));
			const {score, coverage, factors, verdict} = columns[at] ?? assert.fail();
			assert.deepEqual(
				[score, coverage, factors, verdict],
				[expected.score, expected.coverage, expected.factors, expected.verdict],
			);
		}
		assert.deepEqual(
			columns.map(({dealBreakers}) => dealBreakers.map(({item, state}) => `${item} ${state}`)),
			[['d2 clear'], ['d1 clear', 'd2 clear']],
		);
		assert.match(columns[0]?.words.sentence ?? '', /a PMO role/);
		assert.match(columns[1]?.words.sentence ?? '', /this role/);
	});

	it('lists the items that differ, and counts the rest', () => {
		const {items} = compared([
			run(everything),
			run({...everything, w1: 1, d1: 2}, {about: 'planner', matters: ['p3']}),
			run(everything, {
				about: 'coe_lead',
				answers: {items: everything, matters: [], notes: {o2: 'They run a monthly clinic.'}},
			}),
		]);
		assert.deepEqual(ids(items.different), ['w1', 'p3', 'o2', 'd1']);
		assert.equal(items.same, 8);
		assert.deepEqual(
			items.different[0]?.answers.map(({answer}) => answer),
			[2, 1, 2],
		);
		assert.deepEqual(
			items.different[1]?.answers.map(({marked}) => marked),
			[false, true, false],
		);
		assert.equal(items.different[2]?.answers[2]?.note, 'They run a monthly clinic.');
	});

	it('compares runs of two scopes only in what both ask, and says how much is left out', () => {
		const {items} = compared([run(everything, {about: 'general'}), run({...everything, w1: 1, o1: -2})]);
		assert.deepEqual(ids(items.different), ['w1']);
		assert.equal(items.narrower, 4);
	});

	it('sets apart what was asked in other words, and what does not say in which', () => {
		const hashes = without(run(everything).hashes, 'w2');
		const older = run({...everything, w1: -2, w2: -2}, {hashes: {...hashes, w1: textHash('I like details.')}});
		const {items} = compared([older, run(everything)]);
		assert.deepEqual(ids(items.reworded), ['w1', 'w2']);
		assert.deepEqual(
			items.reworded.map(({answers}) => answers.map(({wording}) => wording)),
			[
				['other', 'today'],
				['other', 'today'],
			],
		);
		assert.deepEqual(ids(items.different), []);
		assert.equal(items.same, 10);
	});

	it('tells an item that was left open from one that an older version may not have asked', () => {
		const fewer = without(everything, 'w1', 'w2');
		const later = run({...fewer, w1: 2});
		const sameVersion = compared([run(fewer), later]).items;
		assert.deepEqual([ids(sameVersion.different), ids(sameVersion.added), sameVersion.same], [['w1'], [], 11]);
		const olderVersion = compared([run(fewer, {version: '0.9.0'}), later]).items;
		assert.deepEqual([ids(olderVersion.different), ids(olderVersion.added), olderVersion.same], [[], ['w1'], 11]);
	});

	it('names what the instrument has no more, with the answers that are any', () => {
		const older = run(everything, {unknownItems: {q35: 2, q16: 'maybe', q28: 'unknown'}});
		const {removed} = compared([older, run(everything)]);
		assert.deepEqual(removed, [
			{id: 'q16', answers: [undefined, undefined]},
			{id: 'q28', answers: ['unknown', undefined]},
			{id: 'q35', answers: [2, undefined]},
		]);
	});

	it('puts runs about one subject in the order of their days, and leaves others as they are', () => {
		const [early, late] = [run({}, {updated: '2026-03-01'}), run({}, {updated: '2026-11-01'})];
		assert.deepEqual(runsInOrder([late, early]), [early, late]);
		const other = run({}, {about: 'planner', updated: '2025-01-01'});
		assert.deepEqual(runsInOrder([late, early, other]), [late, early, other]);
		const undated = without(late, 'updated') as Run;
		assert.deepEqual(runsInOrder([undated, early]), [undated, early]);
	});
});

describe('what changed between two runs', () => {
	const older = run(everything, {updated: '2026-03-01'});
	const changes = (items: Answers['items'], matters: readonly string[] = []): Readonly<Record<string, string>> => {
		const all = compared([older, run({...everything, ...items}, {matters})]).changes;
		return Object.fromEntries([
			...(all?.factors ?? []).map(({id, change}) => [id, change] as const),
			['overall', all?.overall?.change ?? 'absent'],
		]);
	};

	it('is read for two runs about one subject that both have a day, and for no others', () => {
		const later = run(everything);
		assert.ok(compared([older, later]).changes);
		assert.equal(compared([older, later, later]).changes, undefined);
		assert.equal(compared([older, run(everything, {about: 'planner'})]).changes, undefined);
		const undated = without(later, 'updated') as Run;
		assert.equal(compared([older, undated]).changes, undefined);
	});

	it('is up, down or none, factor by factor', () => {
		assert.deepEqual(changes({w4: -2, p1: 0, o1: -1}), {work: 'up', people: 'none', office: 'down', overall: 'none'});
		assert.deepEqual(changes({w1: 1, w2: 0, p1: 2}), {work: 'down', people: 'none', office: 'none', overall: 'none'});
	});

	it('takes two steps in one direction, though steps against each other are more', () => {
		assert.equal(changes({w2: 2, w4: -1})['work'], 'up');
		assert.equal(changes({w2: 2, w4: 1})['work'], 'none');
	});

	it('is none for one step of a marked item, and where the marks turn the steps over', () => {
		assert.equal(changes({w2: 2}, ['w2'])['work'], 'none');
		assert.equal(changes({w1: 0, w2: 2, w3: -2, w4: -2}, ['w1'])['work'], 'none');
	});

	it('is none for a mark alone, or for what only became known', () => {
		assert.equal(changes({}, ['w1', 'w3'])['work'], 'none');
		const open = without(everything, 'w1');
		const {changes: all} = compared([run(open, {updated: '2026-03-01'}), run(everything)]);
		assert.deepEqual(all?.factors[0], {id: 'work', change: 'none', compared: 3});
	});

	it('leaves out a factor in which nothing can be compared', () => {
		const fewer = run({w1: 2, p1: 'unknown'}, {updated: '2026-03-01'});
		const {changes: all} = compared([fewer, run(everything)]);
		assert.deepEqual(
			all?.factors.map(({id}) => id),
			['work'],
		);
		const nothing = compared([run({}, {updated: '2026-03-01'}), run(everything)]).changes;
		assert.deepEqual(nothing, {factors: []});
	});
});

describe('for any instrument and answers, a comparison', () => {
	const pair = arbitraryRun(12).chain(({checklist, answers}) =>
		fc.tuple(
			fc.constant(checklist),
			fc.constant(answers),
			fc.array(fc.constantFrom<AnswerValue>(-2, -1, 0, 1, 2, 'unknown', 'not-applicable'), {
				minLength: checklist.items.length,
				maxLength: checklist.items.length,
			}),
		),
	);
	const days = [{updated: '2026-03-01'}, {updated: '2026-11-01'}] as const;
	const between = (checklist: Checklist, one: Answers, other: Answers): RunComparison =>
		compared([runOf(checklist, one, days[0]), runOf(checklist, other, days[1])], checklist);
	const mirrored = {up: 'down', down: 'up', none: 'none'} as const;

	/** The answers with some of those that count moved by one step for the role; undefined where fewer can be moved. */
	const moved = (checklist: Checklist, answers: Answers, count: number, pick: number): Answers | undefined => {
		const factor = checklist.factors[pick % checklist.factors.length]?.id;
		const movable = checklist.items.filter(({id, factor: own, part, sign}) => {
			const answer = answers.items[id];
			const isFree = count === 1 || !answers.matters?.includes(id);
			return own === factor && part === 'sum' && isFree && typeof answer === 'number' && answer * sign < 2;
		});
		const chosen = movable.slice(0, count).map(({id, sign}) => [id, Number(answers.items[id]) + sign] as const);
		return chosen.length < count
			? undefined
			: {...answers, items: {...answers.items, ...(Object.fromEntries(chosen) as Answers['items'])}};
	};

	it('of a run with itself finds nothing', () => {
		fc.assert(
			fc.property(arbitraryRun(12), ({checklist, answers}) => {
				const {items, removed, changes} = between(checklist, answers, answers);
				assert.deepEqual([items.different, items.reworded, items.added, removed], [[], [], [], []]);
				assert.equal(items.same, checklist.items.length);
				assert.ok(changes);
				assert.ok(changes.factors.every(({change}) => change === 'none'));
				assert.equal(changes.overall?.change ?? 'none', 'none');
			}),
			settings,
		);
	});

	it('calls one step of one answer no change, wherever it is', () => {
		fc.assert(
			fc.property(arbitraryRun(12), fc.nat(2), ({checklist, answers}, pick) => {
				const later = moved(checklist, answers, 1, pick);
				fc.pre(later !== undefined);
				const {changes, items} = between(checklist, answers, later);
				assert.equal(items.different.length, 1);
				assert.ok([changes?.overall, ...(changes?.factors ?? [])].every((each) => each?.change === 'none'));
			}),
			settings,
		);
	});

	it('calls two steps of unmarked answers to one side a change, of their factor and overall', () => {
		fc.assert(
			fc.property(arbitraryRun(12), fc.nat(2), ({checklist, answers}, pick) => {
				const later = moved(checklist, answers, 2, pick);
				fc.pre(later !== undefined);
				const {changes} = between(checklist, answers, later);
				assert.equal(changes?.overall?.change, 'up');
				assert.equal(changes.factors.filter(({change}) => change === 'up').length, 1);
			}),
			settings,
		);
	});

	it('the other way round says the opposite, and puts each item in the same place', () => {
		fc.assert(
			fc.property(pair, ([checklist, answers, others]) => {
				const other: Answers = {
					items: Object.fromEntries(checklist.items.map(({id}, at) => [id, others[at] ?? 'unknown'])),
					matters: [],
				};
				const forth = between(checklist, answers, other);
				const back = between(checklist, other, answers);
				assert.deepEqual(
					back.changes?.factors.map(({id, change}) => [id, change]),
					forth.changes?.factors.map(({id, change}) => [id, mirrored[change]]),
				);
				assert.equal(back.changes?.overall?.change, forth.changes?.overall && mirrored[forth.changes.overall.change]);
				assert.deepEqual(ids(back.items.different), ids(forth.items.different));
				assert.equal(forth.items.different.length + forth.items.same, checklist.items.length);
			}),
			settings,
		);
	});
});
