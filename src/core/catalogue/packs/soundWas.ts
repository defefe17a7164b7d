import {livingIds} from './mergeState';
import type {MergeState} from './mergeState';
import type {LoadedPack} from './mergedCatalogue';
import type {PackEntry} from './pack';

interface SoundWas {
	readonly entry: PackEntry;
	/** Without the ids that cannot be old ones. */
	readonly was: readonly string[];
}

/**
 * The entries of a pack that had other ids. Reported and left out are ids that the pack itself still uses, in a circle or
 * not, and the old ids of an entry whose own id is an old one of something else.
 */
export function soundWas(state: MergeState, pack: LoadedPack): readonly SoundWas[] {
	const renaming = pack.pack.entries.filter(({kind, was}) => kind !== 'move' && was.length > 0);
	if (renaming.length === 0) {
		return [];
	}
	const wasOf = new Map(pack.pack.entries.map((entry) => [keyOf(entry.kind, entry.id), entry.was]));
	return renaming.flatMap((entry) => {
		const {kind, id} = entry;
		const refuse = (code: 'was-taken' | 'was-circle', found: string, at: number): void => {
			const args = {kind, id, found};
			state.report(pack, {code, severity: 'error', at: {path: [...entry.path, 'was', at]}, args});
		};
		const others = [...new Set(entry.was)].filter((old) => {
			const isUsed = wasOf.has(keyOf(kind, old));
			if (isUsed) {
				const isCircle = leadsTo(old, id, (each) => wasOf.get(keyOf(kind, each)) ?? []);
				refuse(isCircle ? 'was-circle' : 'was-taken', old, entry.was.indexOf(old));
			}
			return !isUsed;
		});
		const ending = new Set(others.filter((old) => state.things[kind].has(old)));
		const isSomethingElse = livingIds(state, kind, id).some((now) => now !== id && !ending.has(now));
		if (isSomethingElse) {
			others.forEach((old) => {
				refuse('was-taken', old, entry.was.indexOf(old));
			});
		}
		return isSomethingElse || others.length === 0 ? [] : [{entry, was: others}];
	});
}

function keyOf(kind: string, id: string): string {
	return `${kind} ${id}`;
}

function leadsTo(from: string, to: string, next: (id: string) => readonly string[]): boolean {
	const seen = new Set([from]);
	// A set grows while it is walked, so this follows every chain, each id once.
	for (const each of seen) {
		next(each).forEach((id) => seen.add(id));
	}
	return seen.has(to);
}
