import type {Finding} from './rule';

/** Sorts findings by their place; at one place, by their rules. */
export function inOrder(a: Finding, b: Finding): number {
	return a.from - b.from || a.to - b.to || (a.rule < b.rule ? -1 : 1);
}

/** Lists in order as one: sorting all findings anew would take a good part of a keystroke. */
export function mergedFindings(lists: readonly (readonly Finding[])[], others: readonly Finding[]): readonly Finding[] {
	const all = new Array<Finding>(lists.reduce((count, {length}) => count + length, others.length));
	let at = 0;
	let next = 0;
	for (const findings of lists) {
		for (const finding of findings) {
			for (let other = others[next]; other && inOrder(other, finding) < 0; other = others[next]) {
				all[at++] = other;
				next++;
			}
			all[at++] = finding;
		}
	}
	for (let other = others[next]; other; other = others[++next]) {
		all[at++] = other;
	}
	return all;
}
