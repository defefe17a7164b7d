const most = 80;

/** A piece of a pack for a message: one line without control characters and direction marks, and not too long. */
export function shortened(text: string): string {
	const line = text
		.slice(0, most * 4)
		.replace(/\s+/g, ' ')
		.replace(/[\p{Cc}\p{Cs}\u2028-\u202E\u2066-\u2069]/gu, '\uFFFD')
		.trim();
	const letters = Array.from(line);
	return letters.length > most || text.length > most * 4 ? `${letters.slice(0, most).join('')}…` : line;
}
