import {parseDocument} from 'yaml';
import type {Catalogue} from '../../../src/core/catalogue/catalogue';
import {indexCatalogue} from '../../../src/core/catalogue/lookups';
import type {LoadedPack} from '../../../src/core/catalogue/packs/mergedCatalogue';
import {mergePacks, readPack} from '../../../src/core/catalogue/packs/packsRoom';
import {shippedCatalogue} from '../../support/shippedCatalogue';
import {heap, often, timed} from '../measured';
import {packText} from './packText';

const packCount = 50;

/** Milliseconds of the processor, medians of warm rounds, but for `cold`, which is the first. */
export interface PacksTime {
	readonly packs: number;
	readonly roles: number;
	readonly bytes: number;
	readonly cold: number;
	/** Reading all packs, and what the YAML parser alone takes of it. */
	readonly read: number;
	readonly parse: number;
	readonly merge: number;
	/** After a change of one line in one pack: reading that pack, and merging. */
	readonly readOne: number;
	readonly afterEdit: number;
	/** Reading the catalogue that ships and its look-ups, with no pack. */
	readonly without: number;
	/** Of the heap, for the packs as read and the merged catalogue. */
	readonly heap: number;
}

/** Merges the shipped catalogue with as many packs of as many roles as there may be. */
export function measurePacks(): PacksTime {
	const shipped = shippedCatalogue().catalogue;
	const shippedText = JSON.stringify(shipped);
	const texts = Array.from({length: packCount}, (_, at) => packText(at, shipped));
	const readAll = (): readonly LoadedPack[] => texts.map(loaded);
	const before = heap();
	const cold = timed(() => mergePacks(shipped, readAll()));
	const packs = readAll();
	const merged = mergePacks(shipped, packs);
	const kept = heap() - before;
	const edited = (texts[7] ?? '').replace('title: Role 7 9\n', 'title: Another title\n');
	const edit = (): unknown => mergePacks(shipped, [...packs.slice(0, 7), loaded(edited, 7), ...packs.slice(8)]);
	return {
		packs: packs.length,
		roles: merged.catalogue.roles.length,
		bytes: texts.reduce((sum, {length}) => sum + length, 0),
		cold,
		read: often(readAll),
		parse: often(() => texts.map((text) => parseDocument(text, {uniqueKeys: false, prettyErrors: false}))),
		merge: often(() => mergePacks(shipped, packs)),
		readOne: often(() => loaded(edited, 7)),
		afterEdit: often(edit),
		without: often(() => indexCatalogue(JSON.parse(shippedText) as Catalogue)),
		heap: kept,
	};
}

function loaded(text: string, at: number): LoadedPack {
	const origin = {key: `pack-${String(at)}`, layer: 'folder', order: String(at), label: `Pack ${String(at)}`} as const;
	const pack = readPack(text);
	if (pack.problems.length > 0 || pack.entries.length === 0) throw new Error('A pack of the bench is not sound');
	return {origin, pack};
}
