import {maxFrontMatter} from './frontMatterBlock';

/** What a file of this extension says it is, in the front matter key `pmo-career`. */
export type DocumentKind = (typeof kinds)[number];

const kinds = ['cv', 'plan', 'checklist', 'achievements', 'application', 'cover-letter', 'interview'] as const;

const opening = /^\uFEFF?---[ \t]*\r?\n/;
const kindLine = /^pmo-career:[ \t]+(["']?)([a-z-]+)\1[ \t]*(?:#.*)?$/;

/**
 * The kind of a document, or undefined for any other text. Looks at the lines of the front matter only and parses no
 * YAML, so it is cheap enough to run on every keystroke. Front matter that is not closed yet counts, so that a document
 * does not change its kind while its head is being edited.
 */
export function documentKind(text: string): DocumentKind | undefined {
	const head = text.slice(0, maxFrontMatter);
	const start = opening.exec(head)?.[0].length;
	if (start === undefined) {
		return undefined;
	}
	for (const line of head.slice(start).split(/\r?\n/)) {
		if (/^---[ \t]*$/.test(line)) {
			return undefined;
		}
		const value = kindLine.exec(line)?.[2];
		if (value !== undefined) {
			return kinds.find((kind) => kind === value);
		}
	}
	return undefined;
}
