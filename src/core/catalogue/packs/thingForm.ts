import type {DirectionId} from '../catalogue';
import {thingKinds} from './pack';
import type {ThingKind} from './pack';

/** What the fields of one kind of thing are like. The id is none of them. */
export interface ThingForm {
	/** Without these there is no new thing. */
	readonly needed: readonly string[];
	/** Texts, numbers and what is replaced as a whole. */
	readonly plain: readonly string[];
	/** Lists, which may be changed by `add` and `remove`. */
	readonly lists: readonly string[];
	/** Mappings, which may be too. */
	readonly maps: readonly string[];
	/** Lists and single values that are ids of other things. */
	readonly refers: Readonly<Record<string, ThingKind>>;
}

export const thingForms: Readonly<Record<ThingKind, ThingForm>> = {
	role: {
		needed: ['title', 'office', 'band'],
		plain: ['title', 'office', 'family', 'band', 'experience', 'years', 'purpose', 'note'],
		lists: [
			'aliases',
			'duties',
			'reportsTo',
			'entryRoutes',
			'certifications',
			'keywords',
			'measures',
			'questions',
			'sources',
		],
		// What is needed of skills has a form of its own.
		maps: ['raci', 'frameworks'],
		refers: {certifications: 'certification'},
	},
	skill: {
		needed: ['name'],
		plain: ['name', 'group', 'levels'],
		lists: ['aliases', 'sources'],
		maps: ['frameworks'],
		refers: {},
	},
	move: {needed: ['why'], plain: ['why', 'source'], lists: ['also'], maps: [], refers: {}},
	certification: {
		needed: ['name'],
		plain: ['name', 'issuer', 'level', 'prerequisites', 'renewal', 'status', 'statusNote', 'verified', 'funding'],
		lists: ['roles', 'aliases', 'unverified', 'sources'],
		maps: [],
		refers: {roles: 'role'},
	},
	pmoType: {
		needed: ['name', 'axis', 'definition'],
		plain: ['name', 'axis', 'value', 'definition', 'careerValue'],
		lists: ['signals', 'questions', 'sources'],
		maps: [],
		refers: {},
	},
	factor: {needed: ['title'], plain: ['title', 'about'], lists: [], maps: [], refers: {}},
	item: {
		needed: ['factor', 'text'],
		plain: ['factor', 'text', 'sign', 'part', 'type', 'stage', 'scale', 'why', 'findOut', 'opening', 'source'],
		lists: ['roles', 'directions', 'also'],
		maps: [],
		refers: {factor: 'factor', type: 'pmoType', roles: 'role'},
	},
	snippet: {
		needed: ['label', 'section', 'body'],
		plain: ['label', 'section'],
		lists: ['body', 'roles'],
		maps: [],
		refers: {roles: 'role'},
	},
};

/** The fields of a kind of thing. Others are of no use in it. */
export function fieldNames(kind: ThingKind): readonly string[] {
	return names[kind] ?? [];
}

const names: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
	thingKinds.map((kind) => {
		const {plain, lists, maps} = thingForms[kind];
		return [kind, [...plain, ...lists, ...maps, ...(kind === 'role' ? ['skills'] : [])]];
	}),
);

/** The parts of a move's id. */
export interface MoveId {
	readonly from: string;
	readonly to: string;
	readonly direction: DirectionId;
}

export function moveIdOf({from, to, direction}: MoveId): string {
	return `${from} ${to} ${direction}`;
}

/** `id`: as `moveIdOf` makes it. */
export function partsOfMove(id: string): MoveId {
	const [from = '', to = '', direction = ''] = id.split(' ');
	return {from, to, direction: direction as DirectionId};
}
