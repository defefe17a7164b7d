/** A pattern that matches a text as a whole. Playwright joins and trims the text of an element before it compares. */
export function exactText(text: string): RegExp {
	return new RegExp(`^\\s*${escaped(text)}\\s*$`);
}

/** A pattern that matches a name which VS Code may have added to after a comma, as in `cv.md, Editor Group 2`. */
export function startsWith(name: string): RegExp {
	return new RegExp(`^${escaped(name)}(,|$)`);
}

function escaped(text: string): string {
	return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
