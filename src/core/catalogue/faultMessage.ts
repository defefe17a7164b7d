import type * as z from 'zod/mini';

/** What is wrong at a value, in plain words: what was expected there, or the sentence that the schema gives. */
export function faultMessage(issue: z.core.$ZodIssue): string {
	switch (issue.code) {
		case 'unrecognized_keys':
			return `there is no key ${issue.keys.map((key) => `"${key}"`).join(', ')} here`;
		case 'invalid_type':
			return `expected ${issue.expected}${issue.input === undefined ? ', or the key is missing' : ''}`;
		case 'invalid_value':
			return `expected one of: ${issue.values.join(', ')}`;
		case 'invalid_key':
		case 'invalid_element':
			return issue.issues.map((inner) => faultMessage(inner)).join('; ');
		case 'invalid_format':
		case 'too_big':
		case 'too_small':
		case 'not_multiple_of':
		case 'invalid_union':
		case 'custom':
			return issue.message;
	}
}
