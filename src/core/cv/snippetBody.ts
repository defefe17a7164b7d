/**
 * The body of a snippet as plain text, for a preview: placeholders as their words, the first of several choices, dates as
 * YYYY, MM and DD, bare tab stops as nothing. Lines are joined with line feeds. What is no snippet syntax stays as it is.
 */
export function previewText(body: readonly string[]): string {
	return readUntil(body.join('\n'), 0, undefined).text;
}

interface Read {
	readonly text: string;
	/** Offset of the first character that was not read. */
	readonly end: number;
}

const dateWords: Readonly<Record<string, string>> = {CURRENT_YEAR: 'YYYY', CURRENT_MONTH: 'MM', CURRENT_DATE: 'DD'};

const escaped = /\\([$}\\])/y;
const choice = /\$\{\d+\|((?:[^|\\]|\\.)*)\|\}/y;
const placeholder = /\$\{\w+:/y;
const stopOrVariable = /\$(?:\{(\w+)\}|(\w+))/y;

/** Reads to the end of the text, or with `closing` to just after that character. */
function readUntil(source: string, from: number, closing: '}' | undefined): Read {
	let text = '';
	let at = from;
	while (at < source.length) {
		if (source[at] === closing) {
			return {text, end: at + 1};
		}
		const piece = readPiece(source, at);
		text += piece.text;
		at = piece.end;
	}
	return {text, end: at};
}

function readPiece(source: string, at: number): Read {
	const literal = matchAt(escaped, source, at);
	if (literal) {
		return {text: literal[1] ?? '', end: at + literal[0].length};
	}
	const choices = matchAt(choice, source, at);
	if (choices) {
		return {text: firstChoice(choices[1] ?? ''), end: at + choices[0].length};
	}
	const open = matchAt(placeholder, source, at);
	if (open) {
		return readUntil(source, at + open[0].length, '}');
	}
	const stop = matchAt(stopOrVariable, source, at);
	if (stop) {
		return {text: dateWords[stop[1] ?? stop[2] ?? ''] ?? '', end: at + stop[0].length};
	}
	return {text: source.charAt(at), end: at + 1};
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
	pattern.lastIndex = at;
	return pattern.exec(source);
}

/** Up to the first comma that is not escaped. */
function firstChoice(choices: string): string {
	const first = /^(?:[^,\\]|\\.)*/.exec(choices)?.[0] ?? '';
	return first.replace(/\\(.)/g, '$1');
}
