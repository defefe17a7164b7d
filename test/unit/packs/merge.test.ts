import * as assert from 'node:assert/strict';
import type {Catalogue} from '../../../src/core/catalogue/catalogue';
import {mergePacks} from '../../../src/core/catalogue/packs/packsRoom';
import type {LoadedPack, MergedCatalogue} from '../../../src/core/catalogue/packs/mergedCatalogue';
import {loadedPack} from '../../support/packEntries';
import {shippedCatalogue} from '../../support/shippedCatalogue';
import {leastTime} from '../../support/processorTime';

const shipped = shippedCatalogue().catalogue;

function merge(...packs: readonly LoadedPack[]): MergedCatalogue {
	return mergePacks(shipped, packs);
}

function roleOf({catalogue}: {readonly catalogue: Catalogue}, id: string): Catalogue['roles'][number] {
	const role = catalogue.roles.find((each) => each.id === id);
	assert.ok(role, `there is no role ${id}`);
	return role;
}

function problemsOf(merged: MergedCatalogue): readonly unknown[] {
	return [...merged.problems.values()].flat().map(({code, at}) => [code, ...('path' in at ? at.path : [])].join(' '));
}

describe('Merging packs', () => {
	it('leaves the shipped catalogue alone where there is no pack', () => {
		assert.deepEqual(merge().catalogue, shipped);
	});

	it('changes a role field by field and says where each field comes from', () => {
		const pack = loadedPack('a', {
			role: [{id: 'pmo_analyst', title: 'Performance Analyst', duties: {add: ['Asks why'], remove: []}}],
		});
		const merged = merge(pack);
		const [before, after] = [roleOf({catalogue: shipped}, 'pmo_analyst'), roleOf(merged, 'pmo_analyst')];
		assert.deepEqual(after, {
			...before,
			title: 'Performance Analyst',
			duties: [...before.duties, 'Asks why'],
			pack: 'Pack a',
		});
		assert.equal(merged.provenance('role', 'pmo_analyst', 'duties')?.key, pack.origin.key);
		assert.equal(merged.provenance('role', 'pmo_analyst', 'purpose'), undefined);
		assert.deepEqual(problemsOf(merged), []);
	});

	it('adds a role with what every role has', () => {
		const merged = merge(
			loadedPack('a', {
				name: 'Northshire',
				role: [{id: 'assurer', title: 'Assurer', office: 'portfolio', band: 5, skills: {core: {reporting: 4}}}],
			}),
		);
		const role = roleOf(merged, 'assurer');
		assert.deepEqual(role.skills, [{skill: 'reporting', level: 4, need: 'core'}]);
		assert.deepEqual([role.experience, role.years, role.sources], ['senior', {from: 6, to: 12}, ['Northshire']]);
	});

	it('hides a skill with every need of it, and a role with its moves, and leaves no reference to either', () => {
		const merged = merge(
			loadedPack('a', {skill: [{id: 'reporting', hide: true}], role: [{id: 'pmo_analyst', hide: true}]}),
		).catalogue;
		const text = JSON.stringify({...merged, version: ''});
		assert.ok(!text.includes('"pmo_analyst"'));
		assert.ok(!text.includes('"skill":"reporting"'));
	});

	it('renames a skill and rewrites every reference', () => {
		const merged = merge(
			loadedPack('a', {skill: [{id: 'insight', was: ['reporting'], name: 'Insight'}]}),
			loadedPack('b', {role: [{id: 'pmo_analyst', skills: {core: {add: {reporting: 5}}}}]}),
		);
		assert.ok(!JSON.stringify(merged.catalogue.roles).includes('"skill":"reporting"'));
		assert.deepEqual(roleOf(merged, 'pmo_analyst').skills.find(({skill}) => skill === 'insight')?.level, 5);
		assert.deepEqual(merged.renames('skill', 'reporting'), ['insight']);
		assert.deepEqual(problemsOf(merged), ['old-id roles 0 skills core add reporting']);
	});
});

describe('Old ids in packs', () => {
	it('splits a role: both parts inherit it, and what referred to it refers to both', () => {
		const merged = merge(
			loadedPack('a', {
				role: [
					{id: 'planner_one', was: ['planner'], title: 'Planner 1'},
					{id: 'planner_two', was: ['planner'], title: 'Planner 2', band: 5},
				],
			}),
		);
		const before = roleOf({catalogue: shipped}, 'planner');
		assert.deepEqual(roleOf(merged, 'planner_one').duties, before.duties);
		assert.equal(roleOf(merged, 'planner_two').band, 5);
		assert.deepEqual(merged.renames('role', 'planner'), ['planner_one', 'planner_two']);
		const moves = (id: string): number => merged.catalogue.moves.filter(({from, to}) => [from, to].includes(id)).length;
		const movesBefore = shipped.moves.filter(({from, to}) => [from, to].includes('planner')).length;
		assert.deepEqual([moves('planner'), moves('planner_one'), moves('planner_two')], [0, movesBefore, movesBefore]);
	});

	it('makes one skill of two: of doubled needs the higher level, core before useful', () => {
		const lower = loadedPack('a', {
			role: [{id: 'pmo_analyst', skills: {core: {reporting: 2}, useful: {data_analysis: 5}}}],
		});
		const upper = loadedPack('b', {skill: [{id: 'insight', was: ['reporting', 'data_analysis']}]});
		const merged = merge(lower, upper);
		assert.deepEqual(roleOf(merged, 'pmo_analyst').skills, [{skill: 'insight', level: 5, need: 'core'}]);
		const insight = merged.catalogue.skills.find(({id}) => id === 'insight');
		assert.equal(insight?.name, shipped.skills.find(({id}) => id === 'reporting')?.name);
	});

	it('follows chains through packs, and reads what is written against any of the ids', () => {
		const merged = merge(
			loadedPack('a', {role: [{id: 'second', was: ['planner']}]}, 'extension'),
			loadedPack('b', {role: [{id: 'third', was: ['second']}]}),
			loadedPack('c', {
				role: [{id: 'planner', title: 'Third'}],
				move: [{id: 'second pmo_lead up', why: 'It leads there'}],
			}),
		);
		assert.equal(roleOf(merged, 'third').title, 'Third');
		assert.deepEqual(merged.renames('role', 'planner'), ['third']);
		assert.deepEqual(merged.renames('move', 'planner pmo_lead up'), ['third pmo_lead up']);
		assert.deepEqual(problemsOf(merged), ['old-id roles 0 id', 'old-id moves 0 from']);
	});

	it('gives two packs that rename the same role a role each', () => {
		for (const [one, other] of [
			['a', 'b'],
			['b', 'a'],
		] as const) {
			const merged = merge(
				loadedPack(one, {role: [{id: 'north_planner', was: ['planner']}]}),
				loadedPack(other, {role: [{id: 'south_planner', was: ['planner']}]}),
			);
			assert.deepEqual(merged.renames('role', 'planner'), ['north_planner', 'south_planner']);
			assert.deepEqual(roleOf(merged, 'south_planner').duties, roleOf({catalogue: shipped}, 'planner').duties);
		}
	});

	it('reports circles and ids that the pack still uses, and uses the rest', () => {
		const merged = merge(
			loadedPack('a', {
				role: [
					{id: 'planner', was: ['pmo_lead'], title: 'Planning'},
					{id: 'pmo_lead', was: ['planner']},
					{id: 'new_lead', was: ['planner', 'pmo_manager']},
				],
			}),
		);
		assert.deepEqual(problemsOf(merged), [
			'was-circle roles 0 was 0',
			'was-circle roles 1 was 0',
			'was-taken roles 2 was 0',
		]);
		assert.equal(roleOf(merged, 'planner').title, 'Planning');
		assert.deepEqual(merged.renames('role', 'pmo_manager'), ['new_lead']);
	});
});

describe('What packs say of each other', () => {
	const sayings: readonly (readonly [string, object, object, boolean])[] = [
		['different titles', {title: 'One'}, {title: 'Other'}, true],
		['the same title', {title: 'One'}, {title: 'One'}, false],
		['different fields', {title: 'One'}, {band: 2}, false],
		['other items of a list', {duties: {add: ['a']}}, {duties: {add: ['b']}}, false],
		['a list and an item that it does not have', {duties: ['a']}, {duties: {add: ['b']}}, true],
		['a list and an item that it has', {duties: ['a', 'b']}, {duties: {add: ['b']}}, false],
		['an item that is added and removed', {duties: {add: ['a']}}, {duties: {remove: ['a']}}, true],
		['two levels', {skills: {core: {add: {raid: 3}}}}, {skills: {core: {add: {raid: 4}}}}, true],
		['two skills', {skills: {core: {add: {raid: 3}}}}, {skills: {core: {add: {finance: 4}}}}, false],
		['core and useful', {skills: {core: {add: {raid: 3}}}}, {skills: {useful: {add: {raid: 3}}}}, true],
		['hiding and showing', {hide: true}, {hide: false}, true],
	];
	for (const [name, one, other, isConflict] of sayings) {
		it(`${isConflict ? 'are conflicts, on both' : 'are none'}: ${name}`, () => {
			const merged = merge(
				loadedPack('a', {role: [{id: 'pmo_analyst', ...one}]}),
				loadedPack('b', {role: [{id: 'pmo_analyst', ...other}]}),
			);
			const conflicts = (order: string): readonly unknown[] =>
				(merged.problems.get(`folder:${order}`) ?? [])
					.filter(({code}) => code === 'conflict')
					.map(({args}) => [args['other'], args['wins']]);
			assert.deepEqual(conflicts('a'), isConflict ? [['Pack b', 'other']] : []);
			assert.deepEqual(conflicts('b'), isConflict ? [['Pack a', 'this']] : []);
		});
	}

	it('are none across layers: folders win over extensions, whatever their names', () => {
		const merged = merge(
			loadedPack('a', {role: [{id: 'pmo_analyst', title: 'Of the folder'}]}),
			loadedPack('z', {role: [{id: 'pmo_analyst', title: 'Of the extension'}]}, 'extension'),
		);
		assert.equal(roleOf(merged, 'pmo_analyst').title, 'Of the folder');
		assert.deepEqual(problemsOf(merged), []);
	});
});

describe('What packs refer to', () => {
	it('is reported where it stands, with what was meant', () => {
		const merged = merge(
			loadedPack('a', {
				role: [
					{
						id: 'pmo_analyst',
						skills: {core: {add: {reportin: 3}}, useful: {remove: ['sql']}},
						raci: {status_reprt: 'R'},
						certifications: ['cap'],
						sources: ['S-NOWHERE', 'Our handbook'],
					},
					{id: 'pmo_analist', purpose: 'A slip'},
					{id: 'brand_new_post', title: 'No band'},
				],
				move: [{id: 'pmo_analyst pmo_leed up', why: 'It leads there'}],
				item: [{id: 'own_question', factor: 'daily_work', text: 'Is it?'}],
				snippet: [{id: 'gone', hide: true}],
			}),
		);
		const found = [...merged.problems.values()]
			.flat()
			.map(
				({code, at, meant}) =>
					`${code} ${'path' in at ? at.path.join('.') : ''}${meant === undefined ? '' : ` -> ${meant}`}`,
			);
		assert.deepEqual(found, [
			'nothing-to-change roles.0.skills.useful.remove.0',
			'unknown-skill roles.0.skills.core.add.reportin -> reporting',
			'unknown-task roles.0.raci.status_reprt -> status_report',
			'unknown-certification roles.0.certifications.0 -> capm',
			'unknown-source roles.0.sources.0',
			'unknown-role roles.1.id -> pmo_analyst',
			'missing-field roles.2.id',
			'missing-field roles.2.id',
			'unknown-role moves.0.to -> pmo_lead',
			'unknown-factor checklist.items.0.factor -> daily-work',
			'nothing-to-change snippets.0.id',
		]);
		assert.deepEqual(roleOf(merged, 'pmo_analyst').raci, {});
	});

	it('does not take long however much of it is unknown', () => {
		const unknown = Object.fromEntries(Array.from({length: 200}, (_, at) => [`skil_${String(at)}`, 3]));
		const packs = Array.from({length: 20}, (_, at) =>
			loadedPack(String(at), {role: shipped.roles.map(({id}) => ({id, skills: {core: unknown}}))}),
		);
		const took = leastTime(() => merge(...packs), 5000);
		assert.ok(took < 5000, `${took} ms`);
	});

	it('shows only what a complete pack names', () => {
		const {catalogue} = merge(
			loadedPack('a', {
				complete: true,
				role: [{id: 'pmo_lead'}, {id: 'pmo_analyst'}],
				skill: [{id: 'raid', hide: false}],
			}),
		);
		assert.deepEqual(
			catalogue.roles.map(({id}) => id),
			['pmo_analyst', 'pmo_lead'],
		);
		assert.deepEqual(
			catalogue.skills.map(({id}) => id),
			['raid'],
		);
		assert.deepEqual([catalogue.moves, catalogue.checklist.items], [[], []]);
	});

	it('calls a title that several roles use ambiguous', () => {
		const {catalogue} = merge(loadedPack('a', {role: [{id: 'pmo_lead', aliases: {add: ['pmo ANALYST']}}]}));
		const added = catalogue.ambiguousAliases.filter(
			({alias}) => !shipped.ambiguousAliases.some((each) => each.alias === alias),
		);
		assert.deepEqual(added, [{alias: 'PMO Analyst', roles: ['pmo_analyst', 'pmo_lead']}]);
	});
});
