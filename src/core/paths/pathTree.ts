import type {DirectionId, RoleId} from '../catalogue/catalogue';
import type {CatalogueIndex} from '../catalogue/lookups';
import {byWayOf} from './byWayOf';
import type {PathNode} from './pathNode';
import {routeChildren} from './routeRows';

/** The four directions, which every role shows even when empty. `entry` and `return` show only where a role has such moves. */
const always: readonly DirectionId[] = ['up', 'out', 'sideways', 'line'];

/** The routes that the tree shows. */
export interface AskedRoutes {
	readonly to: RoleId;
	/** Some moves or roles are left out. */
	readonly isLimited: boolean;
}

/** The top of the tree for a chosen role: the role, its directions, and who moves into it. */
export function pathRoots(index: CatalogueIndex, role: RoleId): readonly PathNode[] {
	return index.role(role) ? [{kind: 'start', key: role, role}] : [];
}

/**
 * The rows below a row; any depth, since every move leads to a role with moves of its own. Routes stand under a
 * heading of their own; they have to be searched for (`foundRows`).
 */
export function pathChildren(index: CatalogueIndex, node: PathNode, asked?: AskedRoutes): readonly PathNode[] {
	switch (node.kind) {
		case 'start':
			return [
				...routes(index, node, asked),
				...directions(index, node.role, node),
				...arrivals(index, node.role, node),
			];
		case 'move':
		case 'arrival':
		case 'detour':
			return directions(index, node.role, node).filter((row) => row.kind !== 'direction' || row.count > 0);
		case 'direction':
			return directionRows(index, node);
		case 'into':
			return index.movesTo(node.to).map((move) => ({
				kind: 'arrival',
				key: `${node.key}/${move.direction}-${move.from}`,
				parent: node,
				role: move.from,
				move,
			}));
		case 'means':
		case 'fits':
			return [];
		case 'routes':
		case 'route':
		case 'step':
		case 'why':
		case 'ready':
		case 'part':
		case 'useful':
		case 'more':
		case 'blocked':
		case 'helps':
		case 'help':
		case 'whyNot':
		case 'verdict':
		case 'loss':
			return routeChildren(index, node);
	}
}

function routes(
	index: CatalogueIndex,
	parent: PathNode & {readonly kind: 'start'},
	asked: AskedRoutes | undefined,
): readonly PathNode[] {
	const to = index.role(asked?.to ?? '')?.id;
	return to === undefined || to === parent.role
		? []
		: [
				{
					kind: 'routes',
					key: `${parent.key}/routes-${to}`,
					parent,
					from: parent.role,
					to,
					isLimited: asked?.isLimited ?? false,
				},
			];
}

function directions(index: CatalogueIndex, role: RoleId, parent: PathNode): readonly PathNode[] {
	return index.catalogue.directions.flatMap(({id}) => {
		const count = index.movesFrom(role).filter((move) => move.direction === id).length;
		return count > 0 || always.includes(id)
			? [{kind: 'direction', key: `${parent.key}/${id}`, parent, direction: id, from: role, count} as const]
			: [];
	});
}

function arrivals(index: CatalogueIndex, role: RoleId, parent: PathNode): readonly PathNode[] {
	const count = index.movesTo(role).length;
	return count === 0 ? [] : [{kind: 'into', key: `${parent.key}/into`, parent, to: role, count}];
}

/** What a direction means is told once, at the top; below, it would only repeat itself. */
function directionRows(index: CatalogueIndex, parent: PathNode & {readonly kind: 'direction'}): readonly PathNode[] {
	const direction = index.direction(parent.direction);
	const meaning: readonly PathNode[] =
		direction && parent.parent?.kind === 'start'
			? [
					{kind: 'means', key: `${parent.key}/means`, parent, text: direction.means},
					{kind: 'fits', key: `${parent.key}/fits`, parent, text: direction.fits},
				]
			: [];
	const moves = index.movesFrom(parent.from).filter((move) => move.direction === parent.direction);
	const rows = moves.map((move): PathNode => ({
		kind: 'move',
		key: `${parent.key}/${move.to}`,
		parent,
		role: move.to,
		move,
	}));
	const detour = moves.length === 0 ? byWayOf(index, parent.from, parent.direction) : undefined;
	return [
		...meaning,
		...rows,
		...(detour === undefined
			? []
			: [
					{
						kind: 'detour',
						key: `${parent.key}/by-${detour}`,
						parent,
						role: detour,
						direction: parent.direction,
					} as const,
				]),
	];
}
