import * as z from 'zod/mini';
import {directionIds, experiences, families, offices} from './catalogue';
import {band, id, level, line, lines, mark, marks, slug, text} from './fieldSchemas';

// The one description of the things in the catalogue. What ships is checked with it at build time; packs obey it too,
// field by field.

export const roleFields = {
	title: line,
	aliases: lines,
	office: z.enum(offices),
	family: z.enum(families),
	band,
	experience: z.enum(experiences),
	years: z.strictObject({from: z.int().check(z.minimum(0)), to: z.optional(z.int().check(z.minimum(0)))}),
	purpose: line,
	duties: lines.check(z.minLength(1, 'A role has at least one duty')),
	skills: z.strictObject({core: z.record(id, level), useful: z.optional(z.record(id, level))}),
	raci: z.record(id, z.enum(['R', 'A', 'C', 'I'])),
	reportsTo: lines,
	entryRoutes: lines,
	certifications: z.array(id),
	keywords: lines,
	measures: lines,
	questions: lines,
	note: z.optional(text),
	frameworks: z.optional(z.record(line, line)),
	sources: marks,
};

export const moveFields = {
	from: id,
	to: id,
	direction: z.enum(directionIds),
	why: line,
	source: mark,
	also: z.optional(marks),
};

export const skillFields = {
	name: line,
	group: z.enum(['support', 'behaviour', 'controls', 'governance', 'value', 'method', 'tools', 'people', 'specialist']),
	aliases: lines,
	levels: z.array(line).check(z.length(5, 'A skill has five level sentences')),
	frameworks: z.optional(z.record(line, lines)),
	sources: z.optional(marks),
};

export const certificationFields = {
	name: line,
	issuer: line,
	level: line,
	prerequisites: z.optional(text),
	renewal: z.optional(text),
	status: z.enum(['current', 'legacy', 'unconfirmed']),
	statusNote: z.optional(text),
	roles: z.array(id),
	aliases: lines,
	verified: z.boolean(),
	unverified: z.optional(lines),
	/** What the organisation pays for. */
	funding: z.optional(line),
	sources: marks,
};

export const pmoTypeFields = {
	name: line,
	axis: z.enum(['control', 'behaviour', 'level', 'structure', 'situation']),
	value: z.optional(line),
	definition: text,
	careerValue: text,
	signals: lines,
	questions: lines,
	sources: marks,
};

export const factorFields = {title: line, about: line};

export const itemFields = {
	factor: slug,
	text: line,
	sign: z.literal([1, -1]),
	part: z.optional(z.enum(['sum', 'deal-breaker', 'type'])),
	type: z.optional(id),
	stage: z.enum(['self', 'advert', 'interview']),
	scale: z.enum(['self', 'office']),
	why: text,
	findOut: text,
	opening: z.optional(text),
	roles: z.optional(z.array(id)),
	directions: z.optional(z.array(z.enum(directionIds))),
	source: mark,
	also: z.optional(marks),
};
