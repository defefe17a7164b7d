import type {Run} from './printedCv';
import {Runs} from './runs';

/** Elements whose text nobody sees. */
const hidden = /^<(?:script|style|title|template|noscript)\b/i;
const hiddenEnd = /<\/(?:script|style|title|template|noscript)\b[^>]*>?/gi;
/** Elements that go on in the line. */
const inline = /^<\/?(?:[abiqsu]|abbr|bdi|bdo|cite|code|em|font|kbd|mark|small|span|strong|sub|sup|time)\b/i;

/** The text of a block of HTML without its tags. What begins a line in a browser begins one here. */
export function htmlRuns(text: string, from: number, to: number): readonly Run[] {
	const block = text.slice(0, to);
	const runs = new Runs(block);
	let at = from;
	let search = from;
	for (;;) {
		const open = block.indexOf('<', search);
		if (open < 0) {
			break;
		}
		const end = endOfMarkup(block, open);
		search = end ?? open + 1;
		if (end !== undefined) {
			runs.addDecoded(at, open, {});
			if (!inline.test(block.slice(open, open + 12))) {
				runs.addBreak(open, end);
			}
			at = end;
		}
	}
	runs.addDecoded(at, to, {});
	return runs.done();
}

/** Where the markup at `open` ends; undefined where the `<` is only a sign. What is never closed goes on to the end. */
function endOfMarkup(block: string, open: number): number | undefined {
	const start = block.slice(open, open + 12);
	if (start.startsWith('<!--')) {
		const end = block.indexOf('-->', open + 4);
		return end < 0 ? block.length : end + 3;
	}
	if (hidden.test(start)) {
		hiddenEnd.lastIndex = open;
		return hiddenEnd.exec(block) ? hiddenEnd.lastIndex : block.length;
	}
	if (!/^<[a-z/!?]/i.test(start)) {
		return undefined;
	}
	const end = block.indexOf('>', open);
	return end < 0 ? block.length : end + 1;
}
