import type {Levels, RoleId, SkillId} from '../../catalogue/catalogue';
import type {CatalogueIndex} from '../../catalogue/lookups';
import {moveCost} from '../cost/moveCost';
import {fail, ok} from '../../result';
import type {Result} from '../../result';
import {levelsAfter} from '../gap';
import type {Route} from './route';

/** A count out of a whole, to be shown as n of m. */
export interface Count {
	readonly n: number;
	readonly of: number;
}

/** One more level in one skill, and what it is good for. */
export interface SkillStep {
	readonly skill: SkillId;
	/** Absent when the level is unknown; the step then leads to the lowest level that a route asks for. */
	readonly held?: number;
	readonly level: number;
	/** Of the routes given, those on which some role needs the skill at this level or above. */
	readonly serves: Count;
	/** Of the roles that are no near move now, those that become one with this step alone. */
	readonly opens: Count;
	readonly opened: readonly RoleId[];
}

/**
 * The next steps in skills that serve the routes, whichever of them is taken: those first that serve the most routes, then
 * those that bring the most further roles near. Without `held`, the levels are those that the role held gives.
 */
export function noRegret(
	index: CatalogueIndex,
	request: {readonly from: RoleId; readonly held?: Levels},
	routes: readonly Pick<Route, 'roles'>[],
): Result<readonly SkillStep[]> {
	const from = index.role(request.from);
	if (!from) {
		return fail('role.unknown');
	}
	const held = request.held ?? levelsAfter(from);
	const isNear = (id: RoleId, levels: Levels): boolean => {
		const to = index.role(id);
		return to !== undefined && moveCost(index, from, to, levels).band === 'near';
	};
	const others = index.catalogue.roles.flatMap(({id}) => (id !== from.id && !isNear(id, held) ? [id] : []));
	const needs = routes.map(({roles}) => needsOf(index, roles));
	const steps = index.catalogue.skills.flatMap(({id: skill}): readonly SkillStep[] => {
		const level = nextLevel(held[skill], needs, skill);
		const serves = needs.filter((each) => (each.get(skill) ?? 0) >= level).length;
		if (serves === 0) {
			return [];
		}
		const opened = others.filter((id) => isNear(id, {...held, [skill]: level}));
		const known = held[skill];
		return [
			{
				skill,
				...(known !== undefined && {held: known}),
				level,
				serves: {n: serves, of: routes.length},
				opens: {n: opened.length, of: others.length},
				opened,
			},
		];
	});
	return ok(steps.sort((a, b) => b.serves.n - a.serves.n || b.opens.n - a.opens.n));
}

/** The highest level of each skill that the roles after the first need. */
function needsOf(index: CatalogueIndex, roles: readonly RoleId[]): ReadonlyMap<SkillId, number> {
	const highest = new Map<SkillId, number>();
	for (const {skill, level} of roles.slice(1).flatMap((id) => index.role(id)?.skills ?? [])) {
		highest.set(skill, Math.max(level, highest.get(skill) ?? 0));
	}
	return highest;
}

function nextLevel(held: number | undefined, needs: readonly ReadonlyMap<SkillId, number>[], skill: SkillId): number {
	if (held !== undefined) {
		return held + 1;
	}
	return Math.min(...needs.flatMap((each) => each.get(skill) ?? []), 5);
}
