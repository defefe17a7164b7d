import * as z from 'zod/mini';
import {directionIds} from './catalogue';
import {id, line, mark, slug, text} from './fieldSchemas';
import {
	certificationFields,
	factorFields,
	itemFields,
	moveFields,
	pmoTypeFields,
	roleFields,
	skillFields,
} from './thingFields';

// The files of what ships: things that packs can change too, and what only the catalogue itself has.

/** Ids under which users' files may still know a thing. */
const was = z.optional(z.array(id));
const role = z.strictObject({id, was, ...roleFields});
const move = z.strictObject(moveFields);
const skill = z.strictObject({id, was, ...skillFields});
const certification = z.strictObject({id, was, ...certificationFields});
const pmoType = z.strictObject({id, was, ...pmoTypeFields});

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
	factors: z.array(z.strictObject({id: slug, was: z.optional(z.array(slug)), ...factorFields})),
	items: z.array(z.strictObject({id, was, ...itemFields})),
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
