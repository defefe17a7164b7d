/** The width of a title's line on the map, in pixels, and of the letters it is set in. */
const lineWidth = 136;
const letterWidth = 6.1;
const mostLetters = Math.floor(lineWidth / letterWidth);
const mostLines = 2;

/**
 * Breaks a title into at most two lines that fit on the map, of about equal length, and ends with an ellipsis what does
 * not fit. The page has no say in this, so that the picture is the same wherever it is drawn.
 */
export function titleLines(title: string): readonly string[] {
	const words = title.split(/\s+/u).filter((word) => word !== '');
	const whole = words.join(' ');
	if (whole.length <= mostLetters) {
		return [whole];
	}
	const lines: string[] = [];
	for (const word of words) {
		const last = lines.at(-1);
		if (last !== undefined && (last.length + 1 + word.length <= mostLetters || lines.length === mostLines)) {
			lines[lines.length - 1] = `${last} ${word}`;
		} else {
			lines.push(word);
		}
	}
	return lines.map(cut);
}

function cut(line: string): string {
	return line.length <= mostLetters
		? line
		: `${Array.from(line)
				.slice(0, mostLetters - 1)
				.join('')
				.trimEnd()}…`;
}
