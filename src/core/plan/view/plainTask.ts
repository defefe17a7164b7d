const longest = 200;

/** The text of a task as it reads: its Markdown without marks, on one line, not too long. Untrusted text all the same. */
export function plainTask(markdown: string): string {
	const line = markdown
		.slice(0, longest * 4)
		.replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1')
		.replace(/(?<!\\)(?:\*{1,3}|~~|`)/g, '')
		.replace(/\\([\p{P}\p{S}])/gu, '$1')
		.replace(/\s+/g, ' ')
		.replace(/[\p{Cc}\u2028-\u202E\u2066-\u2069]/gu, '')
		.trim();
	const letters = Array.from(line);
	return letters.length > longest || markdown.length > longest * 4 ? `${letters.slice(0, longest).join('')}…` : line;
}
