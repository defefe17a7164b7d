import type {Levels, Role, SkillId, SkillNeed} from '../../catalogue/catalogue';
import type {CatalogueIndex} from '../../catalogue/lookups';
import {bandOf} from './bands';
import type {CostBand} from './bands';
import {contextCharge} from './contextCharge';
import {costTable, growth} from './costTable';
import {sumOf} from './span';
import type {Span} from './span';

export interface MoveCost extends Span {
	readonly band: CostBand;
	/** What the cost consists of, the dearest first; the cost is their sum. What costs nothing is left out. */
	readonly parts: readonly CostPart[];
}

export interface CostPart extends Span {
	/** The name of the skill, or `responsibility`, `office` or `family`. */
	readonly name: string;
	/** `core` and `useful`: levels missing in a skill. `band`: a jump of more than one band. */
	readonly kind: 'core' | 'useful' | 'band' | 'office' | 'family';
	/** For `core` and `useful`. */
	readonly skill?: SkillId;
}

/** Cost of one move for somebody who holds exactly `held`, whether or not the catalogue lists the move. */
export function moveCost(index: CatalogueIndex, from: Role, to: Role, held: Levels): MoveCost {
	const context = contextCharge(from, to);
	const parts = [
		...to.skills.map((need) => skillPart(index, need, held[need.skill])),
		part('responsibility', 'band', context.band),
		part('office', 'office', context.office),
		part('family', 'family', context.family),
	]
		.filter(({high}) => high > 0)
		.sort((a, b) => b.low + b.high - a.low - a.high);
	const cost = sumOf(parts);
	return {...cost, band: bandOf(cost), parts};
}

function part(name: string, kind: CostPart['kind'], cost: number): CostPart {
	return {name, kind, low: cost, high: cost};
}

/** An unknown level may be anything: nothing may be missing, or everything. */
function skillPart(index: CatalogueIndex, {skill, level, need}: SkillNeed, held: number | undefined): CostPart {
	const whole = costTable.need[need] * (growth[level] ?? 0);
	const high = Math.max(0, whole - costTable.need[need] * (growth[held ?? 0] ?? 0));
	return {name: index.skill(skill)?.name ?? skill, kind: need, skill, low: held === undefined ? 0 : high, high};
}
