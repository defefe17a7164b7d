import type {TextChange} from '../../documents/minimalEdit';
import {planLines} from '../read/planLines';
import type {PlanLine} from '../read/planLines';

/** Where the lines of a stretch end that is no code and no comment: behind its last line that is not blank. */
interface Place {
	readonly at: number;
	readonly eol: string;
	/** A blank line or the end of the text follows already. */
	readonly isApart: boolean;
}

/**
 * The one edit that puts a block behind the last line of a stretch that begins with a heading, with a blank line before and
 * after it. Undefined where it would stand in a code block or a comment that is not closed.
 */
export function appendBlock(
	text: string,
	stretch: readonly PlanLine[],
	block: (eol: string) => string,
): TextChange | undefined {
	const place = endOf(text, stretch);
	if (!place) {
		return undefined;
	}
	const {at, eol, isApart} = place;
	return {start: at, end: at, text: [eol, eol, block(eol), isApart ? '' : eol].join('')};
}

/** The line ending at an offset; empty where there is none. */
export function eolAt(text: string, at: number): string {
	return /^(?:\r\n|\r|\n)/.exec(text.slice(at, at + 2))?.[0] ?? '';
}

function endOf(text: string, stretch: readonly PlanLine[]): Place | undefined {
	const filled = stretch.filter((line) => line.text.trim() !== '');
	const last = filled.at(-1);
	// A line that is put there must not be silent. The empty one keeps a rule from being read as front matter.
	const probe = ['', ...stretch.filter(({number}) => number <= (last?.number ?? 0)).map((line) => line.text), 'x'];
	if (!last || planLines(probe.join('\n')).at(-1)?.silent === true) {
		return undefined;
	}
	const at = last.from + last.text.length;
	const eol = eolAt(text, at) || (/\r\n|\r|\n/.exec(text)?.[0] ?? '\n');
	return {at, eol, isApart: /^(?:\r\n|\r|\n|$)[ \t]*(?:\r\n|\r|\n|$)/.test(text.slice(at))};
}
