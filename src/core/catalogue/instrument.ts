import type {Checklist} from '../checklist/checklist';
import type {Content} from './schema';

/** The instrument of a content file, with what the file may leave out. */
export function instrumentOf(content: NonNullable<Content['checklist']>): Checklist {
	const items = content.items.map((item) => ({
		...item,
		part: item.part ?? 'sum',
		roles: item.roles ?? [],
		directions: item.directions ?? [],
	}));
	// The schema's optional fields are `T | undefined` by type, yet parsed data never holds an explicit undefined.
	return {...content, items} as Checklist;
}
