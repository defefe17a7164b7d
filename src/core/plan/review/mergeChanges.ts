import type {TextChange} from '../../documents/minimalEdit';

/** Changes of one text in the order of their places; what is put in at one place in several goes becomes one change. */
export function mergeChanges(changes: readonly TextChange[]): readonly TextChange[] {
	const merged: TextChange[] = [];
	for (const change of [...changes].sort((a, b) => a.start - b.start || a.end - b.end)) {
		const before = merged.at(-1);
		if (before && change.start === change.end && before.end === change.start) {
			merged[merged.length - 1] = {...before, text: before.text + change.text};
		} else {
			merged.push(change);
		}
	}
	return merged;
}
