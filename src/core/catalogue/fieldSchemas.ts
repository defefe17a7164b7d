import * as z from 'zod/mini';

// What single values of the catalogue may be: the same for what ships and for packs.

/** `add` and `remove` are words of packs: they change lists and mappings. */
export const id = z
	.string()
	.check(
		z.regex(
			/^(?!(?:add|remove)$)[a-z][a-z0-9_]{0,59}$/,
			'An id is lower-case letters, digits and underscores, and starts with a letter',
		),
	);

export const slug = z
	.string()
	.check(
		z.regex(/^[a-z][a-z0-9-]{0,59}$/, 'An id is lower-case letters, digits and hyphens, and starts with a letter'),
	);

/** Neither control characters nor marks that turn the direction of text around them. */
const readable = 'Text holds no control characters or direction marks';

// In words that every program understands in a regular expression: they go into the JSON Schema of packs too.
const control = '\\x00-\\x09\\x0B-\\x1F\\x7F-\\x9F';
const direction = '\\u2028-\\u202E\\u2066-\\u2069';
const someLines = new RegExp(`^[^${control}${direction}]*$`);
export const oneLine = new RegExp(`^[^\\n${control}${direction}]*$`);

const longestText = 600;
export const text = z
	.string()
	.check(
		z.minLength(1, 'Text must not be empty'),
		z.maxLength(longestText, `Text is longer than ${longestText} characters`),
		z.regex(someLines, readable),
	);

const longestLine = 240;
export const line = z
	.string()
	.check(
		z.minLength(1, 'Text must not be empty'),
		z.maxLength(longestLine, `Text is longer than ${longestLine} characters`),
		z.regex(oneLine, `${readable} and must be on one line`),
	);
export const lines = z.array(line);

/** Where the shipped catalogue has something from. */
export const mark = z
	.string()
	.check(
		z.regex(
			/^(seed 00[0-4]|S-[A-Z0-9-]+|practice knowledge)$/,
			'A source is "seed 00n", a key "S-..." or "practice knowledge"',
		),
	);
export const marks = z.array(mark).check(z.minLength(1, 'At least one source is needed'));

export const level = z.int().check(z.minimum(1, 'A level is 1 to 5'), z.maximum(5, 'A level is 1 to 5'));
export const band = z.int().check(z.minimum(1, 'A band is 1 to 7'), z.maximum(7, 'A band is 1 to 7'));
