import {fail} from '../result';
import type {Result} from '../result';
import {checkSegments} from './fileName';

/**
 * Where a relative path with forward slashes leads from a folder, as segments below the root; `folder` holds the segments
 * of that folder. Problems: those of `checkSegments`, and `path.outside` where the path climbs above the root.
 */
export function resolveRelative(folder: readonly string[], path: string): Result<readonly string[]> {
	const segments = [...folder];
	const steps = path.split('/');
	if (path === '' || steps[0] === '') {
		return fail('path.outside');
	}
	for (const step of steps) {
		if (step === '.') {
			continue;
		}
		if (step !== '..') {
			segments.push(step);
		} else if (segments.pop() === undefined) {
			return fail('path.outside');
		}
	}
	return checkSegments(segments);
}
