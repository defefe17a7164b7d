/**
 * Any text as Markdown that shows exactly this text on one line: nothing in it becomes a link, an image, HTML, code or
 * emphasis. Control characters and direction overrides are dropped. Safe in headings, paragraphs and lists, and within
 * square brackets; for tables see `markdownCell`.
 */
export function markdownText(text: string): string {
	return oneLine(text)
		.replace(/[\\`*[\]<>~$]|&(?=#?\w+;)/g, '\\$&')
		.replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_');
}

/** `markdownText` for a cell of a Markdown table. */
export function markdownCell(text: string): string {
	return markdownText(text).replace(/\|/g, '\\|');
}

/** Any text inside an HTML comment, which it cannot end. */
export function commentText(text: string): string {
	return oneLine(text).replace(/-{2,}/g, '-');
}

function oneLine(text: string): string {
	return text
		.replace(/\s+/g, ' ')
		.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '')
		.trim();
}
