const startMarker = '<!-- summary: written by PMO Career, replaced when you save -->';
const endMarker = '<!-- end of summary -->';
const open = '- [ ]';
const tick = '- [x]';

/** The lines of a summary between their markers, ready for a file. */
export function markSummary(lines: readonly string[]): string {
	return `${startMarker}\n${lines.join('\n')}\n${endMarker}\n`;
}

/**
 * Puts the lines between the first pair of markers from the offset on. Without such a pair the text stays as it is.
 * Ticks of the old tasks stay where the new lines have the same task. Line endings are those of the start marker.
 */
export function replaceSummary(text: string, from: number, lines: readonly string[]): string {
	const start = findLine(text, startMarker, from);
	const end = start && findLine(text, endMarker, start.next);
	if (!start || !end) {
		return text;
	}
	const old = text.slice(start.next, end.index).split(/\r?\n/);
	const done = new Set(old.filter((line) => /^- \[x\]/i.test(line)).map((line) => line.slice(tick.length)));
	const kept = lines.map((line) =>
		line.startsWith(open) && done.has(line.slice(open.length)) ? tick + line.slice(open.length) : line,
	);
	const body = kept.map((line) => line + start.eol).join('');
	return text.slice(0, start.next) + body + text.slice(end.index);
}

interface FoundLine {
	readonly index: number;
	/** Where the next line begins. */
	readonly next: number;
	readonly eol: string;
}

/** The first line from the offset on that holds the marker and nothing else. */
function findLine(text: string, marker: string, from: number): FoundLine | undefined {
	const lineEnd = /[ \t]*(\r?\n|$)/y;
	for (let index = text.indexOf(marker, from); index !== -1; index = text.indexOf(marker, index + 1)) {
		lineEnd.lastIndex = index + marker.length;
		const ending = lineEnd.exec(text);
		if (ending && (index === 0 || text[index - 1] === '\n')) {
			return {index, next: lineEnd.lastIndex, eol: ending[1] ?? ''};
		}
	}
	return undefined;
}
