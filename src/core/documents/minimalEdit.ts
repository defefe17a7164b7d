/** One replacement, in UTF-16 code units of the old text. */
export interface TextChange {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** Comparing by pieces is many times faster than by characters, and most of a long text is the same. */
const chunk = 1024;

/** The one smallest range whose replacement turns `before` into `after`; undefined when they are equal. Never splits a CRLF. */
export function minimalEdit(before: string, after: string): TextChange | undefined {
	if (before === after) {
		return undefined;
	}
	const shorter = Math.min(before.length, after.length);
	let start = 0;
	while (start + chunk < shorter && before.slice(start, start + chunk) === after.slice(start, start + chunk)) {
		start += chunk;
	}
	while (start < shorter && before[start] === after[start]) {
		start++;
	}
	let tail = 0;
	while (tail + chunk < shorter - start && sameBefore(before, after, tail)) {
		tail += chunk;
	}
	while (tail < shorter - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) {
		tail++;
	}
	// Editors place positions between lines, not inside a line ending, nor inside a surrogate pair.
	while (start > 0 && (before[start - 1] === '\r' || isHighSurrogate(before, start - 1))) {
		start--;
	}
	while (tail > 0 && (before[before.length - tail] === '\n' || isLowSurrogate(before, before.length - tail))) {
		tail--;
	}
	return {start, end: before.length - tail, text: after.slice(start, after.length - tail)};
}

/** The chunk that ends `tail` characters before the end is the same in both. */
function sameBefore(before: string, after: string, tail: number): boolean {
	const [a, b] = [before.length - tail, after.length - tail];
	return before.slice(a - chunk, a) === after.slice(b - chunk, b);
}

function isHighSurrogate(text: string, index: number): boolean {
	const code = text.charCodeAt(index);
	return code >= 0xd800 && code <= 0xdbff;
}

function isLowSurrogate(text: string, index: number): boolean {
	const code = text.charCodeAt(index);
	return code >= 0xdc00 && code <= 0xdfff;
}
