import type {Checklist} from '../checklist/checklist';

export type RoleId = string;
export type SkillId = string;
/** Skill levels held, 0-5. An absent skill is unknown, not 0. */
export type Levels = Readonly<Record<SkillId, number>>;

export const offices = [
	'project',
	'programme',
	'portfolio',
	'centre-of-excellence',
	'enterprise',
	'any',
	'outside',
] as const;
export type Office = (typeof offices)[number];

export const families = ['core', 'portfolio', 'coe', 'specialist', 'delivery', 'line', 'source'] as const;
export type Family = (typeof families)[number];

export const directionIds = ['up', 'out', 'sideways', 'line', 'entry', 'return'] as const;
export type DirectionId = (typeof directionIds)[number];

export const experiences = ['entry', 'early', 'mid', 'senior', 'executive'] as const;
export type Experience = (typeof experiences)[number];

export type RaciLetter = 'R' | 'A' | 'C' | 'I';

/** A source mark: `seed 001`, the key of a public source (`S-...`), or `practice knowledge`. */
export type SourceMark = string;

/** Everything that ships with the extension, compiled from `content/*.yaml` by the build. */
export interface Catalogue {
	readonly version: string;
	readonly roles: readonly Role[];
	readonly skills: readonly Skill[];
	readonly moves: readonly Move[];
	readonly certifications: readonly Certification[];
	readonly pmoTypes: readonly PmoType[];
	readonly tasks: readonly RaciTask[];
	readonly letters: readonly RaciLetterMeaning[];
	readonly abbreviations: readonly Abbreviation[];
	readonly directions: readonly Direction[];
	readonly doors: readonly Door[];
	readonly sources: readonly Source[];
	readonly ambiguousAliases: readonly AmbiguousAlias[];
	readonly checklist: Checklist;
	/** Lines for documents that packs deliver; those that ship are snippet files. */
	readonly snippets: readonly PackSnippet[];
}

/** What has an id that a pack can change: `was` are ids under which users' files may still know it. */
interface Renamable {
	readonly was?: readonly string[];
}

export interface Role extends Renamable {
	readonly id: RoleId;
	readonly title: string;
	/** Titles that adverts use for the same job. */
	readonly aliases: readonly string[];
	readonly office: Office;
	readonly family: Family;
	/** Responsibility, 1 (Assist) to 7 (Direct). */
	readonly band: number;
	readonly experience: Experience;
	/** Years of experience that people typically bring; without `to` there is no upper end. */
	readonly years: {readonly from: number; readonly to?: number};
	readonly purpose: string;
	readonly duties: readonly string[];
	readonly skills: readonly SkillNeed[];
	/** Task id to the letters that this role typically holds on it. */
	readonly raci: Readonly<Record<string, string>>;
	readonly reportsTo: readonly string[];
	readonly entryRoutes: readonly string[];
	readonly certifications: readonly string[];
	/** Words of adverts for this role. */
	readonly keywords: readonly string[];
	/** Numbers that people in this role can quote. */
	readonly measures: readonly string[];
	/** Questions that interviews for this role tend to hold. */
	readonly questions: readonly string[];
	readonly note?: string;
	readonly frameworks?: Readonly<Record<string, string>>;
	readonly sources: readonly SourceMark[];
	/** The name of the pack that added or last changed it, as people know it; absent for roles as shipped. Untrusted text. */
	readonly pack?: string;
}

export type Need = 'core' | 'useful';
export interface SkillNeed {
	readonly skill: SkillId;
	/** 1-5. */
	readonly level: number;
	readonly need: Need;
}

export interface Skill extends Renamable {
	readonly id: SkillId;
	readonly name: string;
	readonly group: string;
	readonly aliases: readonly string[];
	/** What one sees a person do at levels 1 to 5. */
	readonly levels: readonly string[];
	readonly frameworks?: Readonly<Record<string, readonly string[]>>;
	readonly sources: readonly SourceMark[];
}

export interface Move {
	readonly from: RoleId;
	readonly to: RoleId;
	readonly direction: DirectionId;
	readonly why: string;
	readonly source: SourceMark;
	readonly also?: readonly SourceMark[];
}

export interface Certification extends Renamable {
	readonly id: string;
	readonly name: string;
	readonly issuer: string;
	readonly level: string;
	readonly prerequisites?: string;
	readonly renewal?: string;
	readonly status: 'current' | 'legacy' | 'unconfirmed';
	readonly statusNote?: string;
	readonly roles: readonly RoleId[];
	readonly aliases: readonly string[];
	readonly verified: boolean;
	/** What to check with the issuer. */
	readonly unverified?: readonly string[];
	/** What the organisation pays for. Only packs know. */
	readonly funding?: string;
	readonly sources: readonly SourceMark[];
}

export interface PmoType extends Renamable {
	readonly id: string;
	readonly name: string;
	readonly axis: 'control' | 'behaviour' | 'level' | 'structure' | 'situation';
	readonly value?: string;
	readonly definition: string;
	readonly careerValue: string;
	readonly signals: readonly string[];
	readonly questions: readonly string[];
	readonly sources: readonly SourceMark[];
}

export interface RaciTask {
	readonly id: string;
	readonly title: string;
	readonly about: string;
}

export interface RaciLetterMeaning {
	readonly id: RaciLetter;
	readonly title: string;
	readonly about: string;
}

export interface Abbreviation {
	readonly short: string;
	readonly long: string;
	readonly note?: string;
	readonly ambiguous?: boolean;
}

export interface Direction {
	readonly id: DirectionId;
	readonly title: string;
	readonly means: string;
	readonly fits: string;
	readonly advice?: readonly string[];
	readonly source: SourceMark;
}

/** Where somebody stands now, and the roles that open from there. */
export interface Door {
	readonly id: string;
	readonly title: string;
	readonly about: string;
	readonly roles: readonly RoleId[];
	readonly source: SourceMark;
}

export interface Source {
	readonly id: SourceMark;
	readonly url: string;
	readonly grade: 'strong' | 'medium' | 'weak';
}

/** An alias that adverts use for several roles, so that it names none of them alone. */
export interface AmbiguousAlias {
	readonly alias: string;
	readonly roles: readonly RoleId[];
}

/** Lines that an organisation offers for documents. Plain text: nothing in it is a placeholder, a variable or a command. */
export interface PackSnippet extends Renamable {
	readonly id: string;
	readonly label: string;
	readonly section: string;
	readonly body: readonly string[];
	/** Roles that it is for; absent or empty: for all. */
	readonly roles?: readonly RoleId[];
}
