import * as z from 'zod/mini';
import {sectionKinds} from '../model/cv';

// The one description of the lexicon's content, used by the build only.

const lower = z.string().check(z.regex(/^[^\p{Lu}\n]+$/u, 'Lower case, on one line'));
const line = z.string().check(z.regex(/^[^\n]+$/, 'Text must be on one line and not empty'));
const word = z.string().check(z.regex(/^[a-z]+(?:-[a-z]+)*$/, 'One word in lower case'));
const identifier = z.string().check(z.regex(/^[a-z]+(?:_[a-z]+)*$/, 'The id of a skill of the catalogue'));
const words = z
	.string()
	.check(z.regex(/^[a-z0-9]+(?:[ '’-][a-z0-9]+)*$/, 'Words in lower case with single spaces, no other marks'))
	.check(z.regex(/^[^’]*$/, 'The apostrophe is straight'));
const source = z
	.string()
	.check(
		z.regex(
			/^(?:seed 00\d|S-[A-Z0-9-]+|cv:[a-z0-9-]+|practice knowledge)$/,
			'A source is "seed 00n", a key "S-...", a key "cv:..." or "practice knowledge"',
		),
	);
const number = z.int().check(z.minimum(1, 'A month is 1 to 12'), z.maximum(12, 'A month is 1 to 12'));

/** One content file: any of the lists, nothing else. */
export const lexiconSchema = z.strictObject({
	verbs: z.optional(
		z.array(
			z.strictObject({
				base: word,
				past: z.optional(word),
				participle: z.optional(word),
				pastAlso: z.optional(z.array(word)),
				also: z.optional(z.array(word)),
				strength: z.enum(['strong', 'depends', 'weak']),
				instead: z.optional(z.array(word)),
				source,
			}),
		),
	),
	/** Phrases that share what is said of them. */
	phrases: z.optional(
		z.array(
			z.strictObject({
				kind: z.enum(['duty', 'weak-opener', 'cliche', 'ai-tell', 'vague', 'outcome', 'references', 'personal']),
				instead: z.optional(line),
				group: z.optional(word),
				label: z.optional(z.literal(true)),
				source,
				texts: z.array(words).check(z.minLength(1, 'A group has at least one phrase')),
			}),
		),
	),
	participles: z.optional(z.array(word)),
	adjectives: z.optional(z.array(word)),
	trade: z.optional(z.array(lower)),
	generic: z.optional(z.array(lower)),
	numberNames: z.optional(z.array(lower)),
	names: z.optional(
		z.array(
			z.strictObject({
				name: line,
				wrong: z.array(line),
				kind: z.enum(['tool', 'method', 'certificate', 'body', 'place']),
				about: z.optional(line),
				source,
			}),
		),
	),
	acronyms: z.optional(z.array(line)),
	numberWords: z.optional(z.array(lower)),
	headings: z.optional(
		z.array(
			z.strictObject({
				kind: z.enum(sectionKinds),
				standard: z.array(lower),
				other: z.array(lower),
			}),
		),
	),
	months: z.optional(z.array(z.strictObject({month: number, names: z.array(lower), short: z.array(lower)}))),
	present: z.optional(z.array(lower)),
	rangeWords: z.optional(z.array(lower)),
	seasons: z.optional(z.array(lower)),
	titleWords: z.optional(z.array(lower)),
	qualificationWords: z.optional(z.array(lower)),
	informalEmail: z.optional(z.array(lower)),
	evidence: z.optional(
		z.array(z.strictObject({skill: identifier, words: z.array(words), except: z.optional(z.array(line))})),
	),
	misspellings: z.optional(z.array(z.strictObject({right: line, us: z.optional(line), wrong: z.array(lower)}))),
	sources: z.optional(
		z.array(
			z.strictObject({
				id: z.string().check(z.regex(/^cv:[a-z0-9-]+$/, 'A key is "cv:" and a slug')),
				text: line,
				url: z.optional(z.string().check(z.regex(/^https:\/\/\S+$/, 'An address starts with https://'))),
				grade: z.enum(['A', 'B', 'C', 'D']),
			}),
		),
	),
});

export type LexiconContent = z.output<typeof lexiconSchema>;
