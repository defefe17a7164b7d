import type {Need, RoleId, SkillId} from '../catalogue/catalogue';
import type {CatalogueIndex} from '../catalogue/lookups';
import type {Profile} from './profile';
import {startingLevels} from './searchOf';

interface Row {
	/** Stable and unique in the tree. */
	readonly key: string;
	readonly parent?: SkillNode;
}

/** One row of the skills of a profile. */
export type SkillNode =
	| (Row & {
			readonly kind: 'group';
			/** Who needs these skills; absent for all others. */
			readonly role?: RoleId;
			readonly isTarget: boolean;
			readonly skills: readonly SkillId[];
			readonly rated: number;
	  })
	| (Row & {
			readonly kind: 'skill';
			readonly skill: SkillId;
			readonly needed?: {readonly level: number; readonly need: Need};
			readonly level?: number;
			/** Counted for somebody who holds a role that needs it, as long as they say nothing else. */
			readonly assumed?: number;
	  })
	/** A level that can be chosen; without one, "unknown". */
	| (Row & {readonly kind: 'level'; readonly skill: SkillId; readonly level?: number; readonly isHeld: boolean})
	| (Row & {readonly kind: 'evidence'; readonly skill: SkillId; readonly text: string});

type Group = SkillNode & {readonly kind: 'group'};

/** The skills that the role held needs, those that the role wanted needs, then all others. */
export function skillGroups(index: CatalogueIndex, profile: Profile): readonly SkillNode[] {
	const {role, target} = profile;
	const group = (key: string, skills: readonly SkillId[], of?: RoleId): Group => ({
		kind: 'group',
		key,
		...(of === undefined ? {} : {role: of}),
		isTarget: of !== undefined && of === target && of !== role,
		skills,
		rated: skills.filter((id) => profile.skills[id]?.level !== undefined).length,
	});
	const needs = (id: RoleId): readonly SkillId[] => index.role(id)?.skills.map(({skill}) => skill) ?? [];
	const named = [...new Set([role, target])].flatMap((id) => (id === undefined ? [] : [group(id, needs(id), id)]));
	const needed = new Set(named.flatMap(({skills}) => skills));
	const others = index.catalogue.skills.filter(({id}) => !needed.has(id)).map(({id}) => id);
	return [...named, group('others', others)];
}

export function skillChildren(index: CatalogueIndex, profile: Profile, node: SkillNode): readonly SkillNode[] {
	switch (node.kind) {
		case 'group':
			return node.skills.map((skill) => skillRow(index, profile, node, skill));
		case 'skill':
			return [...levelRows(index, node, profile), ...evidenceRows(node, profile)];
		case 'level':
		case 'evidence':
			return [];
	}
}

function skillRow(index: CatalogueIndex, profile: Profile, parent: Group, skill: SkillId): SkillNode {
	const need = index.role(parent.role ?? '')?.skills.find((each) => each.skill === skill);
	const level = profile.skills[skill]?.level;
	const counted = profile.role === undefined ? undefined : startingLevels(index, profile, profile.role)[skill];
	return {
		kind: 'skill',
		key: `${parent.key}/${skill}`,
		parent,
		skill,
		...(need ? {needed: {level: need.level, need: need.need}} : {}),
		...(level === undefined ? (counted === undefined ? {} : {assumed: counted}) : {level}),
	};
}

function levelRows(index: CatalogueIndex, parent: SkillNode & {readonly kind: 'skill'}, profile: Profile): SkillNode[] {
	const {skill} = parent;
	const held = profile.skills[skill]?.level;
	const sentences = index.skill(skill)?.levels ?? [];
	const levels = [0, ...sentences.map((_, at) => at + 1)].map((level): SkillNode => ({
		kind: 'level',
		key: `${parent.key}/${level}`,
		parent,
		skill,
		level,
		isHeld: level === held,
	}));
	return [...levels, {kind: 'level', key: `${parent.key}/unknown`, parent, skill, isHeld: held === undefined}];
}

function evidenceRows(parent: SkillNode & {readonly kind: 'skill'}, profile: Profile): readonly SkillNode[] {
	const {skill} = parent;
	const text = profile.skills[skill]?.evidence;
	return text === undefined ? [] : [{kind: 'evidence', key: `${parent.key}/evidence`, parent, skill, text}];
}
