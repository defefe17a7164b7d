import assert from 'node:assert/strict';
import type {PmoCareerApi} from '../../src/api';
import type {Levels} from '../../src/core/catalogue/catalogue';
import {extensionUnderTest} from '../support/extensionUnderTest';

describe('the public API', () => {
	let api: PmoCareerApi;
	before(async () => {
		api = await extensionUnderTest().activate();
	});

	it('is version 1', () => {
		assert.equal(api.apiVersion, 1);
	});

	it('gives the catalogue as plain data', async () => {
		const catalogue = await api.catalogue();
		assert.ok(catalogue.roles.length > 50);
		assert.deepEqual(catalogue.problems, []);
		assert.deepEqual(JSON.parse(JSON.stringify(catalogue)), catalogue);
		const analyst = catalogue.roles.find(({id}) => id === 'pmo_analyst');
		assert.equal(analyst?.title, 'PMO Analyst');
		assert.equal(analyst.band, 3);
	});

	it('gives the checklist and scores answers', async () => {
		const checklist = await api.checklist();
		const yes = Object.fromEntries(checklist.items.map(({id, sign}) => [id, sign === 1 ? 2 : -2] as const));
		const result = await api.assess({items: yes});
		assert.ok(result.ok);
		assert.equal(result.value.verdict, 'suits');
		assert.equal(result.value.score.low, result.value.score.high);
		const nothing = await api.assess({items: {}});
		assert.ok(nothing.ok);
		assert.equal(nothing.value.verdict, 'cannot-say');
	});

	it('answers bad input with a problem in words, and does not reject', async () => {
		const wrong = await api.assess({items: {nonsense: 1}});
		assert.ok(!wrong.ok);
		assert.equal(wrong.problem.code, 'checklist.unknownItem');
		assert.ok(wrong.problem.message.length > 10);
		const role = await api.gap({role: '__proto__'});
		assert.equal(role.ok ? '' : role.problem.code, 'role.unknown');
		const level = await api.levelsAfter({role: 'pmo_analyst', held: {reporting: 9}});
		assert.equal(level.ok ? '' : level.problem.code, 'level.invalid');
	});

	it('tells the gap to a role, with unknown levels as a range', async () => {
		const unknown = await api.gap({role: 'pmo_analyst'});
		assert.ok(unknown.ok);
		const reporting = unknown.value.find(({skill}) => skill === 'reporting');
		assert.deepEqual(reporting, {skill: 'reporting', needed: 4, need: 'core', short: {low: 0, high: 4}});
		const known = await api.gap({role: 'pmo_analyst', held: {reporting: 3}});
		assert.deepEqual(known.ok ? known.value.find(({skill}) => skill === 'reporting')?.short : undefined, {
			low: 1,
			high: 1,
		});
	});

	it('prices a move, and finds routes whose costs are those of their moves, or says why there are none', async () => {
		const cost = await api.moveCost({from: 'project_manager', to: 'pmo_manager'});
		assert.ok(cost.ok && cost.value.low < cost.value.high);
		assert.equal(
			cost.value.parts.reduce((sum, {low}) => sum + low, 0),
			cost.value.low,
		);
		const found = await api.routes({from: 'pmo_administrator', to: 'head_of_pmo', maxRoutes: 3});
		assert.ok(found.ok && found.value.routes.length === 3 && found.value.reason === undefined);
		let held: Levels | undefined;
		for (const move of found.value.routes[0]?.moves ?? []) {
			const alone = await api.moveCost({from: move.from, to: move.to, ...(held && {held})});
			assert.deepEqual(alone, {ok: true, value: move.cost});
			const before = held ?? (await levels(move.from));
			held = await levels(move.to, before);
		}
		const none = await api.routes({from: 'pmo_administrator', to: 'head_of_pmo', maxMoves: 1});
		assert.ok(none.ok && none.value.routes.length === 0 && (none.value.reason ?? '').length > 10);
	});

	it('tells what a plan says on a day, with a sentence for each line that cannot be read', async () => {
		const plan =
			'---\npmo-career: plan\nfrom: pmo_coordinator\nto: pmo_analyst\ncatalogue: 0.0.1\n---\n## Milestones\n\n- [ ] M1 Gates shown. (due: 2027-01-10)\n\n## Actions\n\n### M1 Gates\n\n- [x] A1 Learn.\n- [-] A2 Ask.\n-[ ] A3 Do.\n';
		const read = await api.readPlan(plan, '2027-01-11');
		assert.ok(read.ok);
		const {problems, findings, ...said} = read.value;
		assert.deepEqual(said, {
			from: 'pmo_coordinator',
			to: 'pmo_analyst',
			rag: 'red',
			actions: {done: 1, total: 1, dropped: 1},
			milestones: [{id: 'M1', title: 'Gates shown.', due: '2027-01-10', state: 'doing', rag: 'red'}],
		});
		assert.deepEqual([problems.map(({line}) => line), findings.map(({line}) => line)], [[16], [4]]);
		assert.ok([...problems, ...findings].every(({message}) => message.length > 20));
		const wrong = await api.readPlan(plan, 'soon');
		assert.equal(wrong.ok ? '' : wrong.problem.code, 'date.invalid');
	});

	async function levels(role: string, held?: Levels): Promise<Levels> {
		const result = await api.levelsAfter({role, ...(held && {held})});
		assert.ok(result.ok);
		return result.value;
	}
});
