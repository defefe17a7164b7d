import type {Role, SkillId} from '../core/catalogue/catalogue';
import type {SkillStep} from '../core/paths/routes/noRegret';
import type {PlanRequest} from '../core/plan/planContext';
import {heldOf} from '../core/profile/profile';
import type {Services} from './services';

/** As many skills as one period has in focus. */
const mostNoRegret = 3;

/** Where somebody starts: the role and the levels that the profile says, and the skills that every route found asks for. */
export async function planStart(
	services: Pick<Services, 'catalogue' | 'profile' | 'routes'>,
	from: Role | undefined,
	to: Role,
): Promise<Pick<PlanRequest, 'from' | 'held' | 'noRegret'>> {
	const [index, {profile}] = await Promise.all([services.catalogue.get(), services.profile.get()]);
	const held = heldOf(profile);
	const isRated = Object.keys(held).length > 0;
	if (!from) {
		return isRated ? {held} : {};
	}
	const {startingLevels} = await import('../core/profile/searchOf');
	const found = from === to ? undefined : await services.routes.find({from: from.id, to: to.id});
	return {
		from,
		...(isRated ? {held: startingLevels(index, profile, from.id)} : {}),
		...(found?.ok && found.value.set.routes.length > 1 ? {noRegret: servingAll(found.value.steps)} : {}),
	};
}

function servingAll(steps: readonly SkillStep[]): readonly SkillId[] {
	return steps
		.filter(({serves}) => serves.n === serves.of)
		.slice(0, mostNoRegret)
		.map(({skill}) => skill);
}
