import type {Span} from '../../documents/yamlSource';

/** Some lines of a YAML text: an entry of a list or mapping, or several. */
export interface YamlPiece extends Span {
	/** So many dashes on its first line belong to what it is in. */
	readonly dashes: number;
}

/** The entries of the list or mapping that a piece holds; comments go with the entry before them. */
export function partsOf(lines: readonly string[], piece: YamlPiece): readonly YamlPiece[] {
	let margin = Number.POSITIVE_INFINITY;
	let first = '';
	for (let at = piece.from; at < piece.to; at++) {
		const line = lineOf(lines, piece, at);
		if (marginOf(line) < margin) {
			margin = marginOf(line);
			first = line;
		}
	}
	const isList = isItem(first);
	const heads: number[] = [];
	for (let at = piece.from; at < piece.to; at++) {
		const line = lineOf(lines, piece, at);
		// Lists and closing brackets may stand at the margin of their key.
		if (marginOf(line) === margin && (isList ? isItem(line) : !/[-\]}]/.test(line.charAt(margin)))) {
			heads.push(at);
		}
	}
	return heads.map((head, at) => ({
		from: head,
		to: heads[at + 1] ?? piece.to,
		dashes: head === piece.from ? piece.dashes : 0,
	}));
}

/** What a piece of one entry holds: what stands after its dash, or the lines below its key. */
export function innerPiece(lines: readonly string[], piece: YamlPiece): YamlPiece | undefined {
	if (isItem(lineOf(lines, piece, piece.from))) {
		return {...piece, dashes: piece.dashes + 1};
	}
	const inner = {from: piece.from + 1, to: piece.to, dashes: 0};
	return lines.slice(inner.from, inner.to).every(isBlankLine) ? undefined : inner;
}

export function textOf(lines: readonly string[], piece: YamlPiece): string {
	return lineOf(lines, piece, piece.from) + lines.slice(piece.from + 1, piece.to).join('');
}

/** A line of a piece, without dashes that do not belong to it. */
export function lineOf(lines: readonly string[], {from, dashes}: YamlPiece, at: number): string {
	let line = lines[at] ?? '';
	for (let count = at === from ? dashes : 0; count > 0; count--) {
		line = line.replace('-', ' ');
	}
	return line;
}

/** Puts spaces in the place of a piece. */
export function withoutPiece(lines: string[], piece: YamlPiece): void {
	for (let at = piece.from; at < piece.to; at++) {
		const line = lines[at] ?? '';
		const own = lineOf(lines, piece, at);
		// UTF-16 code unit by code unit, since offsets count those.
		lines[at] = line
			.split('')
			.map((each, index) => (own[index] === each && each !== '\r' && each !== '\n' ? ' ' : each))
			.join('');
	}
}

export function isBlankLine(line = ''): boolean {
	return marginOf(line) === Number.POSITIVE_INFINITY;
}

/** How far a line is indented; a blank line or a comment is not, however far it may be. */
export function marginOf(line: string): number {
	return /^ *(?=[^\s#])/.exec(line)?.[0].length ?? Number.POSITIVE_INFINITY;
}

/** The first line of an entry of a list that has more lines: without it, they would belong to the entry above. */
export function isHeadOfItem(lines: readonly string[], piece: YamlPiece): boolean {
	const line = lineOf(lines, piece, piece.from);
	const below = lines.slice(piece.from + 1).find((each) => !isBlankLine(each)) ?? '';
	return isItem(line) && marginOf(below) > marginOf(line);
}

function isItem(line: string): boolean {
	return /^ *-(?:\s|$)/.test(line);
}
