import type * as z from 'zod/mini';
import {readYaml} from '../documents/yamlSource';
import type {Place, YamlPath} from '../documents/yamlSource';
import {faultMessage} from './faultMessage';

/** One content file, as read from disk. `file` is the name that faults are reported with. */
export interface ContentFile {
	readonly file: string;
	readonly text: string;
}

export interface ContentFault extends Place {
	readonly file: string;
	readonly message: string;
}

/** What a content file holds, with its origin, so that a fault found later still has a place. */
export interface ContentOrigin<T> {
	readonly file: string;
	readonly place: (path: YamlPath, part?: 'key' | 'value') => Place;
	readonly content: T;
}

/** Parses content files and checks each against the schema. All faults are returned at once, with file, line and column. */
export function readContent<T>(
	files: readonly ContentFile[],
	schema: z.ZodMiniType<T>,
): {readonly origins: readonly ContentOrigin<T>[]; readonly faults: ContentFault[]} {
	const origins: ContentOrigin<T>[] = [];
	const faults: ContentFault[] = [];
	for (const {file, text} of files) {
		const source = readYaml(text);
		faults.push(...source.faults.map((fault) => ({file, ...fault})));
		if (source.faults.length > 0) {
			continue;
		}
		const checked = schema.safeParse(source.data);
		if (checked.success) {
			origins.push({file, place: source.place, content: checked.data});
			continue;
		}
		for (const issue of checked.error.issues) {
			const unknownKey = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
			const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
			const place = unknownKey === undefined ? source.place(path) : source.place([...path, unknownKey], 'key');
			faults.push({file, ...place, message: `${path.join('.') || 'file'}: ${faultMessage(issue)}`});
		}
	}
	return {origins, faults};
}
