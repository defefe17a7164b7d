const small = [
	...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
	...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const large: Readonly<Record<string, number>> = {dozen: 12, hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9};

const values = new Map<string, number>([
	...small.map((word, at) => [word, at] as const),
	...tens.map((word, at) => [word, 20 + at * 10] as const),
]);

/**
 * The number that begins with a word of a list, in lower case: two, twenty-five, two hundred and fifty, a dozen. `one` on
 * its own is none: it stands for too much else.
 */
export function numberWordAt(
	words: readonly {readonly text: string}[],
	index: number,
): {readonly value: number; readonly length: number} | undefined {
	let whole = 0;
	let group: number | undefined;
	let at = index;
	for (; at < words.length; at++) {
		const text = words[at]?.text ?? '';
		const joined = text === 'and' && group !== undefined && group >= 100 && isSmall(words[at + 1]?.text);
		if (joined) {
			continue;
		}
		const value = valueOf(text);
		const factor = large[text];
		if (value !== undefined && (group === undefined || (group % 100 === 0 && group > 0 && value < 100))) {
			group = (group ?? 0) + value;
		} else if (factor !== undefined && factor < 1000 && (group === undefined || group < 100)) {
			group = (group ?? 1) * factor;
		} else if (factor !== undefined && factor >= 1000 && group !== undefined) {
			whole += group * factor;
			group = 0;
		} else {
			break;
		}
	}
	const value = whole + (group ?? 0);
	return at > index && value > 1 ? {value, length: at - index} : undefined;
}

function isSmall(word: string | undefined): boolean {
	return word !== undefined && valueOf(word) !== undefined;
}

/** twenty, five, twenty-five; also the first part of two-page and six-month. */
function valueOf(word: string): number | undefined {
	const whole = values.get(word);
	if (whole !== undefined || !word.includes('-')) {
		return whole;
	}
	const [first = '', second = ''] = word.split('-');
	const [ten, unit] = [values.get(first), values.get(second)];
	return ten !== undefined && ten >= 20 && unit !== undefined && unit < 10 ? ten + unit : undefined;
}
