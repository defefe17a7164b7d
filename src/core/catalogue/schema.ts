import * as z from 'zod/mini';
import {directionIds, experiences, families, offices} from './catalogue';

// The one description of catalogue content. What ships is checked with it at build time; packs obey the same shapes.

const id = z
	.string()
	.check(
		z.regex(/^[a-z][a-z0-9_]{0,59}$/, 'An id is lower-case letters, digits and underscores, and starts with a letter'),
	);
const slug = z
	.string()
	.check(
		z.regex(/^[a-z][a-z0-9-]{0,59}$/, 'An id is lower-case letters, digits and hyphens, and starts with a letter'),
	);
const text = z
	.string()
	.check(z.minLength(1, 'Text must not be empty'), z.maxLength(600, 'Text is longer than 600 characters'));
const line = z
	.string()
	.check(
		z.minLength(1, 'Text must not be empty'),
		z.maxLength(240, 'Text is longer than 240 characters'),
		z.regex(/^[^\n\r\t]*$/, 'Text must be on one line'),
	);
const lines = z.array(line);
const mark = z
	.string()
	.check(
		z.regex(
			/^(seed 00[0-4]|S-[A-Z0-9-]+|practice knowledge)$/,
			'A source is "seed 00n", a key "S-..." or "practice knowledge"',
		),
	);
const marks = z.array(mark).check(z.minLength(1, 'At least one source is needed'));
const level = z.int().check(z.minimum(1, 'A level is 1 to 5'), z.maximum(5, 'A level is 1 to 5'));
const sign = z.union([z.literal(1), z.literal(-1)]);

const role = z.strictObject({
	id,
	title: line,
	aliases: lines,
	office: z.enum(offices),
	family: z.enum(families),
	band: z.int().check(z.minimum(1, 'A band is 1 to 7'), z.maximum(7, 'A band is 1 to 7')),
	experience: z.enum(experiences),
	years: z.strictObject({from: z.int().check(z.minimum(0)), to: z.optional(z.int().check(z.minimum(0)))}),
	purpose: line,
	duties: lines.check(z.minLength(1, 'A role has at least one duty')),
	skills: z.strictObject({core: z.record(id, level), useful: z.optional(z.record(id, level))}),
	raci: z.record(id, z.string().check(z.regex(/^[RACI]$/, 'A letter is R, A, C or I'))),
	reportsTo: lines,
	entryRoutes: lines,
	certifications: z.array(id),
	keywords: lines,
	measures: lines,
	questions: lines,
	note: z.optional(text),
	frameworks: z.optional(z.record(z.string(), line)),
	sources: marks,
});

const move = z.strictObject({
	from: id,
	to: id,
	direction: z.enum(directionIds),
	why: line,
	source: mark,
	also: z.optional(marks),
});

const skill = z.strictObject({
	id,
	name: line,
	group: z.enum(['support', 'behaviour', 'controls', 'governance', 'value', 'method', 'tools', 'people', 'specialist']),
	aliases: lines,
	levels: z.array(line).check(z.length(5, 'A skill has five level sentences')),
	frameworks: z.optional(z.record(z.string(), lines)),
	sources: z.optional(marks),
});

const certification = z.strictObject({
	id,
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
	sources: marks,
});

const pmoType = z.strictObject({
	id,
	name: line,
	axis: z.enum(['control', 'behaviour', 'level', 'structure', 'situation']),
	value: z.optional(line),
	definition: text,
	careerValue: text,
	signals: lines,
	questions: lines,
	sources: marks,
});

const scaleWords = z.strictObject({'-2': line, '-1': line, '0': line, '1': line, '2': line});
const share = z.number().check(z.minimum(0), z.maximum(2));

const checklist = z.strictObject({
	id: slug,
	version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/, 'A version is three numbers with dots, in quotes')),
	title: line,
	intro: text,
	limits: text,
	thresholds: z.strictObject({
		coverage: share,
		perFactor: z.int(),
		side: share,
		leanCoverage: share,
		lean: share,
		marks: z.int(),
	}),
	answers: z.strictObject({self: scaleWords, office: scaleWords, unknown: line, 'not-applicable': line}),
	factors: z.array(z.strictObject({id: slug, title: line, about: line})),
	items: z.array(
		z.strictObject({
			id,
			factor: slug,
			text: line,
			sign,
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
		}),
	),
	pairs: z.array(z.tuple([id, id])),
});

/** One content file: any of the lists, nothing else. */
export const contentSchema = z.strictObject({
	roles: z.optional(z.array(role)),
	moves: z.optional(z.array(move)),
	skills: z.optional(z.array(skill)),
	certifications: z.optional(z.array(certification)),
	pmoTypes: z.optional(z.array(pmoType)),
	tasks: z.optional(z.array(z.strictObject({id, title: line, about: line}))),
	letters: z.optional(z.array(z.strictObject({id: z.enum(['R', 'A', 'C', 'I']), title: line, about: line}))),
	abbreviations: z.optional(
		z.array(z.strictObject({short: line, long: line, note: z.optional(text), ambiguous: z.optional(z.boolean())})),
	),
	directions: z.optional(
		z.array(
			z.strictObject({
				id: z.enum(directionIds),
				title: line,
				means: text,
				fits: text,
				advice: z.optional(z.array(text)),
				source: mark,
			}),
		),
	),
	doors: z.optional(z.array(z.strictObject({id: slug, title: line, about: text, roles: z.array(id), source: mark}))),
	sources: z.optional(
		z.array(
			z.strictObject({
				id: mark,
				url: z.string().check(z.regex(/^https?:\/\/\S+$/, 'An address starts with https://')),
				grade: z.enum(['strong', 'medium', 'weak']),
			}),
		),
	),
	ambiguousAliases: z.optional(z.array(z.strictObject({alias: line, roles: z.array(id)}))),
	checklist: z.optional(checklist),
});

export type Content = z.output<typeof contentSchema>;
