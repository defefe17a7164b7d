import {readContent} from '../../catalogue/contentFiles';
import type {ContentFault, ContentFile} from '../../catalogue/contentFiles';
import {checkLexicon} from './checkLexicon';
import type {LexiconData} from './lexicon';
import {lexiconSchema} from './schema';
import type {LexiconContent} from './schema';

/**
 * Turns content files into the lexicon; lists that several files hold are put one after the other. All faults are
 * returned at once, with file, line and column; then there is no lexicon.
 */
export function compileLexicon(files: readonly ContentFile[]): {
	readonly lexicon?: LexiconData;
	readonly faults: readonly ContentFault[];
} {
	const {origins, faults} = readContent(files, lexiconSchema);
	if (faults.length > 0) {
		return {faults};
	}
	faults.push(...checkLexicon(origins));
	if (faults.length > 0) {
		return {faults};
	}
	const list = <K extends keyof LexiconContent>(key: K): NonNullable<LexiconContent[K]> =>
		origins.flatMap(({content}) => (content[key] ?? []) as readonly unknown[]) as NonNullable<LexiconContent[K]>;
	const lists = Object.fromEntries(
		(Object.keys(lexiconSchema.shape) as (keyof LexiconContent)[]).map((key) => [key, list(key)]),
	);
	const phrases = list('phrases').flatMap(({texts, ...shared}) => texts.map((text) => ({text, ...shared})));
	// The schema's optional fields are `T | undefined` by type, yet parsed data never holds an explicit undefined.
	return {lexicon: {...lists, phrases} as unknown as LexiconData, faults: []};
}
