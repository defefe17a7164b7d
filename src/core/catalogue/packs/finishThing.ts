import {isAsShipped, originOf} from './draft';
import type {Draft, Thing} from './draft';
import {newThing} from './newThing';
import {fieldNames, thingForms} from './thingForm';

/** Whether a thing has all that it needs: one that is new may not. */
export function isWhole({base, kind, fields}: Draft): boolean {
	return base !== undefined || thingForms[kind].needed.every((field) => fields.has(field));
}

/** A thing with all its fields: as shipped, with what packs change, and what a new one has by itself. */
export function finishThing(draft: Draft): Thing {
	const {kind, id, base, fields, was} = draft;
	if (base && isAsShipped(draft)) {
		return base;
	}
	const thing: Record<string, unknown> = base ? {...base} : newThing(draft);
	if (kind !== 'move') {
		thing['id'] = id;
	}
	if (was.length > 0) {
		thing['was'] = was;
	}
	for (const field of fieldNames(kind)) {
		if (fields.has(field)) {
			thing[field] = fields.get(field);
		}
	}
	const origin = kind === 'role' ? originOf(draft) : undefined;
	if (origin) {
		thing['pack'] = origin.label;
	}
	// The fields are the kind's own by name, and each was checked when its pack was read.
	return thing as unknown as Thing;
}

/** A thing with these fields: itself where they are what it has. */
export function withFields<T extends object>(thing: T, fields: Partial<T>): T {
	for (const name in fields) {
		if (thing[name] !== fields[name]) {
			return {...thing, ...fields};
		}
	}
	return thing;
}
