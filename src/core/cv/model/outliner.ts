import type {Lexicon} from '../lexicon/lexicon';
import {blocksIn, topBlocks} from './block';
import type {Block} from './block';
import {HeadingReader} from './blockHeading';
import type {BlockHeading} from './blockHeading';
import {EntryStarts} from './entryStart';
import {movedOutline} from './movedOutline';
import type {OutlinedText} from './movedOutline';
import type {ParsedMarkdown} from './markdown';
import type {Outline} from './outline';
import {Draft, placeHeading, withEntries} from './outlineDraft';

/** How far below a heading its first role is looked for. */
const farthestRole = 40;

/** Divides a parsed CV into sections and parts by looking at its top-level blocks only. Serves one document. */
export class Outliner {
	readonly #headings: HeadingReader;
	readonly #starts: EntryStarts;
	#last: OutlinedText | undefined;

	constructor(lexicon: Lexicon) {
		this.#headings = new HeadingReader(lexicon);
		this.#starts = new EntryStarts(lexicon);
	}

	outline({text, tree}: ParsedMarkdown): Outline {
		const blocks = topBlocks(tree);
		const moved = this.#last && movedOutline(this.#last, text, blocks, this.#starts);
		const outline = moved ?? this.#divided(text, blocks);
		this.#last = {text, blocks, outline};
		return outline;
	}

	#divided(text: string, blocks: readonly Block[]): Outline {
		const headings = blocks.map((block) => this.#headings.heading(text, block));
		const level = sectionLevel(headings);
		const titleAt = headings.findIndex((heading) => heading !== undefined);
		const hasTitle = headings[titleAt]?.level === 1 && headings[titleAt].known === undefined;
		const draft = new Draft();
		for (const [at, block] of blocks.entries()) {
			const heading = headings[at];
			const next = blocks[at + 1];
			if (heading && !(hasTitle && at === titleAt)) {
				const holdsDates = this.#starts.mentionsYear(heading.text);
				const dated = holdsDates || this.#starts.isDateLine(text, next);
				const leads = !dated && this.#leadsRoles(text, blocks, headings, at);
				placeHeading(draft, block, heading, {level, holdsDates, dated, leads});
			} else if (block.name === 'Table' && withEntries.has(draft.kind)) {
				for (const row of blocksIn(block)) {
					if (row.name === 'TableRow' && this.#starts.isDated(text, row)) {
						draft.openEntry(row.from, 0, true);
					} else {
						draft.add(row.from);
					}
				}
			} else if (this.#opensEntry(text, block, next, draft)) {
				draft.openEntry(block.from, draft.entryLevel, this.#starts.isDated(text, block));
			} else {
				draft.add(block.from);
				draft.awaitsDates &&= !this.#starts.isDated(text, block);
			}
		}
		return draft.finish(text.length);
	}

	#opensEntry(text: string, block: Block, next: Block | undefined, draft: Draft): boolean {
		return (
			(block.name === 'Paragraph' || block.name === 'HTMLBlock') &&
			withEntries.has(draft.kind) &&
			this.#starts.isEntry(text, block, next, draft.awaitsDates)
		);
	}

	/** The heading names an employer and its roles stand below: the next heading is deeper and dated. */
	#leadsRoles(
		text: string,
		blocks: readonly Block[],
		headings: readonly (BlockHeading | undefined)[],
		at: number,
	): boolean {
		for (let below = at + 1; below < headings.length && below < at + farthestRole; below++) {
			const heading = headings[below];
			if (heading) {
				const deeper = heading.level > (headings[at]?.level ?? 0) && !heading.known;
				const dated = this.#starts.mentionsYear(heading.text) || this.#starts.isDateLine(text, blocks[below + 1]);
				return deeper && dated;
			}
		}
		return false;
	}
}

/** The level at which most known sections stand; without any, the shallowest below the title. */
function sectionLevel(headings: readonly (BlockHeading | undefined)[]): number {
	const counts = new Map<number, number>();
	for (const heading of headings) {
		if (heading?.known && !heading.plain) {
			counts.set(heading.level, (counts.get(heading.level) ?? 0) + 1);
		}
	}
	const [best] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
	if (best) {
		return best[0];
	}
	return headings.slice(1).reduce((least, heading) => Math.min(least, heading?.level ?? 6), 6);
}
