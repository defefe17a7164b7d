import type * as z from 'zod/mini';
import type {Experience, RoleId, SkillId} from '../catalogue/catalogue';
import {foldTitle} from '../catalogue/foldTitle';
import type {CatalogueIndex} from '../catalogue/lookups';
import {roleMeant} from '../catalogue/roleMeant';
import {roleNow, rolesNow} from '../catalogue/roleNow';
import {nearestWord} from '../documents/nearestWord';
import type {YamlPath, YamlSource} from '../documents/yamlSource';
import {emptyProfile} from './profile';
import type {Limits, Profile, RatedSkill} from './profile';
import type {ProfileFault, ProfileFaultCode} from './profileFault';
import * as schema from './profileSchema';
import {soundPart} from './soundPart';

/** A profile may be this long, in UTF-16 code units: every skill with a page of evidence. */
const maxProfile = 65_536;

/** Characters that no YAML text may hold, among them a carriage return that ends no line and half a surrogate pair. */
const unprintable = /[^\P{Cc}\t\r\n\x7F-\x9F]|\r(?!\n)|\p{Cs}/u;

export interface ReadProfile {
	readonly profile: Profile;
	readonly faults: readonly ProfileFault[];
	/** The text is YAML throughout, so that it can be edited. */
	readonly sound: boolean;
	/** What the file answers, "none" and "unknown" included: `role`, `target`, `experience`, `limits`, `skills.<id>`. */
	readonly answered: ReadonlySet<string>;
}

/** Reads `profile.yaml` as far as it can be used. Every fault has its exact place; what nobody knows here is let be. */
export function readProfile(text: string, index: CatalogueIndex): ReadProfile {
	const refused = unprintable.exec(text)?.index;
	if (refused !== undefined || text.length > maxProfile) {
		const from = refused ?? 0;
		const code = refused === undefined ? 'tooLarge' : 'character';
		return {profile: emptyProfile, faults: [{from, to: from + 1, code}], sound: false, answered: new Set()};
	}
	const {source, troubles} = soundPart(text);
	const reader = new Reader(source, index);
	const profile = reader.profile();
	const faults: readonly ProfileFault[] = [
		...troubles.map(({from, to, message}) => ({from, to, code: 'yaml', detail: message}) as const),
		...reader.faults,
	];
	return {
		profile,
		faults: [...faults].sort((a, b) => a.from - b.from),
		sound: troubles.length === 0,
		answered: reader.answered,
	};
}

type Data = Readonly<Record<string, unknown>>;

class Reader {
	readonly faults: ProfileFault[] = [];
	readonly answered = new Set<string>();
	readonly #source: YamlSource;
	readonly #index: CatalogueIndex;

	constructor(source: YamlSource, index: CatalogueIndex) {
		this.#source = source;
		this.#index = index;
	}

	profile(): Profile {
		const data = this.#mapping(this.#source.data, [], schema.profileKeys);
		return {
			...present('role', this.#roleOrNone(data['role'], 'role')),
			...present('target', this.#roleOrNone(data['target'], 'target')),
			...present('experience', this.#experience(data['experience'])),
			skills: this.#skills(data['skills']),
			limits: this.#limits(data['limits']),
		};
	}

	#roleOrNone(value: unknown, key: 'role' | 'target'): RoleId | undefined {
		this.#answer(value, key);
		return value === schema.noRole ? undefined : this.#role(value, [key]);
	}

	#role(value: unknown, path: YamlPath): RoleId | undefined {
		if (isBlank(value)) {
			return undefined;
		}
		const role = typeof value === 'string' ? roleNow(this.#index, value) : undefined;
		if (!role) {
			this.#fault(path, 'role', typeof value === 'string' ? roleMeant(this.#index, value) : undefined);
		}
		return role?.id;
	}

	#experience(value: unknown): Experience | undefined {
		this.#answer(value, 'experience');
		const experience = this.#part(value, schema.experience, ['experience'], 'experience');
		return experience === schema.unknown ? undefined : experience;
	}

	#limits(value: unknown): Limits {
		const data = this.#mapping(value, ['limits'], schema.limitKeys);
		const {'no-moves': noMoves, 'no-line-management': noLineManagement, avoid, 'most-moves': mostMoves} = data;
		Object.values(data).forEach((each) => this.#answer(each, 'limits'));
		const most = this.#part(mostMoves, schema.mostMoves, ['limits', 'most-moves'], 'mostMoves');
		return {
			noMoves: this.#list(noMoves, ['limits', 'no-moves'], (each, path) =>
				this.#part(each, schema.direction, path, 'direction'),
			),
			noLineManagement: this.#part(noLineManagement, schema.yesNo, ['limits', 'no-line-management'], 'yesNo') ?? false,
			avoid: this.#avoid(avoid),
			...present('mostMoves', most === schema.anyNumber ? undefined : most),
		};
	}

	/** Of a role that was split, every part. */
	#avoid(value: unknown): readonly RoleId[] {
		const parts = this.#list(value, ['limits', 'avoid'], (each, path) => {
			const role = this.#role(each, path);
			return role === undefined || each === role ? role : rolesNow(this.#index, String(each)).map(({id}) => id);
		});
		return [...new Set(parts.flat())];
	}

	#skills(value: unknown): Profile['skills'] {
		const data = this.#mapping(value, ['skills']);
		const rated = Object.entries(data).flatMap(([id, entry]) => {
			const now = this.#index.nowOf('skill', id).filter((each) => this.#index.skill(each));
			if (now.length === 0) {
				this.#fault(['skills', id], 'skill', this.#skillMeant(id), 'key');
				return [];
			}
			return isBlank(entry) ? [] : [{id, now, skill: this.#skill(id, entry, now)}];
		});
		// What is said under today's id goes before what was said under older ones; of several older ones the highest counts.
		const old = rated.filter(({id, now}) => !now.includes(id));
		const inOrder = [
			...old.sort((a, b) => (a.skill.level ?? -1) - (b.skill.level ?? -1)),
			...rated.filter(({id, now}) => now.includes(id)),
		];
		return Object.fromEntries(inOrder.flatMap(({now, skill}) => now.map((id) => [id, skill] as const)));
	}

	/** `reporting: 3` says the level alone. */
	#skill(id: SkillId, entry: unknown, now: readonly SkillId[]): RatedSkill {
		const path = ['skills', id];
		const isLevel = typeof entry !== 'object';
		const data = isLevel ? {level: entry} : this.#mapping(entry, path, schema.skillKeys);
		const said = this.#part(data['level'], schema.level, isLevel ? path : [...path, 'level'], 'level');
		if (said !== undefined) {
			now.forEach((each) => this.answered.add(`skills.${each}`));
		}
		const evidence = this.#part(data['evidence'], schema.evidence, [...path, 'evidence'], 'evidence');
		return {
			...present('level', said === schema.unknown ? undefined : said),
			...present('date', this.#part(data['date'], schema.date, [...path, 'date'], 'date')),
			...present('evidence', evidence === '' ? undefined : evidence),
		};
	}

	#skillMeant(id: string): SkillId | undefined {
		const {skills} = this.#index.catalogue;
		const wanted = foldTitle(id.slice(0, 240).replaceAll('_', ' '));
		const named = skills.find(({name, aliases}) => [name, ...aliases].some((each) => foldTitle(each) === wanted));
		return (
			named?.id ??
			nearestWord(
				id,
				skills.map((skill) => skill.id),
			)
		);
	}

	/** With `keys`, a key that is none of them but looks like a slip is a fault; any other is somebody's own. */
	#mapping(value: unknown, path: YamlPath, keys?: readonly string[]): Data {
		if (isBlank(value)) {
			return {};
		}
		const read = schema.mapping.safeParse(value);
		if (!read.success) {
			this.#fault(path, 'notMapping');
			return {};
		}
		for (const key of keys ? Object.keys(read.data) : []) {
			const meant = keys?.includes(key) === false ? nearestWord(key, keys) : undefined;
			if (meant !== undefined && !Object.hasOwn(read.data, meant)) {
				this.#fault([...path, key], 'key', meant, 'key');
			}
		}
		return read.data;
	}

	#list<T>(value: unknown, path: YamlPath, read: (value: unknown, path: YamlPath) => T | undefined): readonly T[] {
		const list = this.#part(value, schema.list, path, 'list') ?? [];
		return [...new Set(list.map((each, at) => read(each, [...path, at])))].filter((each) => each !== undefined);
	}

	#part<T>(value: unknown, part: z.ZodMiniType<T>, path: YamlPath, code: ProfileFaultCode): T | undefined {
		if (isBlank(value)) {
			return undefined;
		}
		const read = part.safeParse(value);
		if (!read.success) {
			this.#fault(path, code);
		}
		return read.data;
	}

	#answer(value: unknown, what: string): void {
		if (!isBlank(value)) {
			this.answered.add(what);
		}
	}

	#fault(path: YamlPath, code: ProfileFaultCode, detail?: string, part: 'key' | 'value' = 'value'): void {
		this.faults.push({...this.#source.span(path, part), code, ...present('detail', detail)});
	}
}

function isBlank(value: unknown): value is null | undefined {
	return value === null || value === undefined;
}

/** The value under its name, or nothing: an absent part is not there at all. */
function present<K extends string, T>(key: K, value: T | undefined): {readonly [P in K]?: T} {
	return value === undefined ? {} : ({[key]: value} as {readonly [P in K]: T});
}
