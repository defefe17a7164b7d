import {offices} from './catalogue';
import type {Family, Move, Office, RaciLetter, Role, RoleId, SkillNeed} from './catalogue';
import type {CatalogueIndex} from './lookups';
import type {RoleMatches} from './roleFilter';

/** How the Roles tree is cut: by office, or by where one stands now (the doors). A filter leaves only its roles. */
export interface RoleTreeView {
	readonly grouping: 'office' | 'door';
	readonly matches?: RoleMatches;
}

const roleSections = ['duties', 'skills', 'raci', 'certifications', 'moves'] as const;
export type RoleSection = (typeof roleSections)[number];

interface Row {
	/** Stable and unique in the tree. */
	readonly key: string;
	readonly parent?: RoleNode;
}

/** One row of the Roles tree. Rows with a `role` can be handed to any command that takes a role. */
export type RoleNode =
	| (Row & {
			readonly kind: 'office';
			readonly office: Office;
			readonly family?: Family;
			readonly roles: readonly Role[];
	  })
	| (Row & {
			readonly kind: 'door';
			readonly door: string;
			readonly title: string;
			readonly about: string;
			readonly roles: readonly Role[];
	  })
	/** Roles of packs that no door opens to. */
	| (Row & {readonly kind: 'others'; readonly roles: readonly Role[]})
	| (Row & {readonly kind: 'role'; readonly role: RoleId; readonly match?: string})
	| (Row & {readonly kind: 'purpose'; readonly text: string})
	| (Row & {readonly kind: 'section'; readonly section: RoleSection; readonly of: RoleId; readonly count: number})
	| (Row & {readonly kind: 'duty'; readonly text: string})
	| (Row & {readonly kind: 'skill'; readonly need: SkillNeed})
	| (Row & {readonly kind: 'letter'; readonly letter: RaciLetter; readonly tasks: readonly string[]})
	| (Row & {readonly kind: 'certification'; readonly certification: string})
	| (Row & {readonly kind: 'move'; readonly role: RoleId; readonly move: Move});

/** The rows below `node`, or the groups at the top. Rendering order is the order of the rows. */
export function roleChildren(index: CatalogueIndex, view: RoleTreeView, node?: RoleNode): readonly RoleNode[] {
	if (!node) {
		return view.grouping === 'office' ? officeGroups(index, view) : doorGroups(index, view);
	}
	switch (node.kind) {
		case 'office':
		case 'door':
		case 'others':
			return node.roles.map((role) => roleRow(role, node, view));
		case 'role': {
			const role = index.role(node.role);
			return role ? roleRows(index, role, node) : [];
		}
		case 'section':
			return sectionRows(index, node);
		case 'purpose':
		case 'duty':
		case 'skill':
		case 'letter':
		case 'certification':
		case 'move':
			return [];
	}
}

/** The row of a role with its parents, for revealing it; undefined where the view does not show it. */
export function findRoleRow(index: CatalogueIndex, view: RoleTreeView, id: RoleId): RoleNode | undefined {
	for (const group of roleChildren(index, view)) {
		const row = roleChildren(index, view, group).find((child) => child.kind === 'role' && child.role === id);
		if (row) {
			return row;
		}
	}
	return undefined;
}

/** Roles outside the PMO are grouped by family, since "outside" alone says too little. */
function officeGroups(index: CatalogueIndex, view: RoleTreeView): readonly RoleNode[] {
	const shown = shownRoles(index.catalogue.roles, view);
	const order: readonly {readonly office: Office; readonly family?: Family}[] = [
		...(['any', ...offices.filter((office) => office !== 'any' && office !== 'outside')] as const).map((office) => ({
			office,
		})),
		{office: 'outside', family: 'delivery'},
		{office: 'outside', family: 'line'},
		{office: 'outside', family: 'source'},
	];
	const groups = order.flatMap(({office, family}) => {
		const roles = shown.filter((role) => role.office === office && (family === undefined || role.family === family));
		const key = family === undefined ? `office:${office}` : `office:${office}:${family}`;
		return roles.length === 0 ? [] : [{kind: 'office', key, office, ...(family ? {family} : {}), roles} as const];
	});
	// Packs may put any family outside.
	const grouped = new Set(groups.flatMap(({roles}) => roles));
	const rest = shown.filter((role) => !grouped.has(role));
	return rest.length === 0
		? groups
		: [...groups, {kind: 'office', key: 'office:outside', office: 'outside', roles: rest}];
}

function doorGroups(index: CatalogueIndex, view: RoleTreeView): readonly RoleNode[] {
	const groups = index.catalogue.doors.flatMap(({id, title, about, roles: ids}) => {
		const roles = shownRoles(
			ids.flatMap((role) => index.role(role) ?? []),
			view,
		);
		return roles.length === 0 ? [] : [{kind: 'door', key: `door:${id}`, door: id, title, about, roles} as const];
	});
	const opened = new Set(index.catalogue.doors.flatMap(({roles}) => roles));
	const others = shownRoles(index.catalogue.roles, view).filter(
		({id, office}) => office !== 'outside' && !opened.has(id),
	);
	return others.length === 0 ? groups : [...groups, {kind: 'others', key: 'others', roles: others}];
}

function shownRoles(roles: readonly Role[], {matches}: RoleTreeView): readonly Role[] {
	return matches ? roles.filter(({id}) => matches.has(id)) : roles;
}

function roleRow(role: Role, parent: RoleNode, view: RoleTreeView): RoleNode {
	const match = view.matches?.get(role.id);
	return {
		kind: 'role',
		key: `${parent.key}/${role.id}`,
		parent,
		role: role.id,
		...(match === undefined || match === role.title ? {} : {match}),
	};
}

function roleRows(index: CatalogueIndex, role: Role, parent: RoleNode): readonly RoleNode[] {
	const counts: Readonly<Record<RoleSection, number>> = {
		duties: role.duties.length,
		skills: role.skills.length,
		raci: Object.keys(role.raci).length,
		certifications: role.certifications.length,
		moves: index.movesFrom(role.id).length,
	};
	const sections = roleSections.filter((section) => counts[section] > 0);
	return [
		{kind: 'purpose', key: `${parent.key}/purpose`, parent, text: role.purpose},
		...sections.map((section): RoleNode => ({
			kind: 'section',
			key: `${parent.key}/${section}`,
			parent,
			section,
			of: role.id,
			count: counts[section],
		})),
	];
}

function sectionRows(index: CatalogueIndex, parent: RoleNode & {readonly kind: 'section'}): readonly RoleNode[] {
	const role = index.role(parent.of);
	if (!role) {
		return [];
	}
	const key = (part: string): string => `${parent.key}/${part}`;
	const rows: {readonly [K in RoleSection]: () => readonly RoleNode[]} = {
		duties: () => role.duties.map((text, at) => ({kind: 'duty', key: key(String(at)), parent, text})),
		skills: () => role.skills.map((need) => ({kind: 'skill', key: key(need.skill), parent, need})),
		raci: () =>
			(['R', 'A', 'C', 'I'] as const).flatMap((letter) => {
				const tasks = Object.keys(role.raci).filter((task) => role.raci[task] === letter);
				return tasks.length === 0 ? [] : [{kind: 'letter', key: key(letter), parent, letter, tasks} as const];
			}),
		certifications: () =>
			[...new Set(role.certifications)].map((certification) => ({
				kind: 'certification',
				key: key(certification),
				parent,
				certification,
			})),
		moves: () =>
			index.movesFrom(role.id).map((move) => ({
				kind: 'move',
				key: key(`${move.direction}-${move.to}`),
				parent,
				role: move.to,
				move,
			})),
	};
	return rows[parent.section]();
}
