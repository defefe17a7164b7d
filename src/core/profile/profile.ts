import type {DirectionId, Experience, Levels, RoleId, SkillId} from '../catalogue/catalogue';
import type {IsoDate} from '../documents/dates';

/** Who somebody is today and where they want to go, as `career/profile.yaml` says. Whatever is absent is unknown. */
export interface Profile {
	/** The role held; absent also where the file says that it is none of the catalogue's. */
	readonly role?: RoleId;
	/** The role wanted. */
	readonly target?: RoleId;
	readonly experience?: Experience;
	readonly skills: Readonly<Record<SkillId, RatedSkill>>;
	readonly limits: Limits;
}

/** What somebody says about one skill of their own. A note may stand without a level. */
export interface RatedSkill {
	/** 0-5; absent while unknown. */
	readonly level?: number;
	/** The day of the rating. */
	readonly date?: IsoDate;
	/** What shows the level, in the person's own words. */
	readonly evidence?: string;
}

/** What a route must respect. */
export interface Limits {
	/** Directions ruled out. `out` is to leave the employer. */
	readonly noMoves: readonly DirectionId[];
	readonly noLineManagement: boolean;
	readonly avoid: readonly RoleId[];
	readonly mostMoves?: number;
}

export const noLimits: Limits = {noMoves: [], noLineManagement: false, avoid: []};
export const emptyProfile: Profile = {skills: {}, limits: noLimits};

/** No route that anybody plans has more moves than this. */
export const longestRoute = 10;

/** The levels that are known. */
export function heldOf(profile: Profile): Levels {
	const rated = Object.entries(profile.skills);
	return Object.fromEntries(rated.flatMap(([skill, {level}]) => (level === undefined ? [] : [[skill, level]])));
}
