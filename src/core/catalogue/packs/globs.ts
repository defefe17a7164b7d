import {segmentMatches} from './globSegment';

/** Where in the patterns one stands after some folders: by pattern, the places that are still possible. */
export type GlobState = readonly (readonly number[])[];

/** Patterns that say which files of a folder are packs. The work for a path grows with its length times theirs. */
export interface Globs {
	/** Before the first folder. */
	readonly start: GlobState;
	/** After entering a folder; undefined where nothing below it can match. */
	readonly enter: (state: GlobState, folder: string) => GlobState | undefined;
	/** Whether a file of this name, where one stands, is meant. */
	readonly matches: (state: GlobState, file: string) => boolean;
	/** Patterns that cannot be followed: outside the folder, malformed or too long. */
	readonly refused: number;
}

/** A name as it is, a pattern for one name, or any number of folders. */
type Part =
	| {readonly kind: 'name'; readonly name: string}
	| {readonly kind: 'pattern'; readonly pattern: string}
	| {readonly kind: 'anyFolders'};

/** Stands in a pattern for the career folder, wherever the setting puts that. */
const careerFolderMark = '${careerFolder}';

const maxGlobs = 50;
const maxLength = 300;
const maxParts = 20;

/**
 * Reads patterns such as `*.pmo.yaml` and `framework/**` + `/*.pmo.yaml`. In a name, `*` stands for any characters and
 * `?` for one; `**` as a name of its own for any number of folders. Everything else is itself. `setting` may be
 * anything that stands in a settings file. `careerFolder`: what the mark stands for, undefined where that is not sound.
 */
export function readGlobs(setting: unknown, careerFolder: readonly string[] | undefined): Globs {
	const texts: readonly unknown[] = Array.isArray(setting) ? setting.slice(0, maxGlobs) : [];
	const globs = texts.flatMap((text) => {
		const parts = partsOf(text, careerFolder);
		return parts ? [parts] : [];
	});
	const given = Array.isArray(setting) ? setting.length : setting === undefined ? 0 : 1;
	return {
		start: globs.map((parts) => settled(parts, [0])),
		enter: (state, folder) => {
			const next = stepped(globs, state, folder);
			return next.some((places, at) => places.some((place) => place < (globs[at]?.length ?? 0))) ? next : undefined;
		},
		matches: (state, file) =>
			stepped(globs, state, file).some((places, at) => places.includes(globs[at]?.length ?? -1)),
		refused: given - globs.length,
	};
}

function partsOf(text: unknown, careerFolder: readonly string[] | undefined): readonly Part[] | undefined {
	if (typeof text !== 'string' || text.length > maxLength) {
		return undefined;
	}
	const names = text.trim().replace(/^\.\//, '').split('/');
	const isMarked = names[0] === careerFolderMark;
	if (isMarked && !careerFolder) {
		return undefined;
	}
	const own = isMarked ? names.slice(1) : names;
	if (own.length === 0 || own.length > maxParts || own.some((name) => !isName(name))) {
		return undefined;
	}
	return [...(isMarked ? (careerFolder ?? []).map((name): Part => ({kind: 'name', name})) : []), ...own.map(partOf)];
}

function isName(name: string): boolean {
	return name !== '' && name !== '.' && name !== '..' && !/[\\:\p{Cc}]/u.test(name);
}

function partOf(name: string): Part {
	if (name === '**') {
		return {kind: 'anyFolders'};
	}
	return /[*?]/.test(name) ? {kind: 'pattern', pattern: name} : {kind: 'name', name};
}

function stepped(globs: readonly (readonly Part[])[], state: GlobState, name: string): GlobState {
	return globs.map((parts, at) =>
		settled(
			parts,
			(state[at] ?? []).flatMap((place) => {
				const part = parts[place];
				if (part?.kind === 'anyFolders') {
					return [place];
				}
				return part && accepts(part, name) ? [place + 1] : [];
			}),
		),
	);
}

function accepts(part: Exclude<Part, {readonly kind: 'anyFolders'}>, name: string): boolean {
	return part.kind === 'name' ? part.name === name : segmentMatches(part.pattern, name);
}

/** The places with those that are reached without a name, since `**` may stand for no folder at all. */
function settled(parts: readonly Part[], places: readonly number[]): readonly number[] {
	const all = new Set<number>();
	for (const start of places) {
		for (let place = start; !all.has(place); place++) {
			all.add(place);
			if (parts[place]?.kind !== 'anyFolders') {
				break;
			}
		}
	}
	return [...all];
}
