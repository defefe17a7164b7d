import {Slot} from '../model/slot';
import type {Leaf, Part, SectionKind, TextRange} from '../model/cv';

export interface Acronym extends TextRange {
	/** Without the plural s. */
	readonly short: string;
	readonly plural: boolean;
	/** Nothing stands before it in its block. */
	readonly first: boolean;
}

export interface PartAcronyms {
	/** Offsets count from the start of the part. What need not be written out by its place is left out. */
	readonly used: readonly Acronym[];
	/** Those that stand beside their long form. */
	readonly expanded: ReadonlySet<string>;
	/** Capitals in the names of employers, titles and places. */
	readonly names: ReadonlySet<string>;
}

const capitals = /(?<![\p{L}\d_&@.#+-])\p{Lu}[\p{Lu}\d&]*(?:-[\p{Lu}\d&]+)*s?(?![\p{L}\d_@&]|[-.]\w)/gu;
const postcode = /^[A-Z]{1,2}\d[A-Z\d]?$/;
/** Sections in which capitals are names, degrees or certificates. */
const unread: ReadonlySet<SectionKind> = new Set([
	'head',
	'contact',
	'education',
	'certifications',
	'memberships',
	'references',
	'languages',
	'awards',
	'publications',
	'interests',
]);

const kept = new Slot<PartAcronyms>();

export function acronymsIn(part: Part): PartAcronyms {
	const known = kept.get(part);
	if (known) {
		return known;
	}
	const used: Acronym[] = [];
	const expanded = new Set<string>();
	const names = new Set<string>();
	for (const leaf of part.leaves) {
		if (leaf.words.length === 0) {
			continue;
		}
		const found = inLeaf(leaf);
		const bracketed = leaf.text.includes('(');
		for (const {short, from, to} of found) {
			if (bracketed && isExpanded(leaf.text, from - leaf.from, to - leaf.from, short)) {
				expanded.add(short);
			}
			if (leaf.inHead || part.section === 'head') {
				names.add(short);
			}
		}
		if (!leaf.inHead && !leaf.prompt && !unread.has(part.section)) {
			used.push(...found);
		}
	}
	const result = {used, expanded, names};
	kept.set(part, result);
	return result;
}

function inLeaf(leaf: Leaf): readonly Acronym[] {
	const found: Acronym[] = [];
	const {text} = leaf;
	if (!leaf.words.some(({from}) => isCapital(text.charCodeAt(from)) && !isSmall(text.charCodeAt(from + 1)))) {
		return found;
	}
	for (const {0: written, index} of text.matchAll(capitals)) {
		const short = written.replace(/s$/, '');
		const letters = short.replace(/[^A-Z]/g, '').length;
		if (letters < 2 || short.length > 12 || isShouted(text, index, written.length) || postcode.test(short)) {
			continue;
		}
		const from = leaf.from + index;
		found.push({
			short,
			plural: short !== written,
			from,
			to: from + written.length,
			first: text.slice(0, index).trim() === '',
		});
	}
	return found;
}

const isCapital = (code: number): boolean => code >= 65 && code <= 90;
const isSmall = (code: number): boolean => code >= 97 && code <= 122;

const besideAfter = /^(?:[ -]\d{2,}| \p{Lu}{2,}(?![\p{L}\d]))/u;
const besideBefore = /(?<![\p{L}\d])\p{Lu}{2,} $/u;

/** Part of a line in capitals, of a name such as NTT DATA, or of a standard such as AS 9100. */
function isShouted(text: string, from: number, length: number): boolean {
	const end = from + length;
	// Most stand between words in small letters, which one character says.
	if (!isSmall(text.charCodeAt(end + 1)) && besideAfter.test(text.slice(end, end + 20))) {
		return true;
	}
	if (from > 2 && !isSmall(text.charCodeAt(from - 2)) && besideBefore.test(text.slice(Math.max(0, from - 20), from))) {
		return true;
	}
	const line = text.slice(
		text.lastIndexOf('\n', from) + 1,
		text.indexOf('\n', from) < 0 ? text.length : text.indexOf('\n', from),
	);
	return !/\p{Ll}{2}/u.test(line) && /\p{Lu}{2}\P{Lu}+\p{Lu}{2}/u.test(line);
}

/** Beside it, in brackets or before brackets, stand words that begin with its letters. */
function isExpanded(text: string, from: number, to: number, short: string): boolean {
	const window = text.slice(Math.max(0, from - 120), from).trimEnd();
	const before = window.endsWith('(')
		? window
				.slice(0, -1)
				.split(/[()\n]/)
				.at(-1)
		: undefined;
	const after = /^\s*\(([^()\n]{3,})/.exec(text.slice(to, to + 120))?.[1];
	return (before !== undefined && fits(before, short, true)) || (after !== undefined && fits(after, short, false));
}

function fits(words: string, short: string, last: boolean): boolean {
	const all = words.split(/[^\p{L}\d&]+/u).filter((word) => word !== '');
	const count = short.length + 4;
	const near = last ? all.slice(-count) : all.slice(0, count);
	const initials = near.map((word) => word.charAt(0).toUpperCase());
	const wanted = short.replace(/[^A-Z]/g, '');
	const shared = Array.from(wanted).filter((letter) => initials.includes(letter)).length;
	return near.length >= 2 && initials.includes(wanted.charAt(0)) && shared * 2 >= wanted.length;
}
