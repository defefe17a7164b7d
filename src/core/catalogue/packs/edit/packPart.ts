import type {YamlPath} from '../../../documents/yamlSource';

/** A part of a pack that says as much about one place in it as the whole does: less to parse at each keystroke. */
export interface PackPart {
	readonly text: string;
	/** What offsets in the part are behind those in the pack, at the place and around it. */
	readonly shift: number;
	/** How many entries of the list were left out before the place. */
	readonly skipped: number;
}

/**
 * The entry around an offset with the key of its list, or the section around it, from one key at the start of a line to
 * the next. All of the text where it is no block of keys.
 */
export function partAround(text: string, offset: number): PackPart {
	const keys = [...text.matchAll(/^[a-z]\w*:/gim)].map(({index}) => index);
	const lineFrom = text.lastIndexOf('\n', offset - 1) + 1;
	const from = keys.filter((key) => key < lineFrom).at(-1);
	const isIndented = /^[ \t]/.test(text.slice(lineFrom, lineFrom + 1));
	if (!isIndented || from === undefined || !isSilent(text.slice(0, keys[0]))) {
		return {text, shift: 0, skipped: 0};
	}
	const to = keys.find((key) => key > offset) ?? text.length;
	return entryAround(text.slice(from, to), lineFrom - from, from);
}

/** `line` is where the line of the place starts in the section, `shift` where the section starts in the pack. */
function entryAround(section: string, line: number, shift: number): PackPart {
	const first = /^([ \t]*)- /m.exec(section);
	const keyEnd = section.indexOf('\n') + 1;
	// A list in a list of the section, such as those of the checklist, has more keys above it.
	if (
		!first ||
		!/:[ \t]*(?:#.*)?\r?$/.test(section.slice(0, keyEnd - 1)) ||
		!isSilent(section.slice(keyEnd, first.index))
	) {
		return {text: section, shift, skipped: 0};
	}
	const sign = `\n${first[1] ?? ''}- `;
	const starts: number[] = [];
	for (let at = section.indexOf(sign); at >= 0; at = section.indexOf(sign, at + 1)) {
		starts.push(at + 1);
	}
	const before = starts.filter((start) => start <= line);
	const from = before.at(-1);
	if (from === undefined) {
		return {text: section, shift, skipped: 0};
	}
	const to = starts.find((start) => start > from) ?? section.length;
	const text = section.slice(0, keyEnd) + section.slice(from, to);
	return {text, shift: shift + from - keyEnd, skipped: before.length - 1};
}

/** The path of a place in the part, in the pack. */
export function pathInPack(path: YamlPath, {skipped}: PackPart): YamlPath {
	return path.map((step, depth) => (depth === 1 && typeof step === 'number' ? step + skipped : step));
}

/** Blank lines and comments only. */
function isSilent(text: string): boolean {
	return text.split('\n').every((line) => /^\s*(?:#|$)/.test(line));
}
