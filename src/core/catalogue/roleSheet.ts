import {byWayOf} from '../paths/byWayOf';
import type {
	Certification,
	DirectionId,
	Move,
	Need,
	RaciLetter,
	RaciLetterMeaning,
	RaciTask,
	Role,
	RoleId,
	SkillId,
	Source,
	SourceMark,
} from './catalogue';
import type {CatalogueIndex} from './lookups';
import {movePack, rolePacks} from './rolePacks';
import type {RolePack} from './rolePacks';
import {siteOf} from './webSource';

/** Everything about one role as plain data. Ids are resolved; what the catalogue does not know is left out. */
export interface RoleSheet {
	readonly role: Role;
	/** Highest level first, then in the role's order. */
	readonly core: readonly SheetSkill[];
	readonly useful: readonly SheetSkill[];
	/** All four letters, also those that the role does not hold. */
	readonly letters: readonly SheetLetter[];
	readonly certifications: readonly SheetCertification[];
	/** The four directions, also where empty; `entry` and `return` where the role has such moves. */
	readonly directions: readonly SheetDirection[];
	/** Moves that lead here; `role` is where they start. */
	readonly arrivals: readonly SheetMove[];
	/** What the role and its moves rest on, each once. */
	readonly sources: readonly SheetSource[];
	/** The packs that the role and its moves come from; empty where all is as shipped. */
	readonly packs: readonly RolePack[];
}

/** `pack`: the one that says what is paid for. */
export type SheetCertification = Certification & {readonly pack?: string};

export interface SheetSkill {
	readonly id: SkillId;
	readonly name: string;
	/** 1-5. */
	readonly level: number;
	/** What one sees a person do at this level. */
	readonly seen: string;
}

interface SheetLetter extends RaciLetterMeaning {
	readonly tasks: readonly RaciTask[];
	/** For R and A without tasks: neighbouring roles that most often hold the letter on this role's tasks, two at most. */
	readonly heldBy: readonly RoleLink[];
}

export interface RoleLink {
	readonly id: RoleId;
	readonly title: string;
}

export interface SheetMove {
	readonly role: RoleLink;
	readonly direction: DirectionId;
	readonly why: string;
	/** The pack that the move comes from; absent for moves as shipped. */
	readonly pack?: string;
}

interface SheetDirection {
	readonly id: DirectionId;
	readonly moves: readonly SheetMove[];
	/** Without a move of its own: the nearest role on the way that has one. */
	readonly byWayOf?: RoleLink;
}

interface SheetSource {
	readonly mark: SourceMark;
	/** The site it is on, for sources that can be opened. */
	readonly site?: string;
	readonly grade?: Source['grade'];
}

const alwaysShown: readonly DirectionId[] = ['up', 'sideways', 'out', 'line'];
const mostHolders = 2;

/** The sheet of a role; undefined for an unknown id. */
export function roleSheet(index: CatalogueIndex, roleId: RoleId): RoleSheet | undefined {
	const role = index.role(roleId);
	if (!role) {
		return undefined;
	}
	const moves = [...index.movesFrom(roleId), ...index.movesTo(roleId)];
	return {
		role,
		core: skills(index, role, 'core'),
		useful: skills(index, role, 'useful'),
		letters: index.catalogue.letters.map((letter) => {
			const tasks = index.catalogue.tasks.filter(({id}) => holdsLetter(role, id, letter.id));
			return {...letter, tasks, heldBy: tasks.length > 0 ? [] : holders(index, role, letter.id)};
		}),
		certifications: role.certifications.flatMap((id) => sheetCertification(index, id) ?? []),
		directions: directions(index, role),
		arrivals: index.movesTo(roleId).flatMap((move) => sheetMove(index, move, move.from)),
		sources: sources(index, [...role.sources, ...moves.map(({source}) => source)]),
		packs: rolePacks(index, role),
	};
}

/** Whether the role typically holds the letter on the task. */
export function holdsLetter(role: Role, task: string, letter: RaciLetter): boolean {
	return Object.hasOwn(role.raci, task) && (role.raci[task]?.includes(letter) ?? false);
}

function skills(index: CatalogueIndex, role: Role, need: Need): readonly SheetSkill[] {
	return role.skills
		.filter((each) => each.need === need)
		.flatMap(({skill, level}) => {
			const known = index.skill(skill);
			return known ? [{id: skill, name: known.name, level, seen: known.levels[level - 1] ?? ''}] : [];
		})
		.sort((a, b) => b.level - a.level);
}

function holders(index: CatalogueIndex, role: Role, letter: RaciLetter): readonly RoleLink[] {
	if (letter === 'C' || letter === 'I') {
		return [];
	}
	const neighbours = new Set([
		...index.movesFrom(role.id).map(({to}) => to),
		...index.movesTo(role.id).map(({from}) => from),
	]);
	return index.catalogue.roles
		.filter(({id}) => neighbours.has(id))
		.map((neighbour) => ({
			link: {id: neighbour.id, title: neighbour.title},
			count: Object.keys(role.raci).filter((task) => holdsLetter(neighbour, task, letter)).length,
		}))
		.filter(({count}) => count > 0)
		.sort((a, b) => b.count - a.count)
		.slice(0, mostHolders)
		.map(({link}) => link);
}

function directions(index: CatalogueIndex, role: Role): readonly SheetDirection[] {
	const known = index.catalogue.directions.map(({id}) => id);
	return [...new Set([...alwaysShown, ...known])].flatMap((id) => {
		const moves = index
			.movesFrom(role.id)
			.filter(({direction}) => direction === id)
			.flatMap((move) => sheetMove(index, move, move.to));
		if (moves.length === 0 && !alwaysShown.includes(id)) {
			return [];
		}
		const via = roleLink(index, byWayOf(index, role.id, id));
		return [{id, moves, ...(via ? {byWayOf: via} : {})}];
	});
}

function sheetMove(index: CatalogueIndex, move: Move, other: RoleId): readonly SheetMove[] {
	const role = roleLink(index, other);
	const pack = movePack(index, move);
	return role ? [{role, direction: move.direction, why: move.why, ...(pack === undefined ? {} : {pack})}] : [];
}

function sheetCertification(index: CatalogueIndex, id: string): SheetCertification | undefined {
	const certification = index.certification(id);
	const pack = index.packOf('certification', id, 'funding')?.label;
	return certification && {...certification, ...(pack === undefined ? {} : {pack})};
}

function roleLink(index: CatalogueIndex, id: RoleId | undefined): RoleLink | undefined {
	const role = id === undefined ? undefined : index.role(id);
	return role && {id: role.id, title: role.title};
}

function sources(index: CatalogueIndex, marks: readonly SourceMark[]): readonly SheetSource[] {
	return [...new Set(marks)].map((mark) => {
		const source = index.source(mark);
		const site = source && siteOf(source);
		return {mark, ...(site === undefined ? {} : {site}), ...(source ? {grade: source.grade} : {})};
	});
}
