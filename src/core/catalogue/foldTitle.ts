/**
 * A title in the form in which two spellings of it are equal: lower case, without accents, hyphens and punctuation, and
 * with the American spellings of the words that PMO titles use.
 */
export function foldTitle(title: string): string {
	return title
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/co-ord/g, 'coord')
		.replace(/\bprogrammes?\b/g, 'program')
		.replace(/\bcent(?:re|er)s?\b/g, 'centre')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
