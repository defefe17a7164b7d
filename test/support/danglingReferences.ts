import type {Catalogue} from '../../src/core/catalogue/catalogue';

/** Every reference in a catalogue to something that is not in it, as `where: id`. */
export function danglingReferences(catalogue: Catalogue): readonly string[] {
	const {roles, skills, moves, certifications, pmoTypes, doors, tasks, snippets, checklist, ambiguousAliases} =
		catalogue;
	const idsOf = (things: readonly {readonly id: string}[]): ReadonlySet<string> => new Set(things.map(({id}) => id));
	const known = {
		role: idsOf(roles),
		skill: idsOf(skills),
		certification: idsOf(certifications),
		task: idsOf(tasks),
		pmoType: idsOf(pmoTypes),
		factor: idsOf(checklist.factors),
		item: idsOf(checklist.items),
	};
	const lost = (where: string, kind: keyof typeof known, ids: readonly string[]): readonly string[] =>
		ids.filter((id) => !known[kind].has(id)).map((id) => `${where}: ${kind} ${id}`);
	return [
		...roles.flatMap((role) => [
			...lost(
				role.id,
				'skill',
				role.skills.map(({skill}) => skill),
			),
			...lost(role.id, 'certification', role.certifications),
			...lost(role.id, 'task', Object.keys(role.raci)),
			...(new Set(role.skills.map(({skill}) => skill)).size < role.skills.length ? [`${role.id}: a skill twice`] : []),
		]),
		...moves.flatMap(({from, to}) => lost(`move ${from} ${to}`, 'role', [from, to])),
		...certifications.flatMap((each) => lost(each.id, 'role', each.roles)),
		...doors.flatMap((door) => lost(door.id, 'role', door.roles)),
		...ambiguousAliases.flatMap((each) => lost(each.alias, 'role', each.roles)),
		...snippets.flatMap((snippet) => lost(snippet.id, 'role', snippet.roles ?? [])),
		...checklist.items.flatMap((item) => [
			...lost(item.id, 'factor', [item.factor]),
			...lost(item.id, 'role', item.roles),
			...lost(item.id, 'pmoType', item.type === undefined ? [] : [item.type]),
		]),
		...checklist.pairs.flatMap((pair) => lost('pair', 'item', pair)),
	];
}
