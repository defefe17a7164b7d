import {slugOf} from '../../../documents/slug';

/** An id for something of this name that none of the given ones is: letters, digits and underscores. */
export function idFor(name: string, taken: ReadonlySet<string>): string {
	const slug = slugOf(name.slice(0, 60));
	const word = (slug.ok ? slug.value : 'role').replaceAll('-', '_').slice(0, 50);
	return freeId(/^[a-z]/.test(word) ? word : `role_${word}`, taken, '_');
}

/** The id itself or, where it is taken, the id with the first number that makes it free. */
export function freeId(id: string, taken: ReadonlySet<string>, joint: '_' | '-'): string {
	const stem = id.slice(0, 55).replace(/[_-]\d+$/, '');
	let free = id;
	for (let number = 2; taken.has(free); number++) {
		free = `${stem}${joint}${String(number)}`;
	}
	return free;
}
