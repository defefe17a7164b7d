import * as z from 'zod/mini';
import type {DirectionId, Family, Office, Source} from '../core/catalogue/catalogue';
import type {Comparison, SkillGroup} from '../core/catalogue/comparison';
import type {RolePart} from '../core/catalogue/rolePacks';
import type {RoleSheet} from '../core/catalogue/roleSheet';

export type {Comparison, RoleSheet};

// What the role sheet and its host say to each other. The page imports types from here, nothing that runs.

const role = z.string().check(z.regex(/^[a-z][a-z0-9_]{0,59}$/));

/** Every message that the page may send. Ids only: the host looks up what they stand for. */
export const pageMessage = z.discriminatedUnion('type', [
	z.strictObject({type: z.literal('ready')}),
	z.strictObject({type: z.literal('openRole'), role}),
	z.strictObject({type: z.literal('compare'), roles: z.array(role).check(z.minLength(1), z.maxLength(3))}),
	z.strictObject({type: z.literal('newPlan'), role}),
	z.strictObject({type: z.literal('newCv'), role}),
	z.strictObject({type: z.literal('copyMarkdown'), role}),
	z.strictObject({type: z.literal('revealInTree'), role}),
	/** The mark of a source that the sheet shows. */
	z.strictObject({type: z.literal('openSource'), source: z.string().check(z.minLength(1), z.maxLength(60))}),
	z.strictObject({type: z.literal('pageFailed'), text: z.string().check(z.maxLength(2000))}),
]);
export type PageMessage = z.infer<typeof pageMessage>;

/** What a page was showing, kept over hiding and reloading: what, and how far it was scrolled and unfolded. */
const view = {scroll: z.optional(z.number()), levels: z.optional(z.boolean())};
export const pageState = z.union([
	z.strictObject({role, ...view}),
	z.strictObject({compare: z.array(role).check(z.minLength(2), z.maxLength(3)), ...view}),
]);
export type PageState = z.infer<typeof pageState>;

/** What the host says. Each message is a full state; the page keeps nothing of the one before. */
export type HostMessage =
	| {readonly type: 'didShowRole'; readonly sheet: RoleSheet; readonly strings: SheetStrings}
	| {readonly type: 'didShowComparison'; readonly comparison: Comparison; readonly strings: SheetStrings};

/** Every word of the page in the language of the interface. `{0}` and `{1}` are places for values. */
export interface SheetStrings {
	readonly families: Readonly<Record<Family, string>>;
	readonly offices: Readonly<Record<Office, string>>;
	readonly directions: Readonly<Record<DirectionId, string>>;
	/** For bands 1 to 7. */
	readonly bands: readonly string[];
	/** For levels 1 to 5. */
	readonly levels: readonly string[];
	/** {0}: level. */
	readonly levelOf: string;
	/** {0}: band, {1}: its word. */
	readonly bandOf: string;
	readonly yearsNone: string;
	/** {0} and {1}: years. */
	readonly yearsBetween: string;
	/** {0}: years. */
	readonly yearsUpTo: string;
	/** {0}: years. */
	readonly yearsFrom: string;
	/** {0}: how many. */
	readonly more: string;
	readonly fewer: string;

	readonly compareWith: string;
	readonly newPlan: string;
	readonly newCv: string;
	readonly copyMarkdown: string;
	readonly revealInTree: string;
	/** {0}: roles. */
	readonly reportsTo: string;
	/** {0}: titles. */
	readonly advertsSay: string;
	/** {0}: a pack. */
	readonly fromPack: string;
	/** {0}: a pack, {1}: what it changes. */
	readonly changedBy: string;
	/** What a pack can change of a role, in a sentence. */
	readonly parts: Readonly<Record<RolePart, string>>;
	readonly duties: string;
	readonly skills: string;
	readonly skillsNote: string;
	readonly showLevels: string;
	readonly hideLevels: string;
	readonly core: string;
	readonly useful: string;
	readonly oneSkill: string;
	/** {0}: how many. */
	readonly manySkills: string;
	/** {0}: how many skills, in words. */
	readonly usefulNote: string;
	readonly tasks: string;
	readonly tasksNote: string;
	readonly noTask: string;
	/** {0}: roles. */
	readonly heldBy: string;
	readonly waysIn: string;
	readonly fromRoles: string;
	readonly certificates: string;
	readonly certificatesNote: string;
	readonly noCertificate: string;
	readonly noEntryRule: string;
	/** {0}: what is needed before. */
	readonly entryRule: string;
	/** {0}: how long it lasts, or how it is renewed. */
	readonly renewal: string;
	/** {0}: what is paid for. */
	readonly funding: string;
	/** The same; {1}: the pack that says so. */
	readonly fundingBy: string;
	readonly legacy: string;
	readonly unconfirmed: string;
	readonly check: string;
	/** {0}: what to ask. */
	readonly checkWhat: string;
	readonly moves: string;
	readonly noMove: string;
	/** Beside a role that has such a move. */
	readonly byWayOf: string;
	readonly measures: string;
	readonly measuresNote: string;
	readonly questions: string;
	readonly keywords: string;
	readonly frameworks: string;
	readonly note: string;
	readonly sources: string;
	readonly sourcesNote: string;
	readonly grades: Readonly<Record<Source['grade'], string>>;
	readonly nextSteps: string;

	readonly compareTwo: string;
	readonly compareThree: string;
	readonly compareNote: string;
	readonly otherRoles: string;
	readonly experience: string;
	/** {0} and {1}: years. */
	readonly shortBetween: string;
	/** {0}: years. */
	readonly shortUpTo: string;
	/** {0}: years. */
	readonly shortFrom: string;
	readonly years: string;
	readonly skill: string;
	readonly notNamed: string;
	readonly groups: Readonly<Record<SkillGroup, string>>;
	/** {0}: roles, {1}: skills, {2}: the level that they need. */
	readonly sameFor: string;
	readonly task: string;
	readonly noLetter: string;
	readonly pattern: string;
	/** {0}: a role, {1}: a letter, {2} of {3} tasks. */
	readonly mostly: string;
	readonly shared: string;
	readonly own: string;
	readonly steps: string;
	/** Before a role. */
	readonly stepByWayOf: string;
	readonly noStep: string;
}
