import type {TextRange} from './cv';

const opening = /(?:^|\n)(`{3,}|~{3,})[ \t]*(?:markdown|md|text)?\r?\n/i;
const heading = /^#{1,3} /m;
/** A chat says a sentence or two before and after what it was asked for. */
const longestAround = 400;

/** The inside of a fence that holds the whole CV, as people paste it from a chat; undefined for other texts. */
export function fencedText(text: string): TextRange | undefined {
	const first = opening.exec(text.slice(0, longestAround));
	const fence = first?.[1];
	if (!first || fence === undefined || heading.test(text.slice(0, first.index))) {
		return undefined;
	}
	const from = first.index + first[0].length;
	const close = text.indexOf(`\n${fence}`, from);
	const after = close < 0 ? '' : text.slice(close + 1 + fence.length);
	const whole = close > 0 && after.length <= longestAround && !heading.test(after) && !after.includes(fence);
	return whole && heading.test(text.slice(from, close)) ? {from, to: close + 1} : undefined;
}
