import type {DirectionId, Levels, Move, RoleId} from '../../catalogue/catalogue';
import type {MoveCost} from '../cost/moveCost';
import type {Span} from '../cost/span';

/** Without `held`, the search starts with `levelsAfter({role: from})`; with it, with exactly those levels. */
export interface RouteRequest {
	readonly from: RoleId;
	readonly to: RoleId;
	readonly held?: Levels;
	/** 1 to 10; 5 where nothing is said. */
	readonly maxRoutes?: number;
	readonly maxMoves?: number;
	/** Only moves in these directions. */
	readonly directions?: readonly DirectionId[];
	/** Roles that no route may pass through. */
	readonly avoid?: readonly RoleId[];
	/** `false` returns the cheapest even where they nearly coincide; otherwise only routes that really differ. */
	readonly diverse?: boolean;
}

export interface RouteSet {
	/** Ordered by the middle of the cost, then fewer moves, then ids. */
	readonly routes: readonly Route[];
	/** Only where there is no route: what is in the way. Of several obstacles each would be enough to remove. */
	readonly blocked?: readonly Obstacle[];
	/** The search grew too large and was ended: the routes are the best ones, but there may be more. */
	readonly unfinished?: boolean;
}

/** A route alone, not compared with others. */
export interface BareRoute {
	readonly roles: readonly RoleId[];
	readonly moves: readonly RouteMove[];
	/** Sum over the moves. */
	readonly cost: Span;
	/**
	 * What the route costs at least, whatever the unknown levels are. The low end of `cost` can lie higher: it takes it that
	 * a skill gained on the way is held as far as the role asks, and not further from the start.
	 */
	readonly floor: number;
}

export interface Route extends BareRoute {
	/** In what none of the routes found with it is better. */
	readonly bestAt: readonly Strength[];
}

export type RouteMove = Move & {readonly cost: MoveCost};

export const strengths = ['cheapest', 'fewest-moves', 'smallest-step', 'fewest-new-skills'] as const;
export type Strength = (typeof strengths)[number];

/** A limit that alone stands between the two roles; what would have to give way. */
export type Obstacle =
	/** The role is held already. */
	| {readonly kind: 'same-role'}
	/** Even without limits no chain of moves leads there. */
	| {readonly kind: 'no-moves'}
	/** The shortest chain within the other limits takes this many moves. */
	| {readonly kind: 'moves'; readonly fewest: number}
	/** The fewest directions that would have to be allowed as well. */
	| {readonly kind: 'directions'; readonly directions: readonly DirectionId[]}
	/** The fewest roles to avoid that would have to be passed. */
	| {readonly kind: 'avoid'; readonly roles: readonly RoleId[]}
	/** These limits would have to give way together. */
	| {readonly kind: 'several'; readonly limits: readonly Limit[]};

export type Limit = 'moves' | 'directions' | 'avoid';
