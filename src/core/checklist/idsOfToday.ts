import type {Renames} from '../catalogue/packs/mergedCatalogue';

/** What was said of items, under the ids that they have today. */
export interface UnderTodaysIds<T> {
	readonly values: Readonly<Record<string, T>>;
	/** Older ids whose value counts under others now, each with those. */
	readonly older: ReadonlyMap<string, readonly string[]>;
}

/** Nothing was renamed. */
export const noRenames: Renames = (_kind, id) => [id];

/**
 * Reads what was said of items under the ids that they have today. What stands under today's id goes before what stands
 * under older ones, of which the first counts; the parts of an item that was split all get its value. Ids that are
 * nothing today stay as they are.
 */
export function underTodaysIds<T>(
	given: Readonly<Record<string, T>>,
	known: ReadonlySet<string>,
	nowOf: Renames,
): UnderTodaysIds<T> {
	const values = new Map(Object.entries(given));
	const older = new Map<string, readonly string[]>();
	for (const [id, value] of Object.entries(given)) {
		const today = known.has(id) ? [] : nowOf('item', id).filter((each) => known.has(each));
		const free = today.filter((each) => !says(values.get(each)));
		if (today.length > 0) {
			values.delete(id);
			older.set(id, free);
		}
		free.forEach((each) => values.set(each, value));
	}
	return {values: Object.fromEntries(values), older};
}

/** A blank line says nothing, like one that is not there. */
function says(value: unknown): boolean {
	return value !== undefined && value !== null;
}
