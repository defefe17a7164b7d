import assert from 'node:assert/strict';
import {allowed} from '../../../src/core/paths/allowed';
import type {PathNode} from '../../../src/core/paths/pathNode';
import {pathChildren, pathRoots} from '../../../src/core/paths/pathTree';
import {foundRows} from '../../../src/core/paths/routeRows';
import {findRoutes} from '../../../src/core/paths/routes/findRoutes';
import {noRegret} from '../../../src/core/paths/routes/noRegret';
import {whyNot} from '../../../src/core/paths/routes/whyNot';
import {routesMarkdown} from '../../../src/core/paths/routesMarkdown';
import {skillsToGrow} from '../../../src/core/paths/skillsToGrow';
import {noLimits} from '../../../src/core/profile/profile';
import type {Limits} from '../../../src/core/profile/profile';
import {searchLimits, startingLevels} from '../../../src/core/profile/searchOf';
import {indexCatalogue} from '../../../src/core/catalogue/lookups';
import {shippedCatalogue} from '../../support/shippedCatalogue';

describe('routes in the tree', () => {
	const index = shippedCatalogue();
	const ends = {from: 'pmo_analyst', to: 'head_of_pmo'};
	const heading = (to: string | undefined): (PathNode & {readonly kind: 'routes'}) | undefined => {
		const [root] = pathRoots(index, ends.from);
		assert.ok(root);
		return pathChildren(index, root, to === undefined ? undefined : {to, isLimited: false}).find(
			(row) => row.kind === 'routes',
		);
	};
	const rowsWithin = (limits: Limits, held = {}): readonly PathNode[] => {
		const found = findRoutes(index, {...ends, held, ...searchLimits(index, limits)});
		const parent = heading(ends.to);
		assert.ok(found.ok && parent);
		return foundRows({set: found.value, held, steps: []}, parent);
	};

	it('stand under a heading only where a role is wanted that is another one', () => {
		assert.equal(heading('head_of_pmo')?.to, 'head_of_pmo');
		for (const to of [undefined, 'pmo_analyst', 'astronaut']) assert.equal(heading(to), undefined);
	});

	it('have their moves, each with a reason and every part of its cost, and levels gained on the way', () => {
		const held = startingLevels(index, {skills: {}, limits: noLimits, role: ends.from}, ends.from);
		const routes = rowsWithin(noLimits, held);
		assert.ok(routes.length > 1);
		for (const row of routes) {
			assert.ok(row.kind === 'route');
			const steps = pathChildren(index, row);
			assert.deepEqual([ends.from, ...steps.map((step) => (step.kind === 'step' ? step.role : ''))], row.route);
			let before = held;
			for (const step of steps) {
				assert.ok(step.kind === 'step');
				assert.deepEqual(step.held, before);
				const [why, ...rows] = pathChildren(index, step);
				assert.equal(why?.kind === 'why' && why.text, step.move.why);
				const parts = rows.flatMap((row) => (row.kind === 'useful' ? pathChildren(index, row) : [row]));
				assert.deepEqual(
					new Set(parts.flatMap((part) => (part.kind === 'part' ? [part.part] : []))),
					new Set(step.move.cost.parts),
				);
				for (const part of parts) {
					if (part.kind !== 'part' || !part.gap) continue;
					assert.equal(part.gap.held, before[part.gap.skill]);
					assert.ok(part.gap.needed > (part.gap.held ?? 0));
					assert.ok(part.gap.next?.sentence && part.gap.next.evidence);
				}
				before = {...before, ...coreOf(step.role, before)};
			}
		}
		const below = (row: PathNode): readonly PathNode[] => [row, ...pathChildren(index, row).flatMap(below)];
		const keys = routes.flatMap(below).map(({key}) => key);
		assert.equal(new Set(keys).size, keys.length);
	});

	it('say which skills help on more than half of them, at most five', () => {
		const parent = heading(ends.to);
		const found = findRoutes(index, ends);
		assert.ok(parent && found.ok);
		const steps = noRegret(index, ends, found.value.routes);
		assert.ok(steps.ok);
		const [row] = foundRows({set: found.value, held: {}, steps: steps.value}, parent).slice(-1);
		assert.ok(row?.kind === 'helps');
		const helps = pathChildren(index, row).map((help) => (help.kind === 'help' ? help.step : assert.fail()));
		assert.deepEqual(helps, steps.value.slice(0, 5));
		assert.ok(helps.every(({serves}) => serves.n * 2 > serves.of && serves.of === found.value.routes.length));
		const rare = steps.value.map((step) => ({...step, serves: {n: 2, of: 4}}));
		assert.ok(foundRows({set: found.value, held: {}, steps: rare}, parent).every(({kind}) => kind === 'route'));
	});

	it('say why none passes a role: the best that does, step by step, or what is in its way', () => {
		const parent = heading(ends.to);
		const found = findRoutes(index, ends);
		assert.ok(parent && found.ok);
		const ask = (role: string, request = {}): readonly PathNode[] => {
			const answer = whyNot(index, {...ends, ...request}, role);
			assert.ok(answer.ok);
			const [row] = foundRows(
				{set: found.value, held: {}, steps: [], missed: {role, answer: answer.value}},
				parent,
			).slice(-1);
			assert.ok(row?.kind === 'whyNot' && row.role === role);
			return pathChildren(index, row);
		};
		const detour = ask('project_manager');
		assert.equal(detour[0]?.kind, 'verdict');
		const steps = detour.flatMap((row) => (row.kind === 'step' ? [row.role] : []));
		assert.ok(steps.includes('project_manager'));
		assert.equal(steps.at(-1), ends.to);
		assert.ok(detour.some(({kind}) => kind === 'loss'));
		const blocked = ask('project_manager', {avoid: ['project_manager']});
		assert.deepEqual(
			blocked.map(({kind}) => kind),
			['verdict', 'blocked'],
		);
		const passed = found.value.routes[1]?.roles[1] ?? assert.fail();
		assert.deepEqual(
			ask(passed).map(({kind}) => kind),
			['verdict'],
		);
	});

	it('count a skill once as one to grow, or as one that nobody has rated', () => {
		const [unrated] = rowsWithin(noLimits);
		assert.ok(unrated?.kind === 'route');
		const {known, unknown} = skillsToGrow(unrated.found.moves);
		assert.ok(unknown.length > 0);
		assert.equal(new Set([...known, ...unknown]).size, known.length + unknown.length);
	});

	const limits: readonly [what: string, limits: Limits][] = [
		['too few moves', {...noLimits, mostMoves: 1}],
		['directions ruled out', {...noLimits, noMoves: ['up', 'out', 'sideways', 'line']}],
		['the role wanted among those to avoid', {...noLimits, avoid: ['head_of_pmo', 'pmo_consultant']}],
		['no line management', {...noLimits, noLineManagement: true}],
	];
	for (const [what, limit] of limits) {
		it(`say what is in the way with ${what}, and choosing it lets routes through`, () => {
			const [row, ...others] = rowsWithin(limit);
			assert.ok(row?.kind === 'blocked', row?.kind);
			assert.ok([row, ...others].every(({kind}) => kind === 'blocked'));
			const wider = allowed(index, limit, row.obstacle);
			assert.ok(wider);
			assert.ok(rowsWithin(wider).some(({kind}) => kind === 'route'));
		});
	}

	it('keep what is not in the way when a limit gives way', () => {
		const limit: Limits = {...noLimits, avoid: ['pmo_consultant', 'head_of_pmo'], noMoves: ['out']};
		const obstacle = {kind: 'avoid', roles: ['head_of_pmo']} as const;
		assert.deepEqual(allowed(index, limit, obstacle), {...limit, avoid: ['pmo_consultant']});
	});

	function coreOf(id: string, held: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
		const needs = index.role(id)?.skills.filter(({need}) => need === 'core') ?? [];
		return Object.fromEntries(needs.map(({skill, level}) => [skill, Math.max(level, held[skill] ?? 0)]));
	}
});

describe('what a search starts with', () => {
	const index = shippedCatalogue();
	const rated = {skills: {reporting: {level: 1}, risk: {level: 5}, raid: {evidence: 'x'}}, limits: noLimits};

	it('is what the role held needs, except where somebody says something else, "unknown" included', () => {
		const levels = startingLevels(index, {...rated, role: 'pmo_analyst'}, 'pmo_analyst');
		assert.deepEqual([levels['reporting'], levels['risk'], levels['raid']], [1, 5, undefined]);
		const core = index.role('pmo_analyst')?.skills.filter(({need}) => need === 'core') ?? [];
		for (const {skill, level} of core) {
			if (!(skill in rated.skills)) assert.equal(levels[skill], level);
		}
	});

	it('is from another role the larger of what that needs and of what is held', () => {
		const levels = startingLevels(index, {...rated, role: 'pmo_lead'}, 'pmo_analyst');
		assert.ok((levels['reporting'] ?? 0) > 1);
		assert.equal(levels['risk'], 5);
	});

	it('leaves out every role that manages people where somebody wants to lead nobody', () => {
		const {avoid = []} = searchLimits(index, {...noLimits, noLineManagement: true, avoid: ['pmo_consultant']});
		for (const id of ['head_of_pmo', 'pmo_manager', 'project_manager', 'pmo_consultant'])
			assert.ok(avoid.includes(id), id);
		for (const id of ['pmo_analyst', 'pmo_administrator']) assert.ok(!avoid.includes(id), id);
		assert.deepEqual(searchLimits(index, noLimits), {});
	});
});

describe('routes as Markdown', () => {
	const index = shippedCatalogue();
	const found = findRoutes(index, {from: 'pmo_analyst', to: 'head_of_pmo'});
	const routes = found.ok ? found.value.routes : [];

	it('have a flowchart with every role and every move once, then every route', () => {
		const text = routesMarkdown(index, 'pmo_analyst', 'head_of_pmo', routes);
		const chart = /```mermaid\n([^`]*)```/.exec(text)?.[1] ?? '';
		const roles = new Set(routes.flatMap((route) => route.roles));
		assert.equal(chart.match(/^ {2}r\d+\["[^"]+"\]$/gm)?.length, roles.size);
		const moves = new Set(routes.flatMap((route) => route.moves.map(({from, to}) => `${from} ${to}`)));
		assert.equal(chart.match(/^ {2}r\d+ -->\|"[^"]+"\| r\d+$/gm)?.length, moves.size);
		assert.equal(text.match(/^## Route \d+: /gm)?.length, routes.length);
		assert.ok(text.startsWith('# Routes from PMO Analyst to Head of PMO\n'));
	});

	it('stay text and a chart whatever a role is called', () => {
		const hostile = 'A"] --> x[<img src=x>]\n```\n# [b](command:c) `d` %%{init: {}}%%';
		const {catalogue} = index;
		const roles = catalogue.roles.map((role) => (role.id === 'head_of_pmo' ? {...role, title: hostile} : role));
		const text = routesMarkdown(indexCatalogue({...catalogue, roles}), 'pmo_analyst', 'head_of_pmo', routes);
		const chart = text.split('```')[1] ?? '';
		assert.equal(text.match(/^```/gm)?.length, 2);
		for (const line of chart.trim().split('\n').slice(2)) {
			assert.match(line, /^ {2}r\d+(?:\["[^"[\]<>`{}]+"\]| -->\|"[^"[\]<>`{}]+"\| r\d+)$/);
		}
		assert.doesNotMatch(text, /^# \[b|(?<!\\)\[b\]\(command/m);
		assert.doesNotMatch(text, /(?<!\\)<img/);
	});
});
