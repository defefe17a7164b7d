/**
 * Checks one snippet body against the grammar that VS Code documents: tab stops, placeholders, choices and the variables
 * used here. Strict where VS Code is lenient and would insert the text as it stands. Returns what is wrong, in words.
 */
export function snippetFaults(body: string): readonly string[] {
	const faults: string[] = [];
	const stops: number[] = [];
	const variables = ['CURRENT_YEAR', 'CURRENT_MONTH', 'CURRENT_DATE'];
	let at = 0;

	const text = (end: string): void => {
		while (at < body.length && !end.includes(body.charAt(at))) {
			if (body[at] === '\\') {
				if (!'$}\\'.includes(body.charAt(at + 1)) || at + 1 === body.length) {
					faults.push(`a backslash escapes nothing at ${at}`);
				}
				at += 2;
			} else if (body[at] === '$') {
				at++;
				dollar();
			} else {
				if (body[at] === '}') {
					faults.push(`a closing brace has no opening one at ${at}`);
				}
				at++;
			}
		}
	};

	const dollar = (): void => {
		const bare = /^(?:\d+|[A-Z_]+)/.exec(body.slice(at))?.[0];
		if (bare !== undefined) {
			at += bare.length;
			name(bare);
			return;
		}
		const braced = /^\{(\d+|[A-Z_]+)/.exec(body.slice(at));
		if (!braced) {
			faults.push(`a dollar sign begins nothing at ${at}`);
			return;
		}
		at += braced[0].length;
		name(braced[1] ?? '');
		if (body[at] === '|') {
			choices();
		} else if (body[at] === ':') {
			at++;
			const start = at;
			text('}');
			if (at === start) {
				faults.push(`a placeholder is empty at ${at}`);
			}
		}
		if (body[at] !== '}') {
			faults.push(`a brace is not closed at ${at}`);
		}
		at++;
	};

	const choices = (): void => {
		const end = body.indexOf('|}', at + 1);
		if (end < 0) {
			faults.push(`a choice is not closed at ${at}`);
			at = body.length;
			return;
		}
		const options = body
			.slice(at + 1, end)
			.split(/(?<!\\),/)
			.map((option) => option.trim());
		if (options.length < 2 || options.includes('') || new Set(options).size < options.length) {
			faults.push(`a choice needs two or more different options: ${options.join(' / ')}`);
		}
		if (/(?<!\\)[|$}{]/.test(body.slice(at + 1, end))) {
			faults.push(`a choice holds more than text at ${at}`);
		}
		at = end + 1;
	};

	const name = (word: string): void => {
		if (/^\d+$/.test(word)) {
			stops.push(Number(word));
		} else if (!variables.includes(word)) {
			faults.push(`the variable ${word} is not used here`);
		}
	};

	text('');
	const numbers = [...new Set(stops.filter((stop) => stop > 0))].sort((a, b) => a - b);
	if (numbers.some((number, i) => number !== i + 1)) {
		faults.push(`tab stops are not numbered from 1 without a gap: ${numbers.join(', ')}`);
	}
	if (stops.length !== new Set(stops).size) {
		faults.push('a tab stop is used twice');
	}
	return faults;
}
