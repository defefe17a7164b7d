import type {Move, Role} from './catalogue';
import type {CatalogueIndex} from './lookups';

/** The parts of a role that a pack can change, in the order in which a sheet shows them. */
export const roleParts = [
	'title',
	'place',
	'purpose',
	'duties',
	'skills',
	'tasks',
	'waysIn',
	'certifications',
	'moves',
	'notes',
] as const;
export type RolePart = (typeof roleParts)[number];

/** What one pack says of a role. */
export interface RolePack {
	/** Untrusted text. */
	readonly pack: string;
	/** The role is this pack's: it did not ship. */
	readonly added: boolean;
	/** What else of the role is this pack's. */
	readonly parts: readonly RolePart[];
}

const fields: Readonly<Record<Exclude<RolePart, 'moves'>, readonly (keyof Role)[]>> = {
	title: ['title', 'aliases'],
	place: ['office', 'family', 'band', 'experience', 'years'],
	purpose: ['purpose'],
	duties: ['duties'],
	skills: ['skills'],
	tasks: ['raci'],
	waysIn: ['reportsTo', 'entryRoutes'],
	certifications: ['certifications'],
	notes: ['keywords', 'measures', 'questions', 'note', 'frameworks', 'sources'],
};

/** The packs that a role and its moves come from, the one that added it first; empty where all is as shipped. */
export function rolePacks(index: CatalogueIndex, role: Role): readonly RolePack[] {
	const adding = adderOf(index, role);
	const parts = new Map<string, Set<RolePart>>(adding === undefined ? [] : [[adding, new Set()]]);
	const note = (pack: string | undefined, part: RolePart): void => {
		if (pack !== undefined) {
			parts.set(pack, (parts.get(pack) ?? new Set()).add(part));
		}
	};
	for (const part of roleParts) {
		if (part === 'moves') {
			[...index.movesFrom(role.id), ...index.movesTo(role.id)].forEach((move) => note(movePack(index, move), part));
		} else {
			fields[part].forEach((field) => note(index.packOf('role', role.id, field)?.label, part));
		}
	}
	return [...parts].map(([pack, named]) => ({
		pack,
		added: pack === adding,
		parts: roleParts.filter((part) => named.has(part)),
	}));
}

/** The pack that a move comes from, or that says why it is made; undefined for moves as shipped. */
export function movePack({packOf}: CatalogueIndex, {from, to, direction}: Move): string | undefined {
	return packOf('move', `${from} ${to} ${direction}`)?.label;
}

/** What a new role needs comes from one pack, and nobody else says all of it. */
function adderOf({packOf}: CatalogueIndex, {id}: Role): string | undefined {
	const [title, ...others] = (['title', 'office', 'band'] as const).map((field) => packOf('role', id, field));
	return title && others.every((origin) => origin?.key === title.key) ? title.label : undefined;
}
