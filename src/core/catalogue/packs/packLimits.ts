/** What a pack may hold, so that no pack can hold up the editor. */
export interface PackLimits {
	/** Of the text in UTF-8. */
	readonly bytes: number;
	/** Entries of a list or mapping. */
	readonly items: number;
	/** Keys and values. */
	readonly nodes: number;
	/** Lists and mappings in each other. */
	readonly depth: number;
}

const ordinary: PackLimits = {bytes: 64 * 1024, items: 200, nodes: 5_000, depth: 8};
const whole: PackLimits = {...ordinary, bytes: 512 * 1024, items: 1_000, nodes: 30_000};

/** A pack that says near its top that it is a whole catalogue may be as large as one. */
export function limitsFor(text: string): PackLimits {
	const top = text.slice(0, 4_000).split('\n', 20);
	return top.some((line) => /^complete:[ \t]+true[ \t]*(?:#.*)?\r?$/.test(line)) ? whole : ordinary;
}

/** The length of a text in UTF-8; half a surrogate pair counts as the mark that would take its place. */
export function utf8Length(text: string): number {
	let bytes = text.length;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code > 0x7f) {
			bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
		}
	}
	return bytes;
}
