import type {LineIndex} from '../../documents/lineIndex';
import {linesOf} from './linesOf';
import type {Block} from './printedCv';
import {Runs} from './runs';

/** Text as paragraphs, divided by empty lines, its markup left as it is. */
export function plainBlocks(text: string, bodyStart: number, index: LineIndex): readonly Block[] {
	const blocks: Block[] = [];
	let at = bodyStart;
	for (const paragraph of text.slice(bodyStart).split(/(\n[ \t\r]*\n)/)) {
		const to = at + paragraph.length;
		const runs = new Runs(text);
		runs.add(at, to, {});
		const done = runs.done();
		if (done.length > 0) {
			blocks.push({kind: 'paragraph', lines: linesOf(index, at, to), runs: done});
		}
		at = to;
	}
	return blocks;
}
