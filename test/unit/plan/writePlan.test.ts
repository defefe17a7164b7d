import assert from 'node:assert/strict';
import fs from 'node:fs';
import fc from 'fast-check';
import type {Catalogue} from '../../../src/core/catalogue/catalogue';
import {indexCatalogue} from '../../../src/core/catalogue/lookups';
import {daysBetween, parseIsoDate} from '../../../src/core/documents/dates';
import {readFrontMatter} from '../../../src/core/documents/frontMatter';
import {documentKind} from '../../../src/core/documents/kind';
import {editTask} from '../../../src/core/plan/edit/editTask';
import type {TaskChange} from '../../../src/core/plan/edit/editTask';
import type {PlanRequest} from '../../../src/core/plan/planContext';
import {writePlan} from '../../../src/core/plan/planDocument';
import {readPlan} from '../../../src/core/plan/read/readPlan';
import {fixtureCatalogue, fixtureIndex, fixtureRole} from '../../fixtures/catalogue';
import {shippedCatalogue} from '../../support/shippedCatalogue';

const today = '2026-11-22';

const done: TaskChange = {kind: 'state', state: 'done'};
/** What Sam Example has done by 22 November. */
const sampleChanges: readonly (readonly [id: string, change: TaskChange])[] = [
	...['M1', 'M2', 'M3', 'A1', 'A2', 'A4', 'A5', 'V1', 'V2', 'V3', 'V4', 'V5', 'P1', 'P2', 'P4'].map(
		(id) => [id, done] as const,
	),
	['A3', {kind: 'drop', reason: 'the reader moved to another programme'}],
	['A6', {kind: 'move', due: '2026-11-27'}],
	['A6', {kind: 'state', state: 'doing'}],
];
const sampleLog = `- 2026-07-27: M1 and M2 done. My manager agrees with the plan.
- 2026-09-21: A3 dropped. The reader moved to another programme.
- 2026-10-07: M3 done. Spreadsheets are at level 4: E2.
- 2026-11-16: A6 moved to 27 November, since the quarter closes late.
`;

describe('a career plan', () => {
	const index = fixtureIndex();
	const [coordinator, analyst] = [fixtureRole('coordinator'), fixtureRole('analyst')];

	it('from one role to another is written as agreed, word by word', () => {
		const plan = writePlan({index, from: coordinator, to: analyst, today, months: 6});
		assertGolden('golden/plan-from-to.md', plan);
	});

	it('towards a role, without a role held, is written as agreed, word by word', () => {
		assertGolden('golden/plan-to.md', writePlan({index, to: analyst, today, months: 3}));
	});

	it('of the sample folder is as it would be written today, two prompts filled in and half a year gone by', () => {
		const shipped = shippedCatalogue();
		const [from, to] = ['pmo_coordinator', 'pmo_analyst'].map((id) => shipped.role(id));
		assert.ok(from && to);
		const plan = writePlan({index: shipped, from, to, today: '2026-06-01', months: 12})
			.replace(/(?<=What is in it for me: )\[.*\]/, 'more say in what the numbers mean, and fewer hours chasing them')
			.replace(/(?<=What is in it for the organisation: )\[.*\]/, 'one trusted set of figures for the Friday board')
			.replace('2026-06-01: Plan written.\n', `$&${sampleLog}`);
		const lived = sampleChanges.reduce((text, [id, change]) => changedTask(text, id, change), plan);
		assertGolden('sample/career/plans/pmo-analyst-plan.md', lived);
	});

	it('groups the actions of a skill below the milestone they lead to, and says which skill they grow', () => {
		const {groups, problems} = readPlan(writePlan({index, from: coordinator, to: analyst, today, months: 6}));
		assert.deepEqual(problems, []);
		const actions = groups.filter(({section}) => section === 'actions');
		assert.deepEqual(
			actions.map(({milestone, skill, heading, tasks}) => [milestone, skill, heading, tasks.length]),
			[
				['M3', 'accuracy', 'M3 Accuracy', 4],
				['M4', 'data_analysis', 'M4 Data analysis', 4],
				['M5', 'reporting', 'M5 Status reporting', 4],
			],
		);
	});

	it('starts from the levels that are given, and takes what every route asks for first', () => {
		const skills = (request: Partial<PlanRequest>): readonly unknown[] =>
			readPlan(writePlan({index, from: coordinator, to: analyst, today, months: 6, ...request}))
				.groups.filter(({section}) => section === 'actions')
				.map(({skill}) => skill);
		assert.ok(!skills({held: {accuracy: 4}}).includes('accuracy'));
		assert.deepEqual(skills({noRegret: ['reporting', 'stage_gates_of_nobody']})[0], 'reporting');
		const rated = writePlan({
			index,
			from: coordinator,
			to: analyst,
			held: {accuracy: 2},
			noRegret: ['accuracy'],
			today,
			months: 6,
		});
		assert.match(rated, /Held is what your profile says, and otherwise what the work of the role you hold/);
		assert.match(rated, /Needed: 4 proficient\. Held: 2 practised\. Counts as evidence: a dated example of level 3\./);
	});

	it('has at most three skills in focus for each year', () => {
		const shipped = shippedCatalogue();
		const to = shipped.role('pmo_manager');
		assert.ok(to);
		for (const [months, most] of [
			[6, 3],
			[12, 3],
			[18, 6],
			[24, 6],
			[36, 9],
		] as const) {
			const {groups} = readPlan(writePlan({index: shipped, to, today, months}));
			assert.equal(groups.filter(({skill}) => skill !== undefined).length, most);
		}
	});

	it('has a gate before each move, and a milestone for the next one', () => {
		const to = fixtureRole('operations');
		const plan = writePlan({index, from: coordinator, to, today, months: 12});
		const [, gates = ''] = /### Gates\n\n([^#]*)/.exec(plan) ?? [];
		assert.equal(gates.match(/^- Gate /gm)?.length, 3);
		const milestone = /^- Gate 1 \((M\d+)\), before Office Analyst: show .*\(4 proficient\)/m.exec(gates)?.[1];
		assert.match(plan, new RegExp(`^- \\[ \\] ${milestone ?? ''} Decision taken on the first move`, 'm'));
		assert.match(gates, /Only the next gate has a date/);
		assert.doesNotMatch(writePlan({index, from: to, to, today, months: 12}), /### Gates/);
	});

	it('says in its head what it is, and leaves out what is not known', () => {
		const head = (text: string): unknown => {
			const read = readFrontMatter(text);
			return read.ok && read.value.data;
		};
		assert.deepEqual(head(writePlan({index, from: coordinator, to: analyst, today, months: 6})), {
			'pmo-career': 'plan',
			title: 'From Office Co-ordinator to Office Analyst',
			from: 'coordinator',
			to: 'analyst',
			route: ['coordinator', 'analyst'],
			start: today,
			horizon: 6,
			review: 'monthly',
			catalogue: '9.9.9',
		});
		assert.deepEqual(
			Object.keys(head(writePlan({index, to: analyst, today, months: 6})) as object).includes('from'),
			false,
		);
	});

	it('follows the route that was chosen, also where a direct move is listed', () => {
		const {catalogue} = index;
		const [up] = catalogue.moves.filter((move) => move.from === 'coordinator' && move.to === 'analyst');
		assert.ok(up);
		const direct = indexCatalogue({
			...catalogue,
			moves: [...catalogue.moves, {...up, to: 'manager', direction: 'out'}],
		});
		const [to, route] = [fixtureRole('manager'), ['coordinator', 'analyst', 'manager']];
		const request = {index: direct, from: coordinator, to, today, months: 12};
		assert.match(writePlan(request), /A direct move is listed\./);
		const chosen = writePlan({...request, route});
		assert.match(
			chosen,
			/The route that you chose has 2 moves:\n\n1\. Move up to Office Analyst: .*\n2\. Move up to Office Manager: /,
		);
		assert.equal(writePlan({...request, route: ['coordinator', 'manager', 'analyst']}), writePlan(request));
		assert.equal(writePlan({...request, route: ['coordinator']}), writePlan(request));
	});

	it('names the stops where no direct move is listed', () => {
		const plan = writePlan({index, from: coordinator, to: fixtureRole('operations'), today, months: 12});
		assert.match(plan, /No direct move is listed\. The shortest way has 3 moves:/);
		assert.match(
			plan,
			/^1\. Move up to Office Analyst: .*\n2\. Move up to Office Manager: .*\n3\. Move to the line to Operations Manager: /m,
		);
		assert.match(plan, /Decision taken on the first move, to Office Analyst/);
		assert.match(plan, /Profit and loss is new to me/);
		assert.doesNotMatch(plan, /\(-\)/, 'a placeholder of the catalogue is no person to talk to');
	});

	it('says so where no way is listed, and invents none', () => {
		const plan = writePlan({index, from: fixtureRole('hermit'), to: analyst, today, months: 12});
		assert.match(plan, /No way is listed from the role you hold to this one\. It may still exist: \[/);
		assert.match(plan, /The step is large, 2 bands of responsibility/);
	});

	it('takes staying for a choice, not for a mistake', () => {
		const plan = writePlan({index, from: analyst, to: analyst, today, months: 12});
		assert.match(plan, /^# Growing as Office Analyst$/m);
		assert.match(plan, /Staying is a choice as good as any other/);
		assert.match(plan, /Decision taken: stay and deepen, or look for a move/);
		assert.doesNotMatch(plan, /core levels are not assessed|No post comes free|The new office/);
	});

	it('names no certificate as worth a look that is not offered today', () => {
		const plan = writePlan({index, to: analyst, today, months: 12});
		assert.match(plan, /^- First Certificate \(Issuer, foundation\)\n- Second Certificate \(Issuer, foundation\)$/m);
		assert.doesNotMatch(plan, /Old Certificate|Doubtful Certificate/);
		assert.match(writePlan({index, to: fixtureRole('manager'), today, months: 12}), /None is listed for this role/);
	});

	it('has unique ids, real dates between its first and last day, milestones in order, a review a month', () => {
		const role = fc.constantFrom(...fixtureCatalogue.roles);
		const day = fc
			.date({min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true})
			.map((date) => date.toISOString().slice(0, 10));
		fc.assert(
			fc.property(
				fc.option(role, {nil: undefined}),
				role,
				day,
				fc.integer({min: 1, max: 36}),
				(from, to, start, months) => {
					const plan = writePlan({index, ...(from && {from}), to, today: start, months});
					const ids = [...plan.matchAll(/^- \[ \] ([A-Z]+\d+) /gm)].map((match) => match[1]);
					assert.equal(new Set(ids).size, ids.length);
					assert.equal(ids.length, plan.match(/^- \[ \]/gm)?.length);
					assert.equal(ids.filter((id) => id?.startsWith('V')).length, months);
					const dates = (prefix: string): readonly string[] =>
						[...plan.matchAll(new RegExp(`^- \\[ \\] ${prefix}\\d+ .*\\(due: (\\S+)\\)$`, 'gm'))].map(
							(match) => match[1] ?? '',
						);
					for (const due of dates('[A-Z]+')) {
						assert.ok(parseIsoDate(due).ok && due >= start && daysBetween(start, due) <= months * 31 + 2, due);
						assert.ok(![0, 6].includes(new Date(due).getUTCDay()), `${due} is no working day`);
					}
					for (const prefix of ['M', 'A', 'V']) {
						assert.deepEqual([...dates(prefix)].sort(), dates(prefix));
					}
					assert.equal(documentKind(plan), 'plan');
				},
			),
			{numRuns: 60},
		);
	});

	it('counts a length outside of 1 to 36 months as the nearest of these', () => {
		const reviews = (months: number): number =>
			writePlan({index, to: analyst, today, months}).match(/ V\d+ /g)?.length ?? 0;
		assert.deepEqual([0, -5, NaN, 1.9, 1e9, Infinity].map(reviews), [1, 1, 1, 1, 36, 36]);
	});

	it('lets no text of a catalogue become a link, an image, HTML or a line of its own', () => {
		const evil = 'E|vil [x](command:a) ![](https://evil/p.png) <img src=x> `x`\n- [x] M1 done\n\u202E--> ${env:HOME}';
		const spread = (value: unknown, key = ''): unknown =>
			typeof value === 'string'
				? [
						'id',
						'from',
						'to',
						'direction',
						'skill',
						'need',
						'status',
						'office',
						'family',
						'experience',
						'group',
					].includes(key)
					? value
					: `${value}${evil}`
				: Array.isArray(value)
					? value.map((part) => spread(part, key === 'certifications' ? 'id' : ''))
					: typeof value === 'object' && value !== null
						? Object.fromEntries(Object.entries(value).map(([name, part]) => [name, spread(part, name)]))
						: value;
		const roles = (spread(fixtureCatalogue.roles) as Catalogue['roles']).map((role, i) => ({
			...role,
			certifications: fixtureCatalogue.roles[i]?.certifications ?? [],
		}));
		const hostile = {...(spread(fixtureCatalogue) as Catalogue), roles};
		const hostileIndex = indexCatalogue(hostile);
		const [from, to] = ['coordinator', 'analyst'].map((id) => hostileIndex.role(id));
		assert.ok(from && to);
		for (const plan of [
			writePlan({index: hostileIndex, from, to, today, months: 6}),
			writePlan({index: hostileIndex, to, today, months: 6}),
		]) {
			const read = readFrontMatter(plan);
			assert.ok(read.ok);
			// The ids in comments are not those that packs may write: ids are letters, digits and underscores.
			const body = plan.slice(read.value.bodyStart).replace(/^<!-- skill: [a-z0-9_-]+ -->$/gm, '');
			assert.ok(body.split('vil').length > 30, 'the hostile text is not in the plan');
			assert.doesNotMatch(body, /(?<!\\)\]\(/);
			assert.doesNotMatch(body, /(?<!\\)</);
			assert.doesNotMatch(body, /\u202E|^- \[x\]/m);
			for (const row of body.split('\n').filter((line) => line.startsWith('|'))) {
				assert.equal(row.replace(/\\\|/g, '').split('|').length, 6, row);
			}
		}
	});

	it('can be written between any two roles that ship, and prompts where nobody but the reader knows', () => {
		const shipped = shippedCatalogue();
		for (const to of shipped.catalogue.roles) {
			const from = shipped.movesTo(to.id)[0]?.from;
			const held = from === undefined ? undefined : shipped.role(from);
			const plan = writePlan({index: shipped, ...(held && {from: held}), to, today, months: 12});
			assert.ok(readFrontMatter(plan).ok, to.id);
			assert.doesNotMatch(plan, /undefined|NaN|\bnull\b|\[object/, to.id);
			assert.doesNotMatch(plan, /\.\.|\?\.|(?<!<)!/, to.id);
			assert.match(plan, /What is in it for me: \[/);
		}
	});
});

/** Run with UPDATE_GOLDEN=1 to write the plans anew; then read them. */
function assertGolden(name: string, plan: string): void {
	const file = `test/fixtures/${name}`;
	if (process.env['UPDATE_GOLDEN'] === '1') {
		fs.writeFileSync(file, plan);
	}
	assert.equal(plan, fs.readFileSync(file, 'utf8'));
}

function changedTask(text: string, id: string, change: TaskChange): string {
	const line = text.split('\n').findIndex((each) => each.startsWith(`- [ ] ${id} `));
	const made = editTask(text, {line, written: text.split('\n')[line] ?? ''}, change);
	assert.ok(made.ok, id);
	return [...made.value]
		.sort((a, b) => b.start - a.start)
		.reduce((now, {start, end, text: put}) => now.slice(0, start) + put + now.slice(end), text);
}
