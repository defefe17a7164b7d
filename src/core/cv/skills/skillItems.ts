import type {Leaf, Part, TextRange} from '../model/cv';

/** One thing in a list of skills. Offsets count from the start of the part. */
export interface SkillItem extends TextRange {
	readonly leaf: Leaf;
	/** How many items the line has. */
	readonly of: number;
	/** The line says where or on what scale. */
	readonly placed: boolean;
}

const separators = /[,;|·•](?: and )?|\s[–—/]\s/g;
/** Says where: across workstreams, for a governing board, in the merger. */
const place = /\b(?:for|at|across)\s+\S|\b(?:in|on|with)\s+(?:an?\b|the\b|my\b|our\b|\d)/i;

/** The single skills of a part of a skills section. The label before a colon is none, nor is one that stands above a list. */
export function skillItems(part: Part): readonly SkillItem[] {
	const items: SkillItem[] = [];
	for (const [at, leaf] of part.leaves.entries()) {
		const listed = leaf.kind === 'bullet' || leaf.kind === 'text' || leaf.kind === 'cell';
		if (!listed || leaf.prompt || (leaf.kind === 'text' && part.leaves[at + 1]?.kind === 'bullet')) {
			continue;
		}
		let from = 0;
		for (const line of leaf.text.split('\n')) {
			items.push(...itemsOfLine(leaf, line, from));
			from += line.length + 1;
		}
	}
	return items;
}

function itemsOfLine(leaf: Leaf, line: string, lineFrom: number): readonly SkillItem[] {
	const [label = ''] = /^[^:,;]{1,50}:(?=\s|$)/.exec(line) ?? [];
	const body = line.slice(label.length);
	const ranges: TextRange[] = [];
	let at = 0;
	for (const match of body.matchAll(separators)) {
		ranges.push({from: at, to: match.index});
		at = match.index + match[0].length;
	}
	ranges.push({from: at, to: body.length});
	const start = leaf.from + lineFrom + label.length;
	const filled = ranges.map(({from, to}) => trimmed(body, from, to)).filter(({from, to}) => to > from);
	const placed = place.test(body);
	return filled.map(({from, to}) => ({leaf, from: start + from, to: start + to, of: filled.length, placed}));
}

function trimmed(text: string, start: number, end: number): TextRange {
	const piece = text.slice(start, end);
	const from = start + piece.length - piece.trimStart().length;
	const bare = piece.trimEnd();
	const to = start + (bare.endsWith('.') ? bare.length - 1 : bare.length);
	return {from, to: Math.max(from, to)};
}
