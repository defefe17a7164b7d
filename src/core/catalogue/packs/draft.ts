import type {ChecklistItem, Factor} from '../../checklist/checklist';
import type {Certification, Move, PackSnippet, PmoType, Role, Skill} from '../catalogue';
import type {LoadedPack} from './mergedCatalogue';
import type {PackEntry, PackOrigin, ThingKind} from './pack';

export type Thing = Role | Skill | Move | Certification | PmoType | Factor | ChecklistItem | PackSnippet;

/** One thing while packs are merged: as shipped, and what packs say of it. */
export interface Draft {
	readonly kind: ThingKind;
	readonly id: string;
	/** As shipped, and the id that it has there; undefined for what packs add. */
	readonly base?: Thing;
	readonly baseId?: string;
	/** The fields that packs set, in the catalogue's form. */
	readonly fields: Map<string, unknown>;
	/** The entries about it, from the lowest precedence to the highest. */
	readonly said: Said[];
	was: readonly string[];
	hidden: boolean;
}

export interface Said {
	readonly pack: LoadedPack;
	readonly entry: PackEntry;
}

const none: readonly string[] = [];

/** Whether a thing is as shipped, but for what it refers to. */
export function isAsShipped({id, base, baseId, fields, was}: Draft): boolean {
	return id === baseId && fields.size === 0 && was === ((base as {readonly was?: readonly string[]}).was ?? none);
}

export function shippedDraft(kind: ThingKind, id: string, base: Thing & {readonly was?: readonly string[]}): Draft {
	return {kind, id, base, baseId: id, fields: new Map(), said: [], was: base.was ?? none, hidden: false};
}

export function newDraft(kind: ThingKind, id: string): Draft {
	return {kind, id, fields: new Map(), said: [], was: none, hidden: false};
}

/** A thing under a new id, with everything that is said of the old one. */
export function renamedDraft(draft: Draft, id: string): Draft {
	return {...draft, id, fields: new Map(draft.fields), said: [...draft.said]};
}

/** The value of a field so far, in the catalogue's form. */
export function valueOf({fields, base}: Draft, field: string): unknown {
	return fields.has(field)
		? fields.get(field)
		: (base as unknown as Readonly<Record<string, unknown>> | undefined)?.[field];
}

/** The pack that added the thing or last changed it or, with `field`, that field. Hiding changes nothing but `hide`. */
export function originOf({said}: Draft, field?: string): PackOrigin | undefined {
	for (let at = said.length - 1; at >= 0; at--) {
		const each = said[at];
		if (each && isAbout(each.entry, field)) {
			return each.pack.origin;
		}
	}
	return undefined;
}

function isAbout({fields, hide, was}: PackEntry, field: string | undefined): boolean {
	if (field === undefined) {
		return was.length > 0 || Object.keys(fields).length > 0;
	}
	return field === 'hide' ? hide !== undefined : Object.hasOwn(fields, field);
}
