import type {Levels, RoleId} from '../catalogue/catalogue';
import type {CatalogueIndex} from '../catalogue/lookups';
import {levelsAfter} from './gap';
import {gapDetails} from './gapDetails';
import type {PathNode, RouteNode, StepNode} from './pathNode';
import type {SkillStep} from './routes/noRegret';
import type {BareRoute, Obstacle, RouteSet} from './routes/route';
import type {WhyNot} from './routes/whyNot';

/** Everything that is known of the routes between two roles. */
export interface FoundRoutes {
	readonly set: RouteSet;
	/** What is held at the start. */
	readonly held: Levels;
	/** The next steps in skills, those first that serve the most routes. */
	readonly steps: readonly SkillStep[];
	/** A role that somebody misses on the routes. */
	readonly missed?: {readonly role: RoleId; readonly answer: WhyNot};
}

/** No more of these, so that they stay a start. */
const mostHelps = 5;
const mostLosses = 5;

/** The routes that were found, or what is in the way of any; then what helps on most of them, and why one role is on none. */
export function foundRows(found: FoundRoutes, parent: RouteNode & {readonly kind: 'routes'}): readonly RouteNode[] {
	const {key} = parent;
	const {set, held, steps, missed} = found;
	const routes = set.routes.map((route): RouteNode => {
		const {roles} = route;
		return {
			kind: 'route',
			key: `${key}/${roles.join('-')}`,
			parent,
			route: roles,
			found: route,
			isOnly: set.routes.length === 1,
			held,
		};
	});
	const helps = steps.filter(({serves}) => serves.n * 2 > serves.of).slice(0, mostHelps);
	return [
		...routes,
		...blockedRows(set.blocked ?? [], parent),
		...(set.unfinished ? [{kind: 'more', key: `${key}/more`, parent} as const] : []),
		...(helps.length > 0 ? [{kind: 'helps', key: `${key}/helps`, parent, steps: helps} as const] : []),
		...(missed ? [{kind: 'whyNot', key: `${key}/why-not-${missed.role}`, parent, ...missed, held} as const] : []),
	];
}

/** The rows below a row of routes other than the heading, whose routes have to be searched for. */
export function routeChildren(index: CatalogueIndex, node: RouteNode): readonly RouteNode[] {
	switch (node.kind) {
		case 'route':
			return stepRows(index, node, node.found);
		case 'step':
			return stepParts(index, node);
		case 'useful':
			return partRows(index, node.step, node).filter(isUseful);
		case 'helps':
			return node.steps.map((step) => ({kind: 'help', key: `${node.key}/${step.skill}`, parent: node, step}));
		case 'whyNot':
			return answerRows(index, node);
		case 'routes':
		case 'why':
		case 'ready':
		case 'part':
		case 'more':
		case 'blocked':
		case 'help':
		case 'verdict':
		case 'loss':
			return [];
	}
}

function blockedRows(obstacles: readonly Obstacle[], parent: RouteNode): readonly RouteNode[] {
	return obstacles.map((obstacle) => ({kind: 'blocked', key: `${parent.key}/${obstacle.kind}`, parent, obstacle}));
}

function stepRows(
	index: CatalogueIndex,
	parent: RouteNode & {readonly held: Levels},
	{moves}: BareRoute,
): readonly StepNode[] {
	let {held} = parent;
	return moves.map((move) => {
		const before = held;
		const role = index.role(move.to);
		held = role ? levelsAfter(role, before) : before;
		return {kind: 'step', key: `${parent.key}/${move.to}`, parent, role: move.to, move, held: before};
	});
}

/** Why a step is taken, and what it costs: the dearest part first, what is merely useful apart. */
function stepParts(index: CatalogueIndex, step: StepNode): readonly RouteNode[] {
	const {key, move} = step;
	const parts = partRows(index, step, step);
	const count = parts.filter(isUseful).length;
	return [
		{kind: 'why', key: `${key}/why`, parent: step, text: move.why},
		...(parts.length === 0 ? [{kind: 'ready', key: `${key}/ready`, parent: step} as const] : []),
		...parts.filter((row) => !isUseful(row)),
		...(count > 0 ? [{kind: 'useful', key: `${key}/useful`, parent: step, step, count} as const] : []),
	];
}

function partRows(index: CatalogueIndex, {move, role, held}: StepNode, parent: PathNode): readonly RouteNode[] {
	const target = index.role(role);
	const gaps = new Map(target ? gapDetails(index, target, held).map((gap) => [gap.skill, gap]) : []);
	return move.cost.parts.map((part) => {
		const gap = gaps.get(part.skill ?? '');
		return {kind: 'part', key: `${parent.key}/${part.skill ?? part.kind}`, parent, part, ...(gap ? {gap} : {})};
	});
}

function isUseful(row: RouteNode): boolean {
	return row.kind === 'part' && row.part.kind === 'useful';
}

/** What is in the way, or the best route by way of the role and where that loses. */
function answerRows(index: CatalogueIndex, node: RouteNode & {readonly kind: 'whyNot'}): readonly RouteNode[] {
	const {key, role, answer} = node;
	const verdict: RouteNode = {kind: 'verdict', key: `${key}/verdict`, parent: node, role, answer};
	if (answer.kind === 'chosen') {
		return [verdict];
	}
	if (answer.kind === 'blocked') {
		// What is in the way of every route stands above.
		return answer.where === 'everywhere' ? [verdict] : [verdict, ...blockedRows(answer.obstacles, node)];
	}
	const losses = answer.loses.slice(0, mostLosses).map((loss): RouteNode => ({
		kind: 'loss',
		key: `${key}/loss-${loss.skill ?? loss.kind}`,
		parent: node,
		loss,
	}));
	return [verdict, ...losses, ...stepRows(index, node, answer.route)];
}
