import type {CatalogueIndex} from '../../catalogue/lookups';
import type {IsoDate} from '../../documents/dates';
import type {CvCountry} from '../country';
import type {Lexicon} from '../lexicon/lexicon';
import type {Cv, Part, TextRange} from '../model/cv';
import type {RuleMemory} from './ruleMemory';

export const severities = ['error', 'warning', 'info', 'hint'] as const;
export type Severity = (typeof severities)[number];

/** How strong the evidence behind a rule is: A experiment, B official text, C careers service or recruiter, D survey or practice of other tools. */
export type Grade = 'A' | 'B' | 'C' | 'D';

export interface RuleSource {
	readonly text: string;
	readonly grade: Grade;
	readonly url?: string;
}

/** `«` and `»` stand around what a rule finds; they are taken out before the text is checked. `\n` ends a line. */
export interface RuleExample {
	readonly text: string;
	/** Why it is found, or why not. */
	readonly note?: string;
	/** The whole text after the preferred fix; absent where there is none. */
	readonly fixed?: string;
	/** Options that the example needs, such as a country. */
	readonly options?: Partial<CvOptions>;
}

/** What a rule says of itself. From this the documentation is written and every rule is tested. */
export interface RuleInfo {
	/** Stable; people write it in settings and comments. */
	readonly code: string;
	/** A few words in sentence case: what the rule is about. */
	readonly title: string;
	readonly severity: Severity;
	/** What is found; why it matters; how to put it right. A sentence or two each. */
	readonly what: string;
	readonly why: string;
	readonly how: string;
	readonly sources: readonly RuleSource[];
	readonly bad: readonly RuleExample[];
	readonly good: readonly RuleExample[];
	/** Look like the fault and are none. */
	readonly guards: readonly RuleExample[];
}

export interface TextEdit extends TextRange {
	readonly text: string;
}

export interface Fix {
	readonly title: string;
	/** Safe to apply unseen, by Fix All. At most one per finding. */
	readonly preferred: boolean;
	readonly edits: readonly TextEdit[];
}

/** What a rule reports. Offsets count from the start of the part, or of the document for rules on the whole CV. */
export interface Report extends TextRange {
	/** What was found, then why it matters, in one or two plain sentences. */
	readonly message: string;
	/** Lower than the rule's own severity, for a case that may well be meant. */
	readonly atMost?: Severity;
	/** Higher than the rule's own severity, for a case that is clearly a fault. */
	readonly atLeast?: Severity;
	readonly fixes?: readonly Fix[];
}

export interface CvOptions {
	readonly country: CvCountry;
	readonly today: IsoDate;
	/** Id of the role that the CV is written for. */
	readonly target?: string;
	/** Lower case: words and names that are right as they are (spelling, acronyms, clichés). */
	readonly words: ReadonlySet<string>;
	readonly severity: Readonly<Record<string, Severity | 'off'>>;
}

export interface RuleContext {
	readonly options: CvOptions;
	readonly lexicon: Lexicon;
	readonly catalogue: CatalogueIndex;
}

/** Rules on the whole CV run at every change, so they may keep what they found. */
export interface CvRuleContext extends RuleContext {
	readonly memory: RuleMemory;
}

export interface PartRule extends RuleInfo {
	readonly scope: 'part';
	/** Must depend on nothing but its arguments: what it reports is kept as long as the part stays the same. */
	readonly check: (part: Part, context: RuleContext, report: (report: Report) => void) => void;
}

export interface CvRule extends RuleInfo {
	readonly scope: 'cv';
	/** Runs at every change, so it must be quick: linear in parts, with what it needs of a part kept per part. */
	readonly check: (cv: Cv, context: CvRuleContext, report: (report: Report) => void) => void;
}

/** Tells something of parts in the light of the others. */
export interface PartsRule extends RuleInfo {
	readonly scope: 'parts';
	/**
	 * Takes all the parts in document order and gives what is to be told of each. Runs at every change, so it must be quick;
	 * as long as the same is told of a part, it gives the same list, and nothing else is done with that list again.
	 */
	readonly compare: (parts: readonly Part[], context: CvRuleContext) => (part: Part) => readonly Report[];
}

export type Rule = PartRule | PartsRule | CvRule;

/** Offsets count from the start of the document. */
export interface Finding extends TextRange {
	readonly rule: string;
	readonly severity: Severity;
	readonly message: string;
	/** From where the edits of `baseFixes` count: where the part begins, so that they need not move with it. */
	readonly base: number;
	/** See `fixesOf`. */
	readonly baseFixes: readonly Fix[];
}
