import {maxFrontMatter} from './frontMatterBlock';

/** What a file of this extension says it is, in the front matter key `pmo-career`. */
export type DocumentKind = (typeof kinds)[number];

const kinds = [
	'cv',
	'plan',
	'checklist',
	'achievements',
	'application',
	'cover-letter',
	'interview',
	'coaching',
	'conversation',
] as const;

const fence = /^---[ \t]*$/;
const kindLine = /^pmo-career:[ \t]+(["']?)([a-z-]+)\1[ \t]*(?:#.*)?$/;

/**
 * The kind of a document, or undefined for any other text. Looks at the lines of the front matter only and parses no
 * YAML. Front matter that is not closed yet counts, so that a document does not change its kind while its head is being
 * edited.
 */
export function documentKind(text: string): DocumentKind | undefined {
	return kindInLines(text.slice(text.startsWith('\uFEFF') ? 1 : 0, maxFrontMatter).split(/\r?\n/));
}

/** The same of the first lines of a document. No line is asked for after the one that decides. */
export function kindInLines(lines: Iterable<string>): DocumentKind | undefined {
	let isOpen = false;
	for (const line of lines) {
		if (fence.test(line) === isOpen) {
			return undefined;
		}
		isOpen = true;
		const value = kindLine.exec(line)?.[2];
		if (value !== undefined) {
			return kinds.find((kind) => kind === value);
		}
	}
	return undefined;
}
