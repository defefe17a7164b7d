import type {Certification, Move, RaciLetter, RaciLetterMeaning, RaciTask, Role, RoleId, SkillId} from './catalogue';
import {distinctLetters} from './distinctLetters';
import type {CatalogueIndex} from './lookups';
import {holdsLetter} from './roleSheet';
import type {RoleLink} from './roleSheet';

/** Two or three roles side by side, differences first. Plain data; roles keep the order in which they were asked for. */
export interface Comparison {
	readonly roles: readonly ComparedRole[];
	/** Only groups that hold a skill, in the order of `skillGroups`. */
	readonly skills: readonly {readonly group: SkillGroup; readonly rows: readonly ComparedSkill[]}[];
	/** Tasks on which at least one of the roles holds a letter; those with different letters first. */
	readonly tasks: readonly (RaciTask & {readonly letters: readonly ComparedLetter[]})[];
	readonly letters: readonly RaciLetterMeaning[];
	/** The letter that each role holds most often, on `count` of the `of` tasks that it has a letter on. */
	readonly pattern: readonly {
		readonly role: RoleId;
		readonly letter: RaciLetter;
		readonly count: number;
		readonly of: number;
	}[];
	/** Certificates that at least two of the roles name come first. */
	readonly certifications: readonly (Pick<Certification, 'id' | 'name' | 'issuer'> & {
		readonly roles: readonly RoleId[];
	})[];
	readonly steps: readonly ComparedStep[];
}

interface ComparedRole {
	readonly role: Role;
	/** The letter of its mark, different for each role. */
	readonly mark: string;
}

export const skillGroups = ['two-or-more', 'one', 'one-role', 'same'] as const;
/** How far apart the levels are, among the roles that name the skill; `one-role`: only one of them names it. */
export type SkillGroup = (typeof skillGroups)[number];

interface ComparedSkill {
	readonly id: SkillId;
	readonly name: string;
	/** A role that is absent does not name the skill, which is not level 0. */
	readonly levels: readonly {readonly role: RoleId; readonly level: number}[];
}

/** `letter` is empty where the role holds none on the task. */
interface ComparedLetter {
	readonly role: RoleId;
	readonly letter: string;
}

/** How one gets from one of the roles to another: a move, a role in between, or neither. */
type ComparedStep =
	| ({readonly kind: 'move'} & Pick<Move, 'from' | 'to' | 'direction' | 'why'>)
	| {readonly kind: 'by-way-of'; readonly from: RoleId; readonly to: RoleId; readonly via: RoleLink}
	| {readonly kind: 'none'; readonly from: RoleId; readonly to: RoleId};

/** Compares two or three different roles; undefined for fewer or more, or where one of them is unknown. */
export function compareRoles(index: CatalogueIndex, roleIds: readonly RoleId[]): Comparison | undefined {
	const ids = [...new Set(roleIds)];
	const roles = ids.flatMap((id) => index.role(id) ?? []);
	if (roles.length < 2 || roles.length > 3 || roles.length < ids.length) {
		return undefined;
	}
	const marks = distinctLetters(roles.map(({title}) => title));
	return {
		roles: roles.map((role, at) => ({role, mark: marks[at] ?? ''})),
		skills: skills(index, roles),
		tasks: tasks(index, roles),
		letters: index.catalogue.letters,
		pattern: roles.flatMap((role) => pattern(index, role)),
		certifications: certifications(index, roles),
		steps: steps(index, roles),
	};
}

function skills(index: CatalogueIndex, roles: readonly Role[]): Comparison['skills'] {
	const rows = index.catalogue.skills
		.map(({id, name}) => ({
			id,
			name,
			levels: roles.flatMap((role) =>
				role.skills.filter(({skill}) => skill === id).map(({level}) => ({role: role.id, level})),
			),
		}))
		.filter(({levels}) => levels.length > 0)
		.sort((a, b) => spread(b) - spread(a) || highest(b) - highest(a));
	return skillGroups
		.map((group) => ({group, rows: rows.filter((row) => groupOf(row) === group)}))
		.filter((group) => group.rows.length > 0);
}

function groupOf(row: ComparedSkill): SkillGroup {
	if (row.levels.length === 1) {
		return 'one-role';
	}
	const apart = spread(row);
	return apart > 1 ? 'two-or-more' : apart === 1 ? 'one' : 'same';
}

function highest({levels}: ComparedSkill): number {
	return Math.max(...levels.map(({level}) => level));
}

function spread(row: ComparedSkill): number {
	return highest(row) - Math.min(...row.levels.map(({level}) => level));
}

function tasks(index: CatalogueIndex, roles: readonly Role[]): Comparison['tasks'] {
	const rows = index.catalogue.tasks
		.map((task) => ({
			...task,
			letters: roles.map((role) => ({
				role: role.id,
				letter: Object.hasOwn(role.raci, task.id) ? (role.raci[task.id] ?? '') : '',
			})),
		}))
		.filter(({letters}) => letters.some(({letter}) => letter !== ''));
	const differs = ({letters}: (typeof rows)[number]): number => new Set(letters.map(({letter}) => letter)).size;
	return rows.sort((a, b) => Math.min(differs(b), 2) - Math.min(differs(a), 2));
}

function pattern(index: CatalogueIndex, role: Role): Comparison['pattern'] {
	const of = Object.keys(role.raci).length;
	const [most] = index.catalogue.letters
		.map(({id}) => ({letter: id, count: Object.keys(role.raci).filter((task) => holdsLetter(role, task, id)).length}))
		.sort((a, b) => b.count - a.count);
	return most && most.count > 0 ? [{role: role.id, ...most, of}] : [];
}

function certifications(index: CatalogueIndex, roles: readonly Role[]): Comparison['certifications'] {
	return [...new Set(roles.flatMap((role) => role.certifications))]
		.flatMap((id) => index.certification(id) ?? [])
		.map(({id, name, issuer}) => ({
			id,
			name,
			issuer,
			roles: roles.filter((role) => role.certifications.includes(id)).map((role) => role.id),
		}))
		.sort((a, b) => b.roles.length - a.roles.length);
}

/** For each pair: its moves in both directions or, where there is none, the way from the lower band to the higher. */
function steps(index: CatalogueIndex, roles: readonly Role[]): readonly ComparedStep[] {
	const ascending = [...roles].sort((a, b) => a.band - b.band);
	return ascending.flatMap((from, at) =>
		ascending.slice(at + 1).flatMap((to): readonly ComparedStep[] => {
			const moves = [...movesBetween(index, from, to), ...movesBetween(index, to, from)];
			if (moves.length > 0) {
				return moves;
			}
			const via = roleBetween(index, from.id, to.id);
			const ends = {from: from.id, to: to.id};
			return [via ? {kind: 'by-way-of', ...ends, via} : {kind: 'none', ...ends}];
		}),
	);
}

function movesBetween(index: CatalogueIndex, from: Role, to: Role): readonly ComparedStep[] {
	return index
		.movesFrom(from.id)
		.filter((move) => move.to === to.id)
		.map(({direction, why}) => ({kind: 'move', from: from.id, to: to.id, direction, why}));
}

function roleBetween(index: CatalogueIndex, from: RoleId, to: RoleId): RoleLink | undefined {
	const reached = new Set(index.movesFrom(from).map((move) => move.to));
	const via = index.catalogue.roles.find(
		({id}) => reached.has(id) && index.movesFrom(id).some((move) => move.to === to),
	);
	return via && {id: via.id, title: via.title};
}
