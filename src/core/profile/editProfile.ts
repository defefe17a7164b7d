import type {DirectionId, Experience, RoleId, SkillId} from '../catalogue/catalogue';
import type {IsoDate} from '../documents/dates';
import {LineIndex} from '../documents/lineIndex';
import {setInYaml} from '../documents/setInYaml';
import type {YamlChange} from '../documents/setInYaml';
import {readYaml} from '../documents/yamlSource';
import type {YamlValue} from '../documents/yamlValue';
import {fail, ok} from '../result';
import type {Result} from '../result';
import {anyNumber, noRole, unknown} from './profileSchema';

/** What is to be said from now on. What is absent stays as it is; `null` says that there is none, or that it is not known. */
export interface ProfileChange {
	readonly role?: RoleId | null;
	readonly target?: RoleId | null;
	readonly experience?: Experience | null;
	readonly noMoves?: readonly DirectionId[];
	readonly noLineManagement?: boolean;
	readonly avoid?: readonly RoleId[];
	readonly mostMoves?: number | null;
	readonly skills?: Readonly<Record<SkillId, SkillChange>>;
}

export interface SkillChange {
	readonly level?: number | null;
	readonly date?: IsoDate;
	/** On one line; empty to take it back. */
	readonly evidence?: string;
}

/** The profile with a change made to it, and every other byte as it was. Problem: `profile.broken`, with line and column. */
export function editProfile(text: string, change: ProfileChange): Result<string> {
	const {data} = readYaml(text);
	const edited = setInYaml(text, [...topChanges(change), ...skillChanges(change, data)]);
	if ('text' in edited) {
		return ok(edited.text);
	}
	const [fault] = readYaml(text).faults;
	const {line, character} = new LineIndex(text).positionAt(edited.blockedAt);
	return fail(
		'profile.broken',
		fault ? {line: fault.line, column: fault.column} : {line: line + 1, column: character + 1},
	);
}

function topChanges(change: ProfileChange): readonly YamlChange[] {
	const {role, target, experience, noMoves, noLineManagement, avoid, mostMoves} = change;
	const values: readonly (readonly [path: readonly string[], value: YamlValue | undefined])[] = [
		[['role'], orWord(role, noRole)],
		[['target'], orWord(target, noRole)],
		[['experience'], orWord(experience, unknown)],
		[['limits', 'no-moves'], noMoves],
		[['limits', 'no-line-management'], noLineManagement],
		[['limits', 'avoid'], avoid],
		[['limits', 'most-moves'], orWord(mostMoves, anyNumber)],
	];
	return values.flatMap(([path, value]) => (value === undefined ? [] : [{path, value}]));
}

function skillChanges({skills = {}}: ProfileChange, data: unknown): readonly YamlChange[] {
	return Object.entries(skills).flatMap(([id, {level, date, evidence}]): readonly YamlChange[] => {
		const said = Object.entries({level: orWord(level, unknown), date, evidence: evidence?.trim()});
		const parts = Object.fromEntries(said.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
		const held = partOf(partOf(data, 'skills'), id);
		// Such as `reporting: 3`, which has no room for more than the level.
		if (held !== null && typeof held !== 'object' && held !== undefined) {
			const before = typeof held === 'number' || typeof held === 'string' ? {level: held} : {};
			return [{path: ['skills', id], value: {...before, ...parts}}];
		}
		return Object.entries(parts).map(([key, value]) => ({path: ['skills', id, key], value}));
	});
}

function orWord<T>(value: T | null | undefined, word: string): T | string | undefined {
	return value === null ? word : value;
}

function partOf(data: unknown, key: string): unknown {
	return typeof data === 'object' && data !== null && Object.hasOwn(data, key)
		? (data as Readonly<Record<string, unknown>>)[key]
		: undefined;
}
