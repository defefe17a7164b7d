import {maxDepth} from './nesting';
import type {Place, YamlPath, YamlSource} from './yamlSource';

/** Where data stops being plain (typed values, such as a binary tag makes, or nesting beyond 16 levels); undefined where it is. */
export function plainDataFault({data, place}: YamlSource): Place | undefined {
	const path = oddPath(data, []);
	return path && place(path);
}

function oddPath(value: unknown, path: YamlPath): YamlPath | undefined {
	if (typeof value !== 'object' || value === null) {
		return undefined;
	}
	const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
	if (!isPlain || path.length > maxDepth) {
		return path;
	}
	for (const [key, part] of Object.entries(value)) {
		const odd = oddPath(part, [...path, Array.isArray(value) ? Number(key) : key]);
		if (odd) {
			return odd;
		}
	}
	return undefined;
}
