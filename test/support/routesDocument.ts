import type {Levels} from '../../src/core/catalogue/catalogue';
import type {CatalogueIndex} from '../../src/core/catalogue/lookups';
import {costTable} from '../../src/core/paths/cost/costTable';
import {moveCost} from '../../src/core/paths/cost/moveCost';
import type {CostPart} from '../../src/core/paths/cost/moveCost';
import {middle} from '../../src/core/paths/cost/span';
import type {Span} from '../../src/core/paths/cost/span';
import {levelsAfter} from '../../src/core/paths/gap';
import {findRoutes} from '../../src/core/paths/routes/findRoutes';
import {noRegret} from '../../src/core/paths/routes/noRegret';
import type {BareRoute, Route, RouteRequest} from '../../src/core/paths/routes/route';
import {whyNot} from '../../src/core/paths/routes/whyNot';
import {calibrate} from './calibration';
import {shippedCatalogue} from './shippedCatalogue';

const index = shippedCatalogue();

/** A project manager who has looked at every skill of the PMO manager, and knows the levels. */
const rated: Levels = {
	...levelsOf(index, 'project_manager'),
	governance: 2,
	reporting: 4,
	pmo_design: 1,
	methods: 3,
	stage_gates: 3,
	exec_briefing: 3,
	assurance: 1,
	resource_capacity: 3,
	benefits: 2,
	influence: 3,
	coaching: 3,
	process_improve: 2,
	ppm_tools: 2,
	data_analysis: 2,
	change_mgmt: 3,
	business_acumen: 3,
	maturity: 1,
};

/** What docs/routes.md says in figures, block by block. */
export function routesDocument(): Readonly<Record<string, string>> {
	return {
		constants: constants(),
		limits: limits(),
		'administrator to head of PMO': example({from: 'pmo_administrator', to: 'head_of_pmo'}),
		'project manager to PMO manager': example({from: 'project_manager', to: 'pmo_manager'}),
		'the same with levels rated': example({from: 'project_manager', to: 'pmo_manager', held: rated}),
		'why not PMO lead': notChosen({from: 'project_manager', to: 'pmo_manager'}, 'pmo_lead'),
		'PMO analyst to portfolio office manager': example({from: 'pmo_analyst', to: 'portfolio_office_manager'}),
		'steps that pay': steps({from: 'pmo_analyst', to: 'portfolio_office_manager'}),
		'PMO director to a line role': example({from: 'pmo_director', to: 'department_head'}),
		'business manager to portfolio director': example({from: 'business_manager', to: 'portfolio_director'}),
	};
}

function constants(): string {
	const {steps: growing, need, bandsUp, bandsDown, office, outside, family} = costTable;
	return table(
		['what', 'cost'],
		[
			...growing.map((cost, at) => [`one skill from level ${at} to ${at + 1}`, `${cost}`]),
			['the same in a skill that is useful and not core', `times ${need.useful}`],
			...bandsUp.flatMap((cost, bands) => (bands < 1 ? [] : [[`up ${bands} of the seven bands`, `${cost}`]])),
			...bandsDown.flatMap((cost, bands) => (bands < 1 ? [] : [[`down ${bands} of the seven bands`, `${cost}`]])),
			['from one kind of office to another', `${office}`],
			['into an office from outside, or out of it', `${outside}`],
			['to another family of roles', `${family}`],
		],
	);
}

function limits(): string {
	const {costs, near, stretch} = calibrate(index);
	const all = index.catalogue.roles.flatMap((from) =>
		index.catalogue.roles.flatMap((to) =>
			to.band <= from.band ? [] : [middle(routeCost({from: from.id, to: to.id}, levelsAfter(from)))],
		),
	);
	const within = (values: readonly number[], least: number, most: number): string =>
		`${values.filter((cost) => cost > least && cost <= most).length} of ${values.length}`;
	const row = (word: string, says: string, least: number, most: number): readonly string[] => [
		word,
		says,
		within(costs, least, most),
		within(all, least, most),
	];
	return table(
		['word', 'middle of the cost', 'moves between neighbours', 'all pairs of roles that lead up'],
		[
			row('near', `up to ${near}`, -1, near),
			row('stretch', `up to ${stretch}`, near, stretch),
			row('far', `above ${stretch}`, stretch, Infinity),
		],
	);
}

function routeCost({from, to}: {readonly from: string; readonly to: string}, held: Levels): Span {
	const [role, next] = [index.role(from), index.role(to)];
	if (!role || !next) throw new Error(`No role ${from} or ${to}`);
	return moveCost(index, role, next, held);
}

function example(request: RouteRequest): string {
	const set = findRoutes(index, request);
	if (!set.ok) throw new Error(set.problem.code);
	const {routes} = set.value;
	const [best] = routes;
	const list = table(
		['', 'route', 'moves', 'cost', 'hardest move', 'best at'],
		routes.map((route, at) => [
			`${at + 1}`,
			route.roles.map(title).join(' → '),
			`${route.moves.length}`,
			range(route.cost),
			hardest(route),
			route.bestAt.map((name) => name.replaceAll('-', ' ')).join(', '),
		]),
	);
	return best ? `${list}\n\nThe moves of the first:\n\n${movesOf(best)}` : list;
}

function movesOf({moves}: Route): string {
	return table(
		['to', 'direction', 'cost', 'is', 'what weighs most'],
		moves.map(({to, direction, cost}) => [
			title(to),
			direction,
			range(cost),
			cost.band,
			cost.parts.slice(0, 3).map(partText).join(', '),
		]),
	);
}

function notChosen(request: RouteRequest, role: string): string {
	const answer = whyNot(index, request, role);
	if (!answer.ok || answer.value.kind !== 'detour') throw new Error(`No detour by ${role}`);
	const {route, extra, because, loses} = answer.value;
	const why = {
		dear: 'which is more than 1.35 times the best',
		alike: 'and it is too much like a route shown',
		later: 'and better ones come first',
	}[because];
	return [
		`${route.roles.map(title).join(' → ')} costs ${range(route.cost)}. That is ${extra} more than the best route, ${why}.`,
		table(
			['dearer in', 'by'],
			loses.slice(0, 5).map(({name, by}) => [name, `${by}`]),
		),
	].join('\n\n');
}

function steps(request: RouteRequest): string {
	const set = findRoutes(index, request);
	const found = noRegret(index, request, set.ok ? set.value.routes : []);
	if (!found.ok) throw new Error(found.problem.code);
	return table(
		['skill', 'step', 'serves', 'brings near'],
		found.value
			.slice(0, 6)
			.map(({skill, held, level, serves, opens, opened}) => [
				index.skill(skill)?.name ?? skill,
				`${held ?? 'not rated'} to ${level}`,
				`${serves.n} of ${serves.of} routes`,
				`${opens.n} of ${opens.of} roles${opened.length > 0 ? `: ${opened.map(title).join(', ')}` : ''}`,
			]),
	);
}

function hardest({moves}: BareRoute): string {
	const bands = ['far', 'stretch', 'near'] as const;
	return bands.find((band) => moves.some(({cost}) => cost.band === band)) ?? '';
}

function partText({name, kind, ...cost}: CostPart): string {
	return `${kind === 'core' || kind === 'useful' ? name : `change of ${name}`} ${range(cost)}`;
}

function range({low, high}: Span): string {
	return low === high ? `${low}` : `${low} to ${high}`;
}

function title(id: string): string {
	return index.role(id)?.title ?? id;
}

function levelsOf(catalogue: CatalogueIndex, id: string): Levels {
	const role = catalogue.role(id);
	return role ? levelsAfter(role) : {};
}

/** Set in columns, as the formatter of this repository does. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const widths = head.map((_, at) => Math.max(3, ...[head, ...rows].map((cells) => (cells[at] ?? '').length)));
	const line = (cells: readonly string[], fill: string): string =>
		`| ${widths.map((width, at) => (cells[at] ?? '').padEnd(width, fill)).join(' | ')} |`;
	return [line(head, ' '), line([], '-'), ...rows.map((cells) => line(cells, ' '))].join('\n');
}
