import assert from 'node:assert/strict';
import type {PmoCareerApi} from '../../src/api';
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
});
