import {fail, ok} from '../result';
import type {Problem} from '../problem';
import type {Result} from '../result';
import {isDeviceName} from './deviceName';

const maxSegment = 100;

/**
 * The first of `slug.ext`, `slug-2.ext`, `slug-3.ext` and so on that is not taken. `ext` comes without its dot; `taken`
 * holds the file names in the folder. Names that differ only by case count as the same, since many disks think so.
 */
export function nextFreeName(slug: string, ext: string, taken: ReadonlySet<string>): string {
	const used = new Set([...taken].map((name) => name.normalize('NFC').toLowerCase()));
	let name = `${slug}.${ext}`;
	for (let n = 2; used.has(name.toLowerCase()); n++) {
		name = `${slug}-${n}.${ext}`;
	}
	return name;
}

/**
 * Checks the parts of a relative folder path, such as `['docs', 'career']`, and returns them as they are. Every part must
 * be the name of an ordinary folder. Problems: `path.outside` for what could leave the root (absolute paths, `..`, drives,
 * addresses, encoded characters), `path.protected` for hidden, tool and device folders, `name.tooLong` above 100
 * characters.
 */
export function checkSegments(segments: readonly string[]): Result<readonly string[]> {
	if (segments.length === 0) {
		return fail('path.outside');
	}
	for (const segment of segments) {
		const code = refusal(segment);
		if (code) {
			return fail(code);
		}
	}
	return ok(segments);
}

function refusal(segment: string): Problem['code'] | undefined {
	if (segment.length > maxSegment) {
		return 'name.tooLong';
	}
	// Some file systems fold such letters: what looks like `..` to them must not pass.
	const name = segment.normalize('NFKC').toLowerCase();
	if (/^\.*$/.test(name) || /[/\\:\p{Cc}\p{Cf}\p{Cs}]|%[0-9a-f]{2}/u.test(name) || /^[~\s]|[.\s]$/.test(name)) {
		return 'path.outside';
	}
	// The last form is how old Windows file systems abbreviate names, `.git` among them.
	if (/^\.|^node_modules$|\.code-workspace$|~\d/.test(name) || isDeviceName(name)) {
		return 'path.protected';
	}
	return undefined;
}
