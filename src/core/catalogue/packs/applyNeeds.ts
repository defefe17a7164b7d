import type {Need, SkillNeed} from '../catalogue';
import {isMapChange} from './change';
import {currentLevels, currentNeeds, levelsOf, needsOf} from './currentNeeds';
import type {NeedLevels} from './currentNeeds';
import type {Draft} from './draft';
import {valueOf} from './draft';
import {livingIds} from './mergeState';
import type {MergeState} from './mergeState';
import {reportNothing} from './reportNothing';
import type {Saying} from './reportNothing';

/**
 * Changes what a role needs of skills. A skill is needed once: named as core it is no longer useful, and the other way
 * round; named as both it is core.
 */
export function applyNeeds(state: MergeState, draft: Draft, saying: Saying): void {
	const said = saying.value as {readonly [K in Need]?: unknown};
	const before = levelsOf(currentNeeds(state, (valueOf(draft, 'skills') ?? []) as readonly SkillNeed[]));
	const core = changeOf(state, 'core', before.core, {...saying, value: said.core});
	const useful = changeOf(state, 'useful', before.useful, {...saying, value: said.useful});
	for (const id of useful.named) {
		if (!core.named.includes(id)) {
			core.levels.delete(id);
		}
	}
	for (const id of core.named) {
		useful.levels.delete(id);
	}
	draft.fields.set('skills', needsOf({core: core.levels, useful: useful.levels}));
}

interface Change {
	readonly levels: NeedLevels;
	/** Skills that the pack gives a level. */
	readonly named: readonly string[];
}

function changeOf(state: MergeState, need: Need, before: NeedLevels, saying: Saying): Change {
	const {value} = saying;
	if (value === undefined) {
		return {levels: before, named: []};
	}
	if (!isMapChange(value)) {
		const levels = currentLevels(state, value as Readonly<Record<string, number>>);
		return {levels, named: [...levels.keys()]};
	}
	const levels = new Map(before);
	for (const [at, id] of (value.remove ?? []).entries()) {
		const ids = new Set([id, ...livingIds(state, 'skill', id)]);
		const gone = [...ids].filter((each) => before.has(each));
		if (gone.length === 0) {
			reportNothing(state, saying, ['skills', need, 'remove', at], id);
		}
		gone.forEach((each) => levels.delete(each));
	}
	const added = currentLevels(state, (value.add ?? {}) as Readonly<Record<string, number>>);
	added.forEach((level, id) => levels.set(id, level));
	return {levels, named: [...added.keys()]};
}
