import {directionIds} from '../catalogue/catalogue';
import type {DirectionId, Levels, RoleId} from '../catalogue/catalogue';
import type {CatalogueIndex} from '../catalogue/lookups';
import {levelsAfter} from '../paths/gap';
import {managesPeople} from './managesPeople';
import {heldOf} from './profile';
import type {Limits, Profile} from './profile';

/** What a search for routes respects; absent where the profile sets no limit. */
export interface SearchLimits {
	readonly maxMoves?: number;
	readonly directions?: readonly DirectionId[];
	readonly avoid?: readonly RoleId[];
}

/**
 * The levels with which somebody starts from a role. From the role they hold: its core needs, except where they have said
 * something else about a skill, "unknown" included. From another role: the larger of its core needs and of what they hold.
 */
export function startingLevels(index: CatalogueIndex, profile: Profile, from: RoleId): Levels {
	const role = index.role(from);
	const held = heldOf(profile);
	if (!role) {
		return held;
	}
	if (from !== profile.role) {
		return levelsAfter(role, held);
	}
	const assumed = Object.entries(levelsAfter(role)).filter(([skill]) => !Object.hasOwn(profile.skills, skill));
	return {...Object.fromEntries(assumed), ...held};
}

/** Limits in the words of a search. Where somebody wants to lead nobody, every role that does is avoided. */
export function searchLimits(index: CatalogueIndex, limits: Limits): SearchLimits {
	const {noMoves, noLineManagement, avoid, mostMoves} = limits;
	const leading = noLineManagement
		? index.catalogue.roles.filter((role) => managesPeople(index, role)).map(({id}) => id)
		: [];
	const avoided = [...new Set([...avoid, ...leading])];
	return {
		...(mostMoves === undefined ? {} : {maxMoves: mostMoves}),
		...(noMoves.length === 0 ? {} : {directions: directionIds.filter((id) => !noMoves.includes(id))}),
		...(avoided.length === 0 ? {} : {avoid: avoided}),
	};
}
