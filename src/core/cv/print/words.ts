import type {Block, Run} from './printedCv';

/** The text of runs, a break as a new line. */
export function runsText(runs: readonly Run[]): string {
	return runs.map((run) => (run.kind === 'text' ? run.text : '\n')).join('');
}

/** The runs that a block prints, in reading order, text by text. */
export function textsOf(block: Block): readonly (readonly Run[])[] {
	switch (block.kind) {
		case 'list':
			return block.items.flatMap(({blocks}) => blocks.flatMap(textsOf));
		case 'quote':
			return block.blocks.flatMap(textsOf);
		case 'table':
			return block.rows.flatMap(({cells}) => cells);
		case 'entry':
			return block.rows.flatMap(({left, right}) => (right ? [left, right] : [left]));
		case 'rule':
			return [];
		case 'name':
		case 'contact':
		case 'heading':
		case 'paragraph':
		case 'code':
			return [block.runs];
	}
}

/** Words as people count them: what stands between spaces and holds a letter or a digit. */
export function countWords(blocks: readonly Block[]): number {
	return blocks
		.flatMap(textsOf)
		.flatMap((runs) => runsText(runs).split(/\s+/))
		.filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
