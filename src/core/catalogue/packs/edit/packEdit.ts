import type {Span} from '../../../documents/yamlSource';

/** One replacement in a pack, in UTF-16 code units of its text. */
export interface PackEdit extends Span {
	readonly text: string;
}

/** The text after edits that do not overlap. */
export function withEdits(text: string, edits: readonly PackEdit[]): string {
	return [...edits]
		.sort((a, b) => b.from - a.from || b.to - a.to)
		.reduce((now, {from, to, text: put}) => now.slice(0, from) + put + now.slice(to), text);
}
