import {textOf, type Unit} from './units';

export interface KeyedUnit extends Unit {
	/** Stays with a unit while it is edited and while text above it changes. */
	readonly key: number;
	readonly signature: string;
}

/**
 * Gives every unit a key. Units at the start and at the end that read as before keep theirs; those between take over
 * the keys that are free there, in order, so that an edited paragraph is patched and not replaced.
 */
export function keyUnits(before: readonly KeyedUnit[], units: readonly Unit[]): readonly KeyedUnit[] {
	const signatures = units.map((unit) => `${unit.kind} ${unit.marker ?? ''} ${textOf(unit)}`);
	const most = Math.min(before.length, units.length);
	let start = 0;
	while (start < most && before[start]?.signature === signatures[start]) {
		start += 1;
	}
	let end = 0;
	while (end < most - start && before.at(-1 - end)?.signature === signatures.at(-1 - end)) {
		end += 1;
	}
	const free = before.slice(start, before.length - end);
	let next = before.reduce((largest, {key}) => Math.max(largest, key), 0);
	return units.map((unit, index) => {
		const fromEnd = units.length - index;
		const same = index < start ? before[index] : fromEnd <= end ? before.at(-fromEnd) : free[index - start];
		return {...unit, key: same?.key ?? ++next, signature: signatures[index] ?? ''};
	});
}
