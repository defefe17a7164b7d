import type {
	Catalogue,
	Certification,
	Direction,
	DirectionId,
	Move,
	RaciTask,
	Role,
	RoleId,
	Skill,
	SkillId,
	Source,
} from './catalogue';
import type {MergedCatalogue, Provenance, Renames} from './packs/mergedCatalogue';
import {renamesOf} from './packs/renames';

/** A catalogue with its look-ups by id. Lists keep the order of the content files. */
export interface CatalogueIndex {
	readonly catalogue: Catalogue;
	readonly role: (id: RoleId) => Role | undefined;
	readonly skill: (id: SkillId) => Skill | undefined;
	readonly certification: (id: string) => Certification | undefined;
	readonly task: (id: string) => RaciTask | undefined;
	readonly direction: (id: DirectionId) => Direction | undefined;
	readonly source: (id: string) => Source | undefined;
	/** Moves that start at the role; empty for an unknown id. */
	readonly movesFrom: (id: RoleId) => readonly Move[];
	/** Moves that lead to the role; empty for an unknown id. */
	readonly movesTo: (id: RoleId) => readonly Move[];
	/** Which pack something comes from. */
	readonly packOf: Provenance;
	/** What became of an id that a user's file may still have. */
	readonly nowOf: Renames;
}

/** `merged`: where the catalogue has packs in it. */
export function indexCatalogue(
	catalogue: Catalogue,
	merged?: Pick<MergedCatalogue, 'provenance' | 'renames'>,
): CatalogueIndex {
	const roles = byId(catalogue.roles);
	const skills = byId(catalogue.skills);
	const certifications = byId(catalogue.certifications);
	const tasks = byId(catalogue.tasks);
	const directions = byId(catalogue.directions);
	const sources = byId(catalogue.sources);
	const from = group(catalogue.moves, (move) => move.from);
	const to = group(catalogue.moves, (move) => move.to);
	return {
		catalogue,
		role: (id) => roles.get(id),
		skill: (id) => skills.get(id),
		certification: (id) => certifications.get(id),
		task: (id) => tasks.get(id),
		direction: (id) => directions.get(id),
		source: (id) => sources.get(id),
		movesFrom: (id) => from.get(id) ?? [],
		movesTo: (id) => to.get(id) ?? [],
		packOf: merged?.provenance ?? (() => undefined),
		nowOf: merged?.renames ?? renamesOf(catalogue),
	};
}

function byId<T extends {readonly id: string}>(entries: readonly T[]): ReadonlyMap<string, T> {
	return new Map(entries.map((entry) => [entry.id, entry]));
}

function group<T>(entries: readonly T[], key: (entry: T) => string): ReadonlyMap<string, readonly T[]> {
	const groups = new Map<string, T[]>();
	for (const entry of entries) {
		const list = groups.get(key(entry));
		if (list) {
			list.push(entry);
		} else {
			groups.set(key(entry), [entry]);
		}
	}
	return groups;
}
