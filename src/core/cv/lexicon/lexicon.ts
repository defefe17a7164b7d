import type {KnownWord} from './knownWord';
import type {RuleSource} from '../check/rule';
import type {SectionKind} from '../model/cv';

/** How a verb does at the start of a bullet. `depends`: strong where a scale or a result follows, weak otherwise. */
export type VerbStrength = 'strong' | 'depends' | 'weak';

/** The words that the rules know, as compiled from `content/*.yaml`. All lower case unless it says otherwise. */
export interface LexiconData {
	readonly verbs: readonly VerbEntry[];
	readonly phrases: readonly Phrase[];
	/** Past participles that do not end in -ed and belong to no listed verb, for the passive. */
	readonly participles: readonly string[];
	/** Words in -ed that describe after was and were, and tell of nothing done: was based, was pleased. */
	readonly adjectives: readonly string[];
	/** Words of the trade that no rule may call a cliché: stakeholder, deliverable, governance. */
	readonly trade: readonly string[];
	/** Words of work that name no particular thing: project, meeting, efficiency. A result told in them alone is none. */
	readonly generic: readonly string[];
	/** Names that hold digits, as regular people write them: prince2, p3o, iso 9001, agile 2. Digits in them measure nothing. */
	readonly numberNames: readonly string[];
	/** Names with their right spelling and the wrong ones people write: Power BI, PRINCE2. Case as written. */
	readonly names: readonly NameEntry[];
	/** Acronyms that need no long form in a CV: UK, IT, BA, CV. Upper case as written. */
	readonly acronyms: readonly string[];
	/** Words for numbers: two, dozen, hundred, half, double. */
	readonly numberWords: readonly string[];
	readonly headings: readonly HeadingEntry[];
	readonly months: readonly MonthEntry[];
	/** present, now, ongoing, current, heute. */
	readonly present: readonly string[];
	/** to, until, till, bis. Marks such as the dash are known without. */
	readonly rangeWords: readonly string[];
	readonly seasons: readonly string[];
	/** Words that end or begin job titles: manager, analyst, head of. */
	readonly titleWords: readonly string[];
	/** Words of qualifications: BSc, diploma, A levels. */
	readonly qualificationWords: readonly string[];
	/** Parts of the name of an email address that make it informal. */
	readonly informalEmail: readonly string[];
	/** What shows a skill of the catalogue at work, beside its name and aliases there. */
	readonly evidence: readonly EvidenceEntry[];
	readonly misspellings: readonly MisspellingEntry[];
	/** What the marks `cv:...` stand for. */
	readonly sources: readonly LexiconSource[];
}

export interface LexiconSource extends RuleSource {
	/** `cv:` and a slug. */
	readonly id: string;
}

export interface VerbEntry {
	readonly base: string;
	/** Absent: regular (-ed, with the usual doubling and -y to -ied). */
	readonly past?: string;
	/** Absent: the same as the past. */
	readonly participle?: string;
	/** Other forms that people write for both: forecasted beside forecast, learnt beside learned. */
	readonly pastAlso?: readonly string[];
	/** Other spellings of the base form, with regular forms of their own: analyze beside analyse. */
	readonly also?: readonly string[];
	readonly strength: VerbStrength;
	/** Base forms to suggest in its place, for weak ones. */
	readonly instead?: readonly string[];
	readonly source: string;
}

export type PhraseKind =
	/** At the start of a bullet: responsible for, duties included. */
	| 'duty'
	/** At the start of a bullet: worked on, involved in, exposure to, helped to. */
	| 'weak-opener'
	| 'cliche'
	| 'ai-tell'
	| 'vague'
	/** Says what followed: so that, which led to, resulting in, saving. */
	| 'outcome'
	| 'references'
	/** Words that name personal data: date of birth, marital status. */
	| 'personal';

export interface Phrase {
	readonly text: string;
	readonly kind: PhraseKind;
	/** A sentence: what to write instead, or what to ask oneself. */
	readonly instead?: string;
	/** Group within the kind: for personal data `birth`, `marital`, `nationality`, `religion`, `gender`, `number`, `children`, `health`, `photo`. */
	readonly group?: string;
	/** Counts only as a label with its value after it (Age: 42), or where nothing else stands: the word has other uses. */
	readonly label?: true;
	readonly source: string;
}

export interface NameEntry {
	readonly name: string;
	readonly wrong: readonly string[];
	readonly kind: 'tool' | 'method' | 'certificate' | 'body' | 'place';
	/** A sentence for the hover. */
	readonly about?: string;
	readonly source: string;
}

export interface EvidenceEntry {
	/** Id of a skill of the catalogue. */
	readonly skill: string;
	/** Words and phrases, the singular of nouns and the base form of verbs. */
	readonly words: readonly string[];
	/** Aliases of the catalogue that mean something else in most CVs. */
	readonly except?: readonly string[];
}

export interface MisspellingEntry {
	readonly right: string;
	/** The American form of the right word, where it differs. */
	readonly us?: string;
	/** Lower case; none is a word of its own. */
	readonly wrong: readonly string[];
}

export interface HeadingEntry {
	readonly kind: SectionKind;
	/** Wordings that recruiting systems know. The first is the one to suggest. */
	readonly standard: readonly string[];
	/** Wordings that people understand and systems may not. */
	readonly other: readonly string[];
}

export interface MonthEntry {
	readonly month: number;
	/** Full names in every language we read, the English one first. */
	readonly names: readonly string[];
	/** Short forms, without the full stop. */
	readonly short: readonly string[];
}

/** The data with what makes it quick to ask. Words are asked for in lower case. */
export interface Lexicon {
	readonly data: LexiconData;
	/**
	 * The verb whose form this is, and which forms it can be; undefined for other words. `set` and `cut` are several at
	 * once. A word with a prefix and hyphen that is not listed (co-led, re-baselined) is a verb of its own, as strong as the listed one.
	 */
	readonly verbForm: (word: string) => VerbForm | undefined;
	/** The phrase of one of these kinds that begins with the word at `index` of the list, longest first. */
	readonly phraseAt: (
		words: readonly {readonly text: string}[],
		index: number,
		kinds: readonly PhraseKind[],
	) => {readonly phrase: Phrase; readonly length: number} | undefined;
	/** Everything that can be said of a word alone, in any case, with any apostrophe or hyphen. */
	readonly know: (written: string) => KnownWord;
	readonly isTrade: (word: string) => boolean;
	readonly isGeneric: (word: string) => boolean;
	readonly isAdjective: (word: string) => boolean;
	/** A past participle: of a listed verb, listed itself, or any word in -ed that is no adjective. */
	readonly isParticiple: (word: string) => boolean;
	readonly isNumberWord: (word: string) => boolean;
	/** How many words the name with digits takes that begins at `index` (ISO 9001: two); 0 where none begins. */
	readonly numberNameAt: (words: readonly {readonly text: string}[], index: number) => number;
	/** The words read like a job title. */
	readonly isTitle: (words: string) => boolean;
	/** The words read like a qualification, not like the name of a school. */
	readonly isQualification: (words: string) => boolean;
	readonly isKnownAcronym: (word: string) => boolean;
	readonly month: (word: string) => {readonly month: number; readonly short: boolean} | undefined;
	readonly isPresent: (words: string) => boolean;
	/** By the words of a heading in lower case, marks left out. */
	readonly heading: (words: string) => {readonly kind: SectionKind; readonly standard: boolean} | undefined;
}

export interface VerbForm {
	readonly verb: VerbEntry;
	/** led, lead, leads, leading, (have) led. */
	readonly forms: ReadonlySet<'base' | 'past' | 'third' | 'ing' | 'participle'>;
}
