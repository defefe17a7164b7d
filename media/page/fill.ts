/** Puts the values into the places `{0}`, `{1}`... of a sentence from the bag of strings. Values are never read as places. */
export function fill(sentence: string, ...values: readonly (string | number)[]): string {
	return sentence.replace(/\{(\d)\}/g, (place, index: string) => String(values[Number(index)] ?? place));
}

/** "a, b and c" (or "a, b or c") in the language of the page. */
export function joined(words: readonly string[], kind: 'and' | 'or'): string {
	const {lang} = document.documentElement;
	// Plain English is written the British way here, as in the rest of the product.
	const format = new Intl.ListFormat(lang === 'en' ? 'en-GB' : lang || 'en-GB', {
		type: kind === 'and' ? 'conjunction' : 'disjunction',
	});
	return format.format(words);
}
