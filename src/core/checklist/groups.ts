import type {Checklist, ChecklistItem, Factor, ItemPart, Scope} from './checklist';
import {itemsInScope} from './scope';

/** Items that are asked together: those of a factor that are in its sum, or those of one part outside the sum. */
export interface ItemGroup {
	/** Id of the factor, or the name of the part. */
	readonly id: string;
	readonly part: ItemPart;
	/** Absent outside the sum. */
	readonly factor?: Factor;
	readonly items: readonly ChecklistItem[];
}

/** The items of a scope in the order in which they are asked: factor by factor, then deal-breakers, then signs of the type. */
export function groupsOf(checklist: Checklist, scope: Scope): readonly ItemGroup[] {
	const items = itemsInScope(checklist, scope);
	const factors = checklist.factors.map((factor): ItemGroup => {
		const own = items.filter((item) => item.factor === factor.id && item.part === 'sum');
		return {id: factor.id, part: 'sum', factor, items: own};
	});
	const outside = (['deal-breaker', 'type'] as const).map((part): ItemGroup => ({
		id: part,
		part,
		items: items.filter((item) => item.part === part),
	}));
	return [...factors, ...outside].filter((group) => group.items.length > 0);
}
