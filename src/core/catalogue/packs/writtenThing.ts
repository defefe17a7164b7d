import type {Role} from '../catalogue';
import type {Thing} from './draft';
import type {ThingKind} from './pack';
import {fieldNames} from './thingForm';

/** A thing as an entry of a pack that says all there is to say of it. */
export function writtenThing(kind: ThingKind, thing: Thing): Readonly<Record<string, unknown>> {
	const fields = thing as unknown as Readonly<Record<string, unknown>>;
	const identity = kind === 'move' ? ['from', 'to', 'direction'] : ['id', 'was'];
	const names = [...identity, ...fieldNames(kind)].filter((name) => fields[name] !== undefined);
	return Object.fromEntries(
		names.map((name) => [name, kind === 'role' && name === 'skills' ? writtenNeeds(thing as Role) : fields[name]]),
	);
}

function writtenNeeds({skills}: Role): object {
	const levels = (need: 'core' | 'useful'): object =>
		Object.fromEntries(skills.filter((each) => each.need === need).map(({skill, level}) => [skill, level]));
	return {core: levels('core'), useful: levels('useful')};
}
