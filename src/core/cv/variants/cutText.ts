import type {TextRange} from '../model/cv';

/** Whole lines are cut with the blank lines that would be left over; anything else as it is. */
export interface Cut extends TextRange {
	readonly lines: boolean;
}

/** The text without the cuts, which may overlap. Where lines go, two runs of blank lines do not become one longer run. */
export function cutText(text: string, cuts: readonly Cut[]): string {
	let kept = '';
	let at = 0;
	for (const cut of [...cuts].sort((a, b) => a.from - b.from || b.to - a.to)) {
		if (cut.to <= at) {
			continue;
		}
		kept += text.slice(at, Math.max(at, cut.from));
		at = cut.to;
		if (cut.lines && (kept === '' || endsBlank(kept))) {
			at = afterBlankLines(text, at);
		}
	}
	if (at < text.length) {
		return kept + text.slice(at);
	}
	return endsBlank(kept) ? kept.trimEnd() + (kept.endsWith('\r\n') ? '\r\n' : '\n') : kept;
}

/** The whole lines that hold a range, with the line ending of the last one. */
export function linesOf(text: string, {from, to}: TextRange): Cut {
	const end = text.indexOf('\n', Math.max(from, to - 1));
	return {from: text.lastIndexOf('\n', from - 1) + 1, to: end < 0 ? text.length : end + 1, lines: true};
}

/** The last line, ended, has nothing in it. */
function endsBlank(text: string): boolean {
	const last = text.lastIndexOf('\n');
	if (last < 0 || last !== text.length - 1) {
		return false;
	}
	return text.slice(text.lastIndexOf('\n', last - 1) + 1, last).trim() === '';
}

function afterBlankLines(text: string, from: number): number {
	let at = from;
	for (let end = text.indexOf('\n', at); end >= 0; end = text.indexOf('\n', at)) {
		if (text.slice(at, end).trim() !== '') {
			break;
		}
		at = end + 1;
	}
	return at;
}
