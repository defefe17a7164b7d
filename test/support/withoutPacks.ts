import type {Catalogue} from '../../src/core/catalogue/catalogue';

/** A catalogue without what says which packs made it. */
export function withoutPacks(catalogue: Catalogue): unknown {
	const roles = catalogue.roles.map((role) => ({...role, pack: undefined}));
	return {...catalogue, version: undefined, roles};
}
