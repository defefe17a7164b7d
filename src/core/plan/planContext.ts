import type {Levels, Move, Role, RoleId, SkillId} from '../catalogue/catalogue';
import type {CatalogueIndex} from '../catalogue/lookups';
import {addMonths} from '../documents/dates';
import type {IsoDate} from '../documents/dates';
import {markdownText} from '../documents/markdownText';
import {gapOf, levelsAfter} from '../paths/gap';
import type {SkillGap} from '../paths/gap';
import {shortestChain} from '../paths/shortestChain';
import {chooseFocus} from './focus';
import type {Focus} from './focus';

const maxMonths = 36;
/** At most three skills are in focus in one period. */
const monthsPerPeriod = 12;

export interface PlanRequest {
	readonly index: CatalogueIndex;
	/** The role held; without it no level is known. */
	readonly from?: Role;
	readonly to: Role;
	/** The levels held, as far as they are known; absent: what the role held gives. */
	readonly held?: Levels;
	/** Skills that are worth growing whichever route is taken; they come first where there is a gap in them. */
	readonly noRegret?: readonly SkillId[];
	/** The route that was chosen, from `from` to `to`; without it, the plan follows the fewest moves. */
	readonly route?: readonly RoleId[];
	/** The first day of the plan. */
	readonly today: IsoDate;
	/** Length in whole months, 1 to 36; anything outside counts as the nearest of these. */
	readonly months: number;
}

/** What every section of a plan is written from. */
export interface PlanContext extends PlanRequest {
	readonly end: IsoDate;
	readonly held: Levels;
	/** Levels were given, so that not all of them are only those of a role. */
	readonly isRated: boolean;
	readonly gaps: readonly SkillGap[];
	readonly focus: Focus;
	/** The direct moves between the two roles; several where they differ in direction. */
	readonly direct: readonly Move[];
	/** The route chosen, or the fewest moves from the role held to the target; undefined without a role held or a chain. */
	readonly chain?: readonly Move[];
	/** The chain was chosen and is no direct move. */
	readonly isChosen: boolean;
}

export function planContext(request: PlanRequest): PlanContext {
	const {index, from, to, today, route} = request;
	const months = Math.min(maxMonths, Math.max(1, Math.trunc(request.months) || 1));
	const held = request.held ?? (from ? levelsAfter(from) : {});
	const gaps = gapOf(to, held);
	const chosen = route && chainOf(index, route);
	const chain = chosen ?? (from && shortestChain(index, from.id, to.id));
	return {
		...request,
		months,
		end: addMonths(today, months),
		held,
		isRated: request.held !== undefined,
		gaps,
		focus: chooseFocus(gaps, Math.ceil(months / monthsPerPeriod), request.noRegret),
		direct: from ? index.movesFrom(from.id).filter((move) => move.to === to.id) : [],
		...(chain && {chain}),
		isChosen: chosen !== undefined && chosen.length > 1,
	};
}

/** The moves between roles that follow one another; undefined where one of them is not listed. */
function chainOf(index: CatalogueIndex, route: readonly RoleId[]): readonly Move[] | undefined {
	const moves = route.slice(1).map((to, at) => index.movesFrom(route[at] ?? '').find((move) => move.to === to));
	const listed = moves.filter((move) => move !== undefined);
	return listed.length > 0 && listed.length === moves.length ? listed : undefined;
}

/** The name of a skill as Markdown. */
export function skillName(index: CatalogueIndex, id: SkillId): string {
	return markdownText(index.skill(id)?.name ?? id);
}

/** The title of a role as Markdown. */
export function roleTitle(index: CatalogueIndex, id: RoleId): string {
	return markdownText(index.role(id)?.title ?? id);
}
