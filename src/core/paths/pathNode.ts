import type {DirectionId, Levels, Move, RoleId} from '../catalogue/catalogue';
import type {CostPart} from './cost/moveCost';
import type {GapDetail} from './gapDetails';
import type {SkillStep} from './routes/noRegret';
import type {PartDifference} from './routes/partDifferences';
import type {Obstacle, Route, RouteMove} from './routes/route';
import type {WhyNot} from './routes/whyNot';

interface Row {
	/** Stable and unique in the tree: the way from the top. */
	readonly key: string;
	readonly parent?: PathNode;
}

/** One row of the Career Paths tree. Rows with a `role` can be handed to any command that takes a role. */
export type PathNode =
	| (Row & {readonly kind: 'start'; readonly role: RoleId})
	| (Row & {readonly kind: 'direction'; readonly direction: DirectionId; readonly from: RoleId; readonly count: number})
	| (Row & {readonly kind: 'means' | 'fits'; readonly text: string})
	| (Row & {readonly kind: 'move'; readonly role: RoleId; readonly move: Move})
	| (Row & {readonly kind: 'detour'; readonly role: RoleId; readonly direction: DirectionId})
	| (Row & {readonly kind: 'into'; readonly to: RoleId; readonly count: number})
	| (Row & {readonly kind: 'arrival'; readonly role: RoleId; readonly move: Move})
	| RouteNode;

/** One row of the routes between two roles. A route row can be handed to any command that takes the roles of a route. */
export type RouteNode =
	| (Row & {readonly kind: 'routes'; readonly from: RoleId; readonly to: RoleId; readonly isLimited: boolean})
	| (Row & {
			readonly kind: 'route';
			readonly route: readonly RoleId[];
			readonly found: Route;
			/** No other was found. */
			readonly isOnly: boolean;
			/** What is held at its start. */
			readonly held: Levels;
	  })
	| StepNode
	| (Row & {readonly kind: 'why'; readonly text: string})
	/** Nothing is missing for this step. */
	| (Row & {readonly kind: 'ready'})
	| (Row & {readonly kind: 'part'; readonly part: CostPart; readonly gap?: GapDetail})
	/** Skills that are merely useful to the role of the step, in which something is missing. */
	| (Row & {readonly kind: 'useful'; readonly step: StepNode; readonly count: number})
	/** The search was ended before everything was looked at. */
	| (Row & {readonly kind: 'more'})
	| (Row & {readonly kind: 'blocked'; readonly obstacle: Obstacle})
	/** The next steps in skills that serve most of the routes. */
	| (Row & {readonly kind: 'helps'; readonly steps: readonly SkillStep[]})
	| (Row & {readonly kind: 'help'; readonly step: SkillStep})
	/** Why no route passes a role. */
	| (Row & {readonly kind: 'whyNot'; readonly role: RoleId; readonly answer: WhyNot; readonly held: Levels})
	| (Row & {readonly kind: 'verdict'; readonly role: RoleId; readonly answer: WhyNot})
	| (Row & {readonly kind: 'loss'; readonly loss: PartDifference});

/** One move of a route, with what is held before it. */
export type StepNode = Row & {
	readonly kind: 'step';
	readonly role: RoleId;
	readonly move: RouteMove;
	readonly held: Levels;
};
