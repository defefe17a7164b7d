import type {CatalogueIndex} from '../../lookups';
import {packBands} from './packChoices';
import type {IdKind} from './packShape';
import type {PackSymbols} from './packSymbols';

/** An id that can be named, with what it is called. */
export interface KnownId {
	readonly id: string;
	/** Untrusted text. */
	readonly title: string;
	readonly about: string;
}

/** Every id of a kind: those of the catalogue in its order, then those that only the packs at hand define. */
export function knownIds(index: CatalogueIndex, kind: IdKind, packs: readonly PackSymbols[] = []): readonly KnownId[] {
	const known = new Map(catalogueIds(index, kind).map((each) => [each.id, each]));
	for (const {symbols} of packs) {
		for (const symbol of symbols) {
			if (symbol.kind === kind && symbol.use === 'definition' && !known.has(symbol.id)) {
				known.set(symbol.id, {id: symbol.id, title: symbol.title ?? '', about: ''});
			}
		}
	}
	return [...known.values()];
}

function catalogueIds({catalogue}: CatalogueIndex, kind: IdKind): readonly KnownId[] {
	const {checklist} = catalogue;
	const lists: Readonly<Record<IdKind, () => readonly KnownId[]>> = {
		role: () =>
			catalogue.roles.map(({id, title, band, purpose}) => ({
				id,
				title,
				about: `${band} of 7 (${packBands[band - 1] ?? ''}). ${purpose}`,
			})),
		skill: () => catalogue.skills.map(({id, name, levels}) => ({id, title: name, about: levels[2] ?? ''})),
		certification: () => catalogue.certifications.map(({id, name, issuer}) => ({id, title: name, about: issuer})),
		pmoType: () => catalogue.pmoTypes.map(({id, name, definition}) => ({id, title: name, about: definition})),
		task: () => catalogue.tasks.map(({id, title, about}) => ({id, title, about})),
		factor: () => checklist.factors.map(({id, title, about}) => ({id, title, about})),
		item: () => checklist.items.map(({id, text, why}) => ({id, title: text, about: why})),
		snippet: () => catalogue.snippets.map(({id, label, body}) => ({id, title: label, about: body.join(' ')})),
	};
	return lists[kind]();
}
