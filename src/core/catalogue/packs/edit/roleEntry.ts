import type {Role} from '../../catalogue';
import type {EntryData} from './entryText';

/** A role of the catalogue as an entry of a pack that says all of it, in the order in which people read it. */
export function roleEntry(
	role: Role,
	own: {readonly id?: string; readonly title?: string} = {},
): EntryData & {readonly id: string} {
	const needs = (need: 'core' | 'useful'): EntryData =>
		Object.fromEntries(role.skills.filter((each) => each.need === need).map(({skill, level}) => [skill, level]));
	const id = own.id ?? role.id;
	const fields = {
		title: own.title ?? role.title,
		office: role.office,
		band: role.band,
		family: role.family,
		experience: role.experience,
		years: role.years,
		purpose: role.purpose,
		aliases: own.id === undefined ? role.aliases : [],
		duties: role.duties,
		skills: withoutEmpty({core: needs('core'), useful: needs('useful')}),
		raci: role.raci,
		certifications: role.certifications,
		reportsTo: role.reportsTo,
		entryRoutes: role.entryRoutes,
		keywords: role.keywords,
		measures: role.measures,
		questions: role.questions,
		note: role.note,
		frameworks: role.frameworks,
	};
	return {id, ...withoutEmpty(fields)};
}

function withoutEmpty(data: EntryData): EntryData {
	return Object.fromEntries(
		Object.entries(data).filter(
			([, value]) =>
				value !== undefined && (typeof value !== 'object' || value === null || Object.keys(value).length > 0),
		),
	);
}
