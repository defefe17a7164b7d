import type {CatalogueIndex} from '../../lookups';
import {keepOldId, wasOf} from './keepOldId';
import type {WasItem} from './keepOldId';
import {knownIds} from './packIds';
import type {PackEdit} from './packEdit';
import type {IdKind} from './packShape';
import {packSymbols} from './packSymbols';
import type {PackSymbol} from './packSymbols';

/** One pack as it is edited now. Packs come in order of precedence: what comes later wins. */
export interface EditedPack {
	readonly key: string;
	readonly text: string;
	/** It can be written: packs of extensions cannot. */
	readonly writable: boolean;
}

export interface RenameRequest {
	readonly kind: IdKind;
	readonly from: string;
	readonly to: string;
}

/** Why an id cannot be renamed. */
export type RenameRefusal = 'invalid' | 'taken' | 'shipped' | 'elsewhere' | 'unknown';

export type PackRename =
	| {readonly ok: true; readonly edits: ReadonlyMap<string, readonly PackEdit[]>}
	| {readonly ok: false; readonly why: RenameRefusal};

// `add` and `remove` are words of packs.
const idPattern = /^(?!(?:add|remove)$)[a-z][a-z0-9_]{0,59}$/;
const slugPattern = /^[a-z][a-z0-9-]{0,59}$/;

/**
 * The edits that give something another id: at every place in packs that can be written, and `was` with the old id in the
 * first entry for it, so that files which name the old one go on working. Renaming back puts the ids in the place of each
 * other. Refused for ids that no entry of those packs has, and where the new id is none or stands for something else.
 */
export function renameId(
	packs: readonly EditedPack[],
	indexes: {readonly shipped: CatalogueIndex; readonly merged: CatalogueIndex},
	request: RenameRequest,
): PackRename {
	const {kind, from, to} = request;
	const read = packs.map((pack) => ({...pack, ...packSymbols(pack.text)}));
	const isEntry = ({symbols}: (typeof read)[number], id: string): boolean =>
		symbols.some((each) => each.kind === kind && each.use === 'definition' && each.id === id);
	const first = read.find((pack) => pack.writable && isEntry(pack, from));
	if (!first) {
		return {
			ok: false,
			why: refusalFor(
				read.some((pack) => isEntry(pack, from)),
				indexes.shipped,
				request,
			),
		};
	}
	if (from !== to && !(kind === 'factor' ? slugPattern : idPattern).test(to)) {
		return {ok: false, why: 'invalid'};
	}
	const back = wasOf(first.text, kind, from).find(({id}) => id === to);
	if (
		from !== to &&
		isTaken(
			read.map(({symbols}) => symbols),
			indexes,
			request,
			back,
		)
	) {
		return {ok: false, why: 'taken'};
	}
	const edits = new Map<string, readonly PackEdit[]>();
	for (const pack of from === to ? [] : read.filter(({writable}) => writable)) {
		const places = pack.symbols.filter((each) => each.kind === kind && each.id === from && each.use !== 'was');
		const replaced = places.map((place) => ({from: place.from, to: place.to, text: to}));
		const kept = pack === first ? [keepOldId(pack.text, kind, from, back)].flat() : [];
		if (replaced.length + kept.length > 0) {
			edits.set(pack.key, [...replaced, ...kept]);
		}
	}
	return {ok: true, edits};
}

/** Why something cannot be renamed that no pack at hand has an entry for. */
function refusalFor(isElsewhere: boolean, shipped: CatalogueIndex, {kind, from}: RenameRequest): RenameRefusal {
	if (isElsewhere) {
		return 'elsewhere';
	}
	return knownIds(shipped, kind).some(({id}) => id === from) ? 'shipped' : 'unknown';
}

function isTaken(
	packs: readonly (readonly PackSymbol[])[],
	{shipped, merged}: {readonly shipped: CatalogueIndex; readonly merged: CatalogueIndex},
	{kind, to}: RenameRequest,
	back: WasItem | undefined,
): boolean {
	const inPacks = packs.some((symbols) =>
		symbols.some(
			(each) => each.kind === kind && each.id === to && (each.use === 'definition' || (each.use === 'was' && !back)),
		),
	);
	const inCatalogue = [shipped, merged].some((index) => knownIds(index, kind).some(({id}) => id === to));
	return inPacks || (inCatalogue && !back);
}
