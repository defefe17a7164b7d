/** What fits on a page of A4 or Letter with usual margins: about 450 to 500 words, or 50 to 55 lines. */
const wordsPerPage = 475;
const linesPerPage = 53;

/**
 * How many pages a CV fills, by estimate: dense text runs out of room for words, a list of short bullets out of lines. The
 * layout decides in the end; the preview measures it.
 */
export function estimatedPages(words: number, lines: number): number {
	return Math.max(words / wordsPerPage, lines / linesPerPage);
}
