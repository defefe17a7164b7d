import type {TextChange} from '../../src/core/documents/minimalEdit';

/** A text after changes that were all meant for it as it was. */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
	return [...changes]
		.sort((a, b) => b.start - a.start)
		.reduce((now, {start, end, text: added}) => now.slice(0, start) + added + now.slice(end), text);
}
