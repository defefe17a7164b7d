import {textHash} from '../../checklist/textHash';
import type {Catalogue} from '../catalogue';
import {applyEntry} from './applyEntry';
import {reportConflicts} from './conflicts';
import {originOf} from './draft';
import {finishCatalogue} from './finishCatalogue';
import {hideUnnamed} from './hideUnnamed';
import type {LoadedPack, MergedCatalogue} from './mergedCatalogue';
import {startState} from './mergeState';
import {packLayers} from './pack';
import type {PackProblem} from './packProblem';
import {packReferences} from './packReferences';
import {renamesOf} from './renames';
import {renameThings} from './renameThings';

/**
 * The shipped catalogue with packs merged in, layer by layer and in each by `order`, whatever order they are given in.
 * Never throws on what `readPack` gives; an entry that cannot be used is reported, and the others are used.
 */
export function mergePacks(shipped: Catalogue, packs: readonly LoadedPack[]): MergedCatalogue {
	const ordered = inPrecedence(packs);
	const problems = new Map<string, PackProblem[]>(ordered.map(({origin, pack}) => [origin.key, [...pack.problems]]));
	const reported = new Set<string>();
	const state = startState(shipped, ({origin}, problem) => {
		const key = `${origin.key}\n${problem.code}\n${JSON.stringify([problem.at, problem.args['field']])}`;
		if (!reported.has(key)) {
			reported.add(key);
			problems.get(origin.key)?.push(problem);
		}
	});
	for (const pack of ordered) {
		renameThings(state, pack);
		for (const entry of pack.pack.entries) {
			applyEntry(state, pack, entry);
		}
		if (pack.pack.complete) {
			hideUnnamed(state, pack);
		}
	}
	reportConflicts(state);
	packReferences(state, shipped, ordered);
	const finished = finishCatalogue(state, shipped);
	const version = ordered.length === 0 ? shipped.version : `${shipped.version}+packs.${hashOf(ordered)}`;
	const catalogue = {...finished, version};
	return {
		catalogue,
		provenance: (kind, id, field) => {
			const draft = state.things[kind].get(id);
			return draft && originOf(draft, field);
		},
		renames: renamesOf(catalogue),
		problems,
	};
}

/** Packs from the lowest precedence to the highest. */
export function inPrecedence(packs: readonly LoadedPack[]): readonly LoadedPack[] {
	const rank = ({origin}: LoadedPack): readonly [number, string, string] => [
		packLayers.indexOf(origin.layer),
		origin.order,
		origin.key,
	];
	return [...packs].sort((a, b) => compare(rank(a), rank(b)));
}

function compare(a: readonly (number | string)[], b: readonly (number | string)[]): number {
	const at = a.findIndex((each, index) => each !== b[index]);
	return at === -1 ? 0 : (a[at] ?? '') < (b[at] ?? '') ? -1 : 1;
}

const hashes = new WeakMap<LoadedPack['pack'], string>();

/** Eight hex digits for the entries of packs. A pack that did not change is not gone through again. */
function hashOf(packs: readonly LoadedPack[]): string {
	const each = packs.map(({origin, pack}) => {
		const hash = hashes.get(pack) ?? textHash(JSON.stringify([pack.complete, pack.name, pack.entries]));
		hashes.set(pack, hash);
		return `${origin.layer} ${origin.order} ${hash}`;
	});
	return textHash(each.join('\n')).slice(1);
}
