/** A run of letters or digits, or a single mark. */
export interface Token {
	/** Lower case. */
	readonly text: string;
	readonly from: number;
	readonly to: number;
}

const token = /\p{L}+|\d+|[^\s\p{L}\d]/gu;
const maxTokens = 400;

export function tokensOf(text: string): readonly Token[] {
	const tokens: Token[] = [];
	token.lastIndex = 0;
	for (let match = token.exec(text); match && tokens.length < maxTokens; match = token.exec(text)) {
		tokens.push({text: match[0].toLowerCase(), from: match.index, to: match.index + match[0].length});
	}
	return tokens;
}

/** The tokens with a space where there was one. */
export function joined(tokens: readonly Token[]): string {
	return tokens
		.map(({text, from}, at) => (at > 0 && tokens[at - 1]?.to !== from ? ` ${text}` : text))
		.join('')
		.replace(/\u2019/g, "'");
}

/** The first token from `at` on that the pattern does not match; looks at three at most. */
export function skip(tokens: readonly Token[], at: number, pattern: RegExp): number {
	let next = at;
	while (next < at + 3 && pattern.test(tokens[next]?.text ?? '')) {
		next++;
	}
	return next;
}

export function isYear(text: string): boolean {
	return /^(?:19[4-9]|20\d)\d$/.test(text);
}
