/** What a heading says of an entry. Offsets count from the start of the line. */
export interface EntryHeading {
	/** In capitals. Absent where there is none. */
	readonly id?: string;
	/** What begins like an id and is none, such as E 7 or E12345678. */
	readonly almost: boolean;
	readonly title: string;
	readonly idFrom: number;
	readonly idTo: number;
}

const start = /^ {0,3}#{1,6}[ \t]*/;
const idForm = /^E\d{1,6}(?![\p{L}\p{N}])/iu;
const almostId = /^E ?\d/i;

/** A line that was meant as the heading of an entry and has no space after its signs: `##E7 Title`. */
export const unspacedHeading = /^ {0,3}#{1,6}E\d/i;

/** Takes the line of a heading apart: `## E7 What was achieved`, also with a colon, a full stop or a dash after the id. */
export function readHeading(text: string): EntryHeading {
	const from = start.exec(text)?.[0].length ?? 0;
	const words = text.slice(from);
	const id = idForm.exec(words)?.[0];
	const title = id === undefined ? words : words.slice(id.length).replace(/^[ \t]*[:.\u2013-]?(?=[ \t]|$)/, '');
	return {
		...(id === undefined ? {} : {id: id.toUpperCase()}),
		almost: id === undefined && almostId.test(words),
		title: withoutClosing(title),
		idFrom: from,
		idTo: from + (id?.length ?? 0),
	};
}

/** Markdown allows signs at the end of a heading as well. */
function withoutClosing(title: string): string {
	const words = title.trim();
	const open = words.replace(/(?<!#)#+$/, '');
	return open === '' || /[ \t]$/.test(open) ? open.trim() : words;
}
