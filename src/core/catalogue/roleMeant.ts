import {nearestWord} from '../documents/nearestWord';
import type {RoleId} from './catalogue';
import {foldTitle} from './foldTitle';
import type {CatalogueIndex} from './lookups';

const longestTitle = 240;

/** The role that somebody probably means by what is no id: a title, one that adverts use, or an id with a slip. */
export function roleMeant({catalogue}: CatalogueIndex, written: string): RoleId | undefined {
	const wanted = foldTitle(written.slice(0, longestTitle).replaceAll('_', ' '));
	const titled = catalogue.roles.find(({id, title, aliases}) =>
		[title, ...aliases, id.replaceAll('_', ' ')].some((each) => foldTitle(each) === wanted),
	);
	return (
		titled?.id ??
		nearestWord(
			written,
			catalogue.roles.map(({id}) => id),
		)
	);
}
