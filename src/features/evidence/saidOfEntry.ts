import type {CatalogueIndex} from '../../core/catalogue/lookups';
import {parseIsoDate} from '../../core/documents/dates';
import {skillsNow} from '../../core/evidence/skillsNow';
import type {NewEntry} from '../../core/evidence/newEntry';

/** As much as a field of an entry may hold when it is written by a command. */
export const longestSaid = 1000;

/** What a command was told of an achievement. Anybody can call it with anything, so that what cannot be used is left out. */
export function saidOfEntry(index: CatalogueIndex, argument: unknown): Partial<NewEntry> {
	if (typeof argument !== 'object' || argument === null) {
		return {};
	}
	const given = new Map<string, unknown>(Object.entries(argument));
	const text = <K extends keyof NewEntry>(name: K): {readonly [key in K]?: string} => {
		const value = given.get(name);
		const words = typeof value === 'string' ? value.slice(0, longestSaid).trim() : '';
		return words === '' ? {} : ({[name]: words} as {readonly [key in K]: string});
	};
	const date = parseIsoDate(text('date').date ?? '');
	const ids = given.get('skills');
	const written = Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
	const skills = [...new Set(written.flatMap((id) => skillsNow(index, id).map((skill) => skill.id)))];
	return {
		...text('title'),
		...(date.ok ? {date: date.value} : {}),
		...(skills.length > 0 ? {skills} : {}),
		...text('numbers'),
		...text('proof'),
		...text('situation'),
		...text('action'),
		...text('result'),
	};
}
