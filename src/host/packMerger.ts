import type {CatalogueIndex} from '../core/catalogue/lookups';
import {indexCatalogue} from '../core/catalogue/lookups';
import type {PackOrigin, ReadPack} from '../core/catalogue/packs/pack';
import type {PackProblem} from '../core/catalogue/packs/packProblem';
import type {mergePacks, readPack} from '../core/catalogue/packs/packsRoom';
import {maxPacks} from './packFiles';
import {maxPackBytes} from './packTexts';
import type {PackFile} from './packFiles';
import type {KnownPack} from './knownPack';

/** What reads and merges. It is reached by `import()`, so that nothing of it is loaded where there are no packs. */
interface PacksRoom {
	readonly readPack: typeof readPack;
	readonly mergePacks: typeof mergePacks;
}

interface Read {
	readonly text: string;
	readonly pack: ReadPack;
}

/** Reads packs and merges them into what ships. A pack whose text is the same as before is not read again. */
export class PackMerger {
	readonly #room: PacksRoom;
	readonly #shipped: CatalogueIndex;
	#read = new Map<string, Read>();

	constructor(room: PacksRoom, shipped: CatalogueIndex) {
		this.#room = room;
		this.#shipped = shipped;
	}

	async merge(
		files: readonly PackFile[],
	): Promise<{readonly index: CatalogueIndex; readonly packs: readonly KnownPack[]}> {
		const before = this.#read;
		this.#read = new Map();
		const packs: {readonly file: PackFile; readonly origin: PackOrigin; readonly pack: ReadPack}[] = [];
		for (const file of files) {
			const key = file.uri.toString();
			const pack = 'fault' in file.read ? unusable(file.read.fault) : await this.#packOf(before, key, file.read.text);
			packs.push({file, origin: {key, layer: file.layer, order: file.order, label: pack.name ?? file.place}, pack});
		}
		const merged = this.#room.mergePacks(this.#shipped.catalogue, packs);
		return {
			index: indexCatalogue(merged.catalogue, merged),
			packs: packs.map(({file, origin, pack}) => ({
				uri: file.uri,
				place: file.place,
				text: 'fault' in file.read ? '' : file.read.text,
				origin,
				pack,
				problems: merged.problems.get(origin.key) ?? pack.problems,
			})),
		};
	}

	async #packOf(before: ReadonlyMap<string, Read>, key: string, text: string): Promise<ReadPack> {
		const known = before.get(key);
		if (known?.text === text) {
			this.#read.set(key, known);
			return known.pack;
		}
		const pack = this.#room.readPack(text);
		this.#read.set(key, {text, pack});
		await letOthersRun();
		return pack;
	}
}

/** Fifty large packs take seconds, which must not hold up the window. */
function letOthersRun(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}

/** A file that says nothing that could be used. */
function unusable(code: PackProblem['code'] & ('too-large' | 'encoding' | 'unreadable' | 'too-many-packs')): ReadPack {
	const args = code === 'too-many-packs' ? {most: maxPacks} : code === 'too-large' ? {most: maxPackBytes / 1024} : {};
	return {complete: false, entries: [], problems: [{code, severity: 'error', at: {from: 0, to: 0}, args}]};
}
