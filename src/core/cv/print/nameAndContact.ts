import type {Block, Run} from './printedCv';
import {runsText} from './words';

/** A line of contact details is not longer than this, and does not end as a sentence does. */
const longestContact = 240;

/**
 * Names the head of the document: a heading or a strong line that begins it is the name, lines below it are contact
 * details. A heading between the two, such as a job title, goes with them.
 */
export function nameAndContact(blocks: readonly Block[]): readonly Block[] {
	const [first, ...rest] = blocks;
	if (!first || !isName(first)) {
		return blocks;
	}
	const end = rest.findIndex((block, place) => !isContact(block) && !(place === 0 && isHeadline(block, rest[1])));
	const contacts = end < 0 ? rest.length : end;
	return [
		{kind: 'name', lines: first.lines, runs: first.runs},
		...rest.map((block, place): Block => {
			return place < contacts && (block.kind === 'paragraph' || block.kind === 'heading')
				? {kind: 'contact', lines: block.lines, runs: block.runs}
				: block;
		}),
	];
}

function isName(block: Block): block is Extract<Block, {kind: 'heading' | 'paragraph'}> {
	return block.kind === 'heading' ? block.level <= 2 : block.kind === 'paragraph' && block.runs.every(isStrong);
}

function isStrong(run: Run): boolean {
	return run.kind === 'text' && run.strong === true;
}

/** What heads nothing but a line with an address or a number. */
function isHeadline(block: Block, next: Block | undefined): boolean {
	return (
		block.kind === 'heading' &&
		next?.kind === 'paragraph' &&
		isContact(next) &&
		/@|\d[\d ()]{8,}/.test(runsText(next.runs))
	);
}

function isContact(block: Block): boolean {
	if (block.kind !== 'paragraph') {
		return false;
	}
	const text = runsText(block.runs);
	return text.length <= longestContact && !/[.!?]$/.test(text);
}
