import type {YamlPath} from '../../documents/yamlSource';
import type {Catalogue} from '../catalogue';
import {isListChange, isMapChange} from './change';
import {isWhole} from './finishThing';
import {livingIds} from './mergeState';
import type {MergeState} from './mergeState';
import type {LoadedPack} from './mergedCatalogue';
import type {PackEntry, ThingKind} from './pack';
import type {PackProblem, PackProblemCode} from './packProblem';
import {Suggestions} from './suggestions';
import {partsOfMove, thingForms} from './thingForm';

const unknownCodes: Readonly<Record<ThingKind, PackProblemCode>> = {
	role: 'unknown-role',
	skill: 'unknown-skill',
	move: 'nothing-to-change',
	certification: 'unknown-certification',
	pmoType: 'unknown-pmo-type',
	factor: 'unknown-factor',
	item: 'unknown-item',
	snippet: 'nothing-to-change',
};

/** Reports, once all packs are merged, what in each refers to nothing, and what is new and lacks what it needs. */
export function packReferences(state: MergeState, shipped: Catalogue, packs: readonly LoadedPack[]): void {
	const suggestions = new Suggestions();
	const ids = (kind: ThingKind) => (): readonly string[] => [...state.things[kind].keys()];
	const tasks = new Set(shipped.tasks.map(({id}) => id));
	const sources = new Set(shipped.sources.map(({id}) => id));
	const upper = new Set(packs);
	for (const pack of packs) {
		upper.delete(pack);
		const report = (problem: PackProblem): void => {
			state.report(pack, problem);
		};
		const refer = (kind: ThingKind, found: string, path: YamlPath, part: 'key' | 'value' = 'value'): boolean => {
			if (state.things[kind].has(found)) {
				return true;
			}
			const now = livingIds(state, kind, found);
			const [first] = now;
			const renamedBy = state.renamedBy.get(`${kind} ${found}`);
			if (first !== undefined && renamedBy && upper.has(renamedBy)) {
				// The pack is right: where it stands, the id is not an old one yet.
				return true;
			}
			if (first !== undefined) {
				const meant = now.length === 1 ? {meant: first} : {};
				const args = {kind, found, now: now.join(', ')};
				report({code: 'old-id', severity: 'warning', at: {path, part}, args, ...meant});
				return true;
			}
			const meant = suggestions.meant(found, kind, ids(kind));
			const problem = {code: unknownCodes[kind], severity: 'error', at: {path, part}, args: {kind, found}} as const;
			report(meant === undefined ? problem : {...problem, meant});
			return false;
		};
		const check = {
			refer,
			task: (found: string, path: YamlPath): void => {
				if (!tasks.has(found)) {
					const meant = suggestions.meant(found, 'task', () => [...tasks]);
					const args = {kind: 'task', found};
					const problem = {code: 'unknown-task', severity: 'error', at: {path, part: 'key'}, args} as const;
					report(meant === undefined ? problem : {...problem, meant});
				}
			},
			source: (found: unknown, path: YamlPath): void => {
				if (typeof found === 'string' && found.startsWith('S-') && !sources.has(found)) {
					const meant = suggestions.meant(found, 'source', () => [...sources]);
					const problem = {code: 'unknown-source', severity: 'warning', at: {path}, args: {found}} as const;
					report(meant === undefined ? problem : {...problem, meant});
				}
			},
		};
		for (const entry of pack.pack.entries) {
			checkId(state, entry, check.refer, report, (kind, found) => {
				const others = (): readonly string[] => ids(kind)().filter((each) => each !== found);
				return suggestions.meant(found, `other ${kind}`, others);
			});
			checkFields(entry, check);
		}
	}
}

type Refer = (kind: ThingKind, found: string, path: YamlPath, part?: 'key' | 'value') => boolean;

interface Check {
	readonly refer: Refer;
	readonly task: (found: string, path: YamlPath) => void;
	readonly source: (found: unknown, path: YamlPath) => void;
}

function checkId(
	state: MergeState,
	{kind, id, hide, fields, path}: PackEntry,
	refer: Refer,
	report: (problem: PackProblem) => void,
	nearest: (kind: ThingKind, found: string) => string | undefined,
): void {
	if (kind === 'move') {
		const {from, to} = partsOfMove(id);
		const known = [refer('role', from, [...path, 'from']), refer('role', to, [...path, 'to'])];
		if (known.includes(false)) {
			return;
		}
	}
	const at = {path: kind === 'move' ? path : [...path, 'id']};
	const draft = state.things[kind].get(livingIds(state, kind, id)[0] ?? '');
	if (draft && isWhole(draft)) {
		if (kind !== 'move' && draft.id !== id) {
			refer(kind, id, at.path);
		}
		return;
	}
	const isNothing = hide !== undefined && Object.keys(fields).length === 0;
	const meant = kind === 'move' ? undefined : nearest(kind, id);
	if (isNothing) {
		const problem = {code: 'nothing-to-change', severity: 'warning', at, args: {kind, found: id}} as const;
		report(meant === undefined ? problem : {...problem, meant});
	} else if (meant !== undefined && unknownCodes[kind] !== 'nothing-to-change') {
		report({code: unknownCodes[kind], severity: 'error', at, args: {kind, found: id}, meant});
	} else {
		for (const field of thingForms[kind].needed.filter((each) => !draft?.fields.has(each))) {
			report({code: 'missing-field', severity: 'error', at, args: {kind, found: id, field}});
		}
	}
}

function checkFields({kind, fields, path}: PackEntry, {refer, task, source}: Check): void {
	for (const [field, value] of Object.entries(fields)) {
		const at = [...path, field];
		const to = thingForms[kind].refers[field];
		if (to !== undefined) {
			for (const [found, place] of placedIn(value, at)) {
				refer(to, String(found), place);
			}
		} else if (field === 'sources' || field === 'source' || field === 'also') {
			for (const [found, place] of placedIn(value, at)) {
				source(found, place);
			}
		} else if (field === 'raci') {
			keysIn(value, at).forEach(([found, place]) => {
				task(found, place);
			});
		} else if (kind === 'role' && field === 'skills') {
			for (const [need, levels] of Object.entries(value as Readonly<Record<string, unknown>>)) {
				keysIn(levels, [...at, need]).forEach(([found, place]) => refer('skill', found, place, 'key'));
			}
		}
	}
}

/** The values that a list or a change adds, or the single value, each with its place. */
function placedIn(value: unknown, path: YamlPath): readonly (readonly [unknown, YamlPath])[] {
	if (Array.isArray(value)) {
		return value.map((each: unknown, at) => [each, [...path, at]]);
	}
	return isListChange(value) ? placedIn(value.add ?? [], [...path, 'add']) : [[value, path]];
}

/** The keys of a mapping or of what a change adds, each with its place. */
function keysIn(value: unknown, path: YamlPath): readonly (readonly [string, YamlPath])[] {
	if (isMapChange(value)) {
		return keysIn(value.add ?? {}, [...path, 'add']);
	}
	return Object.keys(value as object).map((key) => [key, [...path, key]]);
}
