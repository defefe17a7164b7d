import type {EntryHead} from './entryHeads';
import {entryRows, splitAt} from './entryRows';
import type {LineIndex} from '../../documents/lineIndex';
import {linesOf} from './linesOf';
import type {Block, Run} from './printedCv';

type TextBlock = Extract<Block, {kind: 'heading' | 'paragraph'}>;

/** Turns headings and paragraphs that are the head of an entry into entries. What stands outside of heads stays as it is. */
export function placeHeads(
	text: string,
	index: LineIndex,
	blocks: readonly Block[],
	heads: readonly EntryHead[],
): readonly Block[] {
	const placed: Block[] = [];
	let next = 0;
	let at = 0;
	while (at < blocks.length) {
		const block = blocks[at] as Block;
		const start = startOf(block);
		while (next < heads.length && (heads[next]?.to ?? 0) <= (start ?? -1)) {
			next += 1;
		}
		const head = heads[next];
		if (!head || start === undefined || start < head.from || !isTextBlock(block)) {
			placed.push(block);
			at += 1;
			continue;
		}
		const members: TextBlock[] = [];
		for (let member = blocks[at]; member && isInHead(member, head, members.length); member = blocks[at]) {
			members.push(member);
			at += 1;
		}
		placed.push(...entryOf(text, index, members, head));
		next += 1;
	}
	return placed;
}

/** The head, and as a paragraph what its last block says after it. */
function entryOf(text: string, index: LineIndex, members: readonly TextBlock[], head: EntryHead): readonly Block[] {
	const runs = members.map((member) => member.runs.filter((run) => run.from < head.to));
	const [first] = members;
	const rest = members.flatMap((member) => splitAt(member.runs, {from: head.to, to: head.to}).after);
	const rows = entryRows(
		runs.flatMap((each) => sourceLines(text, each)),
		head,
	);
	if (!first || rows.length === 0) {
		return members;
	}
	const level = first.kind === 'heading' ? first.level : 0;
	const entry: Block = {kind: 'entry', level, lines: linesOf(index, head.from, head.to), rows};
	const words = rest[0]?.kind === 'break' || isSpace(rest[0]) ? rest.slice(1) : rest;
	const from = words[0]?.from;
	return from === undefined
		? [entry]
		: [entry, {kind: 'paragraph', lines: linesOf(index, from, words.at(-1)?.to ?? from), runs: words}];
}

function isSpace(run: Run | undefined): boolean {
	return run?.kind === 'text' && run.text.trim() === '';
}

/** Runs line by line, as the source or a break divides them. */
function sourceLines(text: string, runs: readonly Run[]): readonly (readonly Run[])[] {
	const lines: Run[][] = [[]];
	for (const run of runs) {
		if (run.kind === 'break' || (run.text === ' ' && /[\r\n]/.test(text.slice(run.from, run.to)))) {
			lines.push([]);
		} else {
			lines.at(-1)?.push(run);
		}
	}
	return lines.filter((line) => line.length > 0);
}

function isTextBlock(block: Block): block is TextBlock {
	return block.kind === 'heading' || block.kind === 'paragraph';
}

/** A second heading is never in the head of an entry. */
function isInHead(block: Block, head: EntryHead, place: number): block is TextBlock {
	const start = startOf(block);
	return isTextBlock(block) && (place === 0 || block.kind === 'paragraph') && start !== undefined && start < head.to;
}

/** Where the text of a block begins. */
function startOf(block: Block): number | undefined {
	return isTextBlock(block) ? block.runs[0]?.from : undefined;
}
