import {fail, ok} from '../result';
import type {Result} from '../result';
import {isDeviceName} from './deviceName';

const maxLength = 60;

/** Letters that Unicode does not take apart into a basic letter and an accent. */
const spelledOut: Readonly<Record<string, string>> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	ħ: 'h',
	ł: 'l',
	ı: 'i',
	þ: 'th',
};

/**
 * A name as a path segment that is safe on every file system: 1 to 60 of a-z, 0-9 and single hyphens, no hyphen at either
 * end, no Windows device name. Accents are dropped, other letters left out. A slug is its own slug. Problems: `name.empty`,
 * `name.noLetters` (nothing is left), `name.tooLong`, `name.reserved`.
 */
export function slugOf(name: string): Result<string> {
	if (name.trim() === '') {
		return fail('name.empty');
	}
	// A name a user types is never this long; what is may be costly to normalise.
	if (name.length > maxLength * 20) {
		return fail('name.tooLong', {max: maxLength});
	}
	const slug = name
		.normalize('NFKD')
		.replace(/[\p{M}\p{Cf}'’]/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]/g, (letter) => spelledOut[letter] ?? '-')
		.replace(/-+/g, '-')
		.replace(/^-|-$/g, '');
	if (slug === '') {
		return fail('name.noLetters');
	}
	if (slug.length > maxLength) {
		return fail('name.tooLong', {max: maxLength});
	}
	return isDeviceName(slug) ? fail('name.reserved') : ok(slug);
}
