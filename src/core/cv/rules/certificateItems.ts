import type {Leaf, Part, TextRange} from '../model/cv';

/** One certificate of a list. Offsets count from the start of the part. */
export interface CertificateItem extends TextRange {
	/** What a reader sees of it. */
	readonly text: string;
	/** Where its name ends: at the first comma, dash, bracket or bar. */
	readonly nameTo: number;
}

const afterName = /[,;|·•([\n]|\s[–—/-]\s|:\s?(?=(?:19|20)\d\d)/;

/** The certificates that a part lists, each with the lines below it that go with it. Tables and prompts are left out. */
export function certificateItems(part: Part): readonly CertificateItem[] {
	const items: CertificateItem[] = [];
	let heading: Leaf | undefined;
	let below: Leaf[] = [];
	const close = (): void => {
		if (heading && ![heading, ...below].some(({prompt}) => prompt)) {
			const text = [heading, ...below].map((leaf) => leaf.text).join('\n');
			items.push({...named(heading, 0, heading.text), text});
		}
		heading = undefined;
		below = [];
	};
	let depth = 0;
	for (const leaf of part.leaves) {
		if (leaf.kind === 'heading') {
			close();
			heading = leaf;
		} else if (heading) {
			below.push(leaf);
		} else if (leaf.kind === 'bullet' || leaf.kind === 'text') {
			const last = items.at(-1);
			if (leaf.kind === 'bullet' && leaf.depth > depth && depth > 0 && last) {
				items.splice(-1, 1, {...last, text: `${last.text}\n${leaf.text}`});
				continue;
			}
			depth = leaf.depth;
			if (!leaf.prompt) {
				items.push(...linesOf(leaf));
			}
		}
	}
	close();
	return items;
}

/** A bullet is one certificate, a paragraph one in each line. */
function linesOf(leaf: Leaf): readonly CertificateItem[] {
	if (leaf.kind === 'bullet') {
		return [{...named(leaf, 0, leaf.text), text: leaf.text}];
	}
	let from = 0;
	return leaf.text.split('\n').flatMap((line) => {
		const start = from;
		from += line.length + 1;
		return line.trim() === '' ? [] : [{...named(leaf, start, line), text: line}];
	});
}

function named(leaf: Leaf, start: number, line: string): TextRange & {readonly nameTo: number} {
	const lead = line.length - line.trimStart().length;
	const text = line.trim();
	const end = afterName.exec(text)?.index ?? text.length;
	const from = leaf.from + start + lead;
	return {from, to: from + text.length, nameTo: from + text.slice(0, end).trimEnd().length};
}
