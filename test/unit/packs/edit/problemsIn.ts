import {mergePacks, placeProblems, readPack} from '../../../../src/core/catalogue/packs/packsRoom';
import type {PlacedProblem} from '../../../../src/core/catalogue/packs/packsRoom';
import type {Catalogue} from '../../../../src/core/catalogue/catalogue';
import {shippedCatalogue} from '../../../support/shippedCatalogue';

const shipped = shippedCatalogue().catalogue;

function merged(text: string): ReturnType<typeof mergePacks> {
	const origin = {key: 'p', layer: 'folder', order: '', label: 'p'} as const;
	return mergePacks(shipped, [{origin, pack: readPack(text)}]);
}

/** What is wrong in a text as the only pack. */
export function problemsIn(text: string): readonly PlacedProblem[] {
	return placeProblems(text, merged(text).problems.get('p') ?? []);
}

/** The shipped catalogue with the text as the only pack. */
export function catalogueWith(text: string): Catalogue {
	return merged(text).catalogue;
}
