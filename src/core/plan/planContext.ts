import type {Move, Role, RoleId, SkillId} from '../catalogue/catalogue';
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

export interface PlanRequest {
	readonly index: CatalogueIndex;
	/** The role held; without it no level is known. */
	readonly from?: Role;
	readonly to: Role;
	/** The first day of the plan. */
	readonly today: IsoDate;
	/** Length in whole months, 1 to 36; anything outside counts as the nearest of these. */
	readonly months: number;
}

/** What every section of a plan is written from. */
export interface PlanContext extends PlanRequest {
	readonly end: IsoDate;
	readonly gaps: readonly SkillGap[];
	readonly focus: Focus;
	/** The direct moves between the two roles; several where they differ in direction. */
	readonly direct: readonly Move[];
	/** The fewest moves from the role held to the target; undefined without a role held or a chain. */
	readonly chain?: readonly Move[];
}

export function planContext(request: PlanRequest): PlanContext {
	const {index, from, to, today} = request;
	const months = Math.min(maxMonths, Math.max(1, Math.trunc(request.months) || 1));
	const gaps = gapOf(to, from ? levelsAfter(from) : {});
	const chain = from && shortestChain(index, from.id, to.id);
	return {
		...request,
		months,
		end: addMonths(today, months),
		gaps,
		focus: chooseFocus(gaps),
		direct: from ? index.movesFrom(from.id).filter((move) => move.to === to.id) : [],
		...(chain && {chain}),
	};
}

/** The name of a skill as Markdown. */
export function skillName(index: CatalogueIndex, id: SkillId): string {
	return markdownText(index.skill(id)?.name ?? id);
}

/** The title of a role as Markdown. */
export function roleTitle(index: CatalogueIndex, id: RoleId): string {
	return markdownText(index.role(id)?.title ?? id);
}
