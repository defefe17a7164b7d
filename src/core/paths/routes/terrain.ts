import type {Move, Role, RoleId, SkillId} from '../../catalogue/catalogue';
import type {CatalogueIndex} from '../../catalogue/lookups';
import {contextCharge} from '../cost/contextCharge';
import {needNumber, unit} from './needPrice';

/** A catalogue as the route search reads it: roles and skills by number, everything else in flat arrays. */
export interface Terrain {
	readonly roles: readonly Role[];
	readonly roleAt: ReadonlyMap<RoleId, number>;
	/** The place of each role among the ids in order. */
	readonly rank: Int32Array;
	/** Of the skills that some role needs. */
	readonly skillAt: ReadonlyMap<SkillId, number>;
	/** The needs of role `r` are those from `needStart[r]` to before `needStart[r + 1]`. */
	readonly needStart: Int32Array;
	readonly needSkill: Int32Array;
	/** Level and kind of a need: see `needNumber`. */
	readonly needs: Uint8Array;
	/** The roles that moves lead to from role `r`: from `waysStart[r]` to before `waysStart[r + 1]`. */
	readonly waysStart: Int32Array;
	readonly wayTo: Int32Array;
	/** What the move costs whatever is held. */
	readonly wayCharge: Int32Array;
	/** All moves between the two roles, in catalogue order; at least one. */
	readonly wayMoves: readonly (readonly Move[])[];
}

const terrains = new WeakMap<CatalogueIndex, Terrain>();

export function terrainOf(index: CatalogueIndex): Terrain {
	let terrain = terrains.get(index);
	if (!terrain) {
		terrain = compile(index);
		terrains.set(index, terrain);
	}
	return terrain;
}

function compile(index: CatalogueIndex): Terrain {
	const {roles} = index.catalogue;
	const roleAt = new Map(roles.map(({id}, at) => [id, at]));
	const rank = new Int32Array(roles.length);
	[...roleAt].sort(([a], [b]) => (a < b ? -1 : 1)).forEach(([, at], place) => (rank[at] = place));
	return {roles, roleAt, rank, ...compileNeeds(roles), ...compileWays(index, roleAt)};
}

function compileNeeds(roles: readonly Role[]): Pick<Terrain, 'skillAt' | 'needStart' | 'needSkill' | 'needs'> {
	const needStart = new Int32Array(roles.length + 1);
	roles.forEach((role, at) => (needStart[at + 1] = (needStart[at] ?? 0) + role.skills.length));
	const skillAt = new Map<SkillId, number>();
	const needSkill = new Int32Array(needStart[roles.length] ?? 0);
	const needs = new Uint8Array(needSkill.length);
	let place = 0;
	for (const role of roles) {
		for (const {skill, level, need} of role.skills) {
			const at = skillAt.get(skill) ?? skillAt.size;
			skillAt.set(skill, at);
			needSkill[place] = at;
			needs[place++] = needNumber(level, need === 'core');
		}
	}
	return {skillAt, needStart, needSkill, needs};
}

function compileWays(
	index: CatalogueIndex,
	roleAt: ReadonlyMap<RoleId, number>,
): Pick<Terrain, 'waysStart' | 'wayTo' | 'wayCharge' | 'wayMoves'> {
	const {roles, moves} = index.catalogue;
	const waysStart = new Int32Array(roles.length + 1);
	const wayTo = new Int32Array(moves.length);
	const wayCharge = new Int32Array(moves.length);
	const wayMoves: Move[][] = [];
	for (const [at, from] of roles.entries()) {
		const known = new Map<number, Move[]>();
		for (const move of index.movesFrom(from.id)) {
			const to = roleAt.get(move.to);
			const target = to === undefined ? undefined : roles[to];
			const same = known.get(to ?? -1);
			same?.push(move);
			if (!same && to !== undefined && target) {
				const {band, office, family} = contextCharge(from, target);
				const way = wayMoves.length;
				wayTo[way] = to;
				wayCharge[way] = (band + office + family) * unit;
				wayMoves.push([move]);
				known.set(to, wayMoves[way] ?? []);
			}
		}
		waysStart[at + 1] = wayMoves.length;
	}
	return {waysStart, wayTo: wayTo.slice(0, wayMoves.length), wayCharge: wayCharge.slice(0, wayMoves.length), wayMoves};
}
