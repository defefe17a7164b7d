import type {ListChange, MapChange} from './pack';

/** Whether the value of a list field changes the list rather than replaces it. */
export function isListChange(value: unknown): value is ListChange {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The same for a mapping. One with a key `add` or `remove` is told from a change by what stands there. */
export function isMapChange(value: unknown): value is MapChange {
	if (typeof value !== 'object' || value === null) {
		return false;
	}
	const entries = Object.entries(value as Readonly<Record<string, unknown>>);
	return (
		entries.length > 0 &&
		entries.every(([key, part]) =>
			key === 'add'
				? typeof part === 'object' && part !== null && !Array.isArray(part)
				: key === 'remove' && Array.isArray(part),
		)
	);
}
