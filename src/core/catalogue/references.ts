import {checkInstrument} from '../checklist/checkInstrument';
import type {YamlPath} from '../documents/yamlSource';
import {checkAliases} from './aliasCheck';
import type {Report} from './aliasCheck';
import type {Origin} from './compile';
import type {ContentFault} from './contentFiles';
import {instrumentOf} from './instrument';
import type {Content} from './schema';
import {unreachableRoles} from './reachable';

/** Everything between content files that the schema of one file cannot see. Faults stand at the exact value. */
export function checkReferences(origins: readonly Origin[]): readonly ContentFault[] {
	const faults: ContentFault[] = [];
	const report = (origin: Origin, path: YamlPath, message: string): void => {
		faults.push({file: origin.file, ...origin.place(path), message: `${path.join('.')}: ${message}`});
	};
	const declared = {
		role: declare(origins, 'roles', report),
		skill: declare(origins, 'skills', report),
		certification: declare(origins, 'certifications', report),
		task: declare(origins, 'tasks', report),
		source: declare(origins, 'sources', report),
		direction: declare(origins, 'directions', report),
		pmoType: declare(origins, 'pmoTypes', report),
		door: declare(origins, 'doors', report),
	};
	type Kind = keyof typeof declared;
	for (const origin of origins) {
		const refer = (kind: Kind, id: string, path: YamlPath): void => {
			if (!declared[kind].has(id)) {
				report(origin, path, `there is no ${kind} "${id}"`);
			}
		};
		const cite = (marks: readonly string[] | undefined, path: YamlPath): void => {
			for (const [index, mark] of (marks ?? []).entries()) {
				if (mark.startsWith('S-')) {
					refer('source', mark, [...path, index]);
				}
			}
		};
		checkRoles(origin, refer, cite);
		checkNeeds(origin, report);
		checkMoves(origin, refer, cite, report);
		checkChecklist(origin, refer, cite, report);
		for (const [index, certification] of (origin.content.certifications ?? []).entries()) {
			certification.roles.forEach((id, at) => refer('role', id, ['certifications', index, 'roles', at]));
			cite(certification.sources, ['certifications', index, 'sources']);
		}
		for (const [index, door] of (origin.content.doors ?? []).entries()) {
			door.roles.forEach((id, at) => refer('role', id, ['doors', index, 'roles', at]));
		}
		for (const [index, skill] of (origin.content.skills ?? []).entries()) {
			cite(skill.sources, ['skills', index, 'sources']);
		}
		for (const [index, type] of (origin.content.pmoTypes ?? []).entries()) {
			cite(type.sources, ['pmoTypes', index, 'sources']);
		}
	}
	checkAliases(origins, report);
	checkReach(origins, report);
	if (!origins.some(({content}) => content.checklist)) {
		faults.push({file: 'content', line: 1, column: 1, message: 'there is no checklist'});
	}
	return faults;
}

type Refer = (
	kind: 'role' | 'skill' | 'certification' | 'task' | 'source' | 'direction' | 'pmoType',
	id: string,
	path: YamlPath,
) => void;
type Cite = (marks: readonly string[] | undefined, path: YamlPath) => void;
type ListWithIds = 'roles' | 'skills' | 'certifications' | 'tasks' | 'sources' | 'directions' | 'pmoTypes' | 'doors';

function declare(origins: readonly Origin[], list: ListWithIds, report: Report): ReadonlySet<string> {
	const seen = new Set<string>();
	for (const origin of origins) {
		for (const [index, {id}] of (origin.content[list] ?? []).entries()) {
			if (seen.has(id)) {
				report(origin, [list, index, 'id'], `the id "${id}" is already taken`);
			}
			seen.add(id);
		}
	}
	return seen;
}

function checkRoles({content}: Origin, refer: Refer, cite: Cite): void {
	for (const [index, role] of (content.roles ?? []).entries()) {
		for (const need of ['core', 'useful'] as const) {
			for (const id of Object.keys(role.skills[need] ?? {})) {
				refer('skill', id, ['roles', index, 'skills', need, id]);
			}
		}
		for (const id of Object.keys(role.raci)) {
			refer('task', id, ['roles', index, 'raci', id]);
		}
		role.certifications.forEach((id, at) => refer('certification', id, ['roles', index, 'certifications', at]));
		cite(role.sources, ['roles', index, 'sources']);
	}
}

function checkNeeds(origin: Origin, report: Report): void {
	for (const [index, {skills}] of (origin.content.roles ?? []).entries()) {
		for (const id of Object.keys(skills.useful ?? {})) {
			if (Object.hasOwn(skills.core, id)) {
				report(origin, ['roles', index, 'skills', 'useful', id], `the skill "${id}" is core already`);
			}
		}
	}
}

function checkMoves(origin: Origin, refer: Refer, cite: Cite, report: Report): void {
	const seen = new Set<string>();
	for (const [index, move] of (origin.content.moves ?? []).entries()) {
		refer('role', move.from, ['moves', index, 'from']);
		refer('role', move.to, ['moves', index, 'to']);
		refer('direction', move.direction, ['moves', index, 'direction']);
		cite([move.source], ['moves', index]);
		cite(move.also, ['moves', index, 'also']);
		const key = `${move.from} ${move.to} ${move.direction}`;
		if (seen.has(key) || move.from === move.to) {
			report(origin, ['moves', index, 'from'], 'this move is already listed, or leads to where it starts');
		}
		seen.add(key);
	}
}

function checkChecklist(origin: Origin, refer: Refer, cite: Cite, report: Report): void {
	const checklist = origin.content.checklist;
	if (!checklist) {
		return;
	}
	const factors = new Set(checklist.factors.map(({id}) => id));
	const items = new Set<string>();
	for (const [index, item] of checklist.items.entries()) {
		const path = ['checklist', 'items', index];
		if (items.has(item.id)) {
			report(origin, [...path, 'id'], `the id "${item.id}" is already taken`);
		}
		items.add(item.id);
		if (!factors.has(item.factor)) {
			report(origin, [...path, 'factor'], `there is no factor "${item.factor}"`);
		}
		(item.roles ?? []).forEach((id, at) => refer('role', id, [...path, 'roles', at]));
		(item.directions ?? []).forEach((id, at) => refer('direction', id, [...path, 'directions', at]));
		if (item.type !== undefined) {
			refer('pmoType', item.type, [...path, 'type']);
		}
		cite([item.source], [...path]);
		cite(item.also, [...path, 'also']);
	}
	for (const [index, pair] of checklist.pairs.entries()) {
		for (const [at, id] of pair.entries()) {
			if (!items.has(id)) {
				report(origin, ['checklist', 'pairs', index, at], `there is no item "${id}"`);
			}
		}
	}
	for (const {path, message} of checkInstrument(instrumentOf(checklist))) {
		report(origin, ['checklist', ...path], message);
	}
}

function checkReach(origins: readonly Origin[], report: Report): void {
	const roles = origins.flatMap(({content}) => content.roles ?? []);
	const moves = origins.flatMap(({content}) => content.moves ?? []);
	const lost = new Set(unreachableRoles(roles, moves));
	const doorRoles = new Set(origins.flatMap(({content}) => (content.doors ?? []).flatMap((door) => door.roles)));
	for (const origin of origins) {
		for (const [index, role] of (origin.content.roles ?? []).entries()) {
			if (lost.has(role.id)) {
				report(origin, ['roles', index, 'id'], 'no chain of moves leads here from outside the PMO');
			}
			if (isPmoRole(role) && !doorRoles.has(role.id)) {
				report(origin, ['roles', index, 'id'], 'no door opens to this role');
			}
		}
	}
}

function isPmoRole(role: NonNullable<Content['roles']>[number]): boolean {
	return role.office !== 'outside';
}
