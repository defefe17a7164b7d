import * as z from 'zod/mini';
import {longestNote} from '../core/checklist/checklist';
import type {AnswerValue, Scale, Scope} from '../core/checklist/checklist';
import type {ResultView} from './checklistResult';

export type {AnswerValue, Scope};

// What the checklist and its host say to each other. The page imports types from here, nothing that runs.

const item = z.string().check(z.regex(/^[\w-]{1,40}$/));
const role = z.string().check(z.regex(/^[a-z][a-z0-9_]{0,59}$/));
/** The state that the page shows. An intent from a run that has been left since is dropped. */
const revision = z.int().check(z.gte(0));

/** Every message that the page may send. Ids only: the host looks up what they stand for. */
export const pageMessage = z.discriminatedUnion('type', [
	z.strictObject({type: z.literal('ready')}),
	/** `value: null` takes the answer back. */
	z.strictObject({
		type: z.literal('answer'),
		revision,
		item,
		value: z.nullable(z.literal([-2, -1, 0, 1, 2, 'unknown', 'not-applicable'])),
	}),
	z.strictObject({type: z.literal('mark'), revision, item, on: z.boolean()}),
	/** An empty text takes the note back. */
	z.strictObject({type: z.literal('note'), revision, item, text: z.string().check(z.maxLength(longestNote))}),
	z.strictObject({type: z.literal('setScope'), revision, scope: z.literal(['general', 'role'])}),
	z.strictObject({type: z.literal('chooseRole'), revision}),
	z.strictObject({type: z.literal('save'), revision}),
	z.strictObject({type: z.literal('startAgain'), revision}),
	/** The file that the run is saved in. */
	z.strictObject({type: z.literal('openFile'), revision}),
	z.strictObject({type: z.literal('openRole'), revision, role}),
	/** The career paths from the role that the run is about. */
	z.strictObject({type: z.literal('openPaths'), revision}),
	/** What is worth finding out: to the clipboard, or into a plan. */
	z.strictObject({type: z.literal('copyQuestions'), revision}),
	z.strictObject({type: z.literal('addToPlan'), revision}),
	z.strictObject({type: z.literal('pageFailed'), text: z.string().check(z.maxLength(2000))}),
]);
export type PageMessage = z.infer<typeof pageMessage>;

/** What the page keeps over hiding and reloading. `run` is handed back to the host unread, which trusts none of it. */
export interface PageState {
	readonly version: 1;
	/** The run that `item` was on stage in. */
	readonly id: number;
	readonly item?: string;
	readonly view: 'questions' | 'result';
	readonly run: unknown;
}

/** What the host says: the full state each time. The page ignores a state older than the one it shows. */
export interface HostMessage {
	readonly type: 'didChangeRun';
	readonly revision: number;
	readonly checklist: ChecklistView;
	readonly run: RunView;
	readonly result: ResultView;
	readonly strings: ChecklistStrings;
	/** For `PageState.run`. */
	readonly keep: unknown;
}

/** The statements asked in the scope of the run. */
export interface ChecklistView {
	readonly title: string;
	readonly intro: string;
	readonly limits: string;
	/** The most items that can be marked. */
	readonly marks: number;
	/** The longest note, in UTF-16 code units. */
	readonly longestNote: number;
	/** In the order in which they are asked; the deal-breakers, where there are any, come last. */
	readonly groups: readonly GroupView[];
	/** The seven answers in the words of each scale, in the order of their keys. */
	readonly answers: Readonly<Record<Scale, readonly AnswerView[]>>;
}

export interface AnswerView {
	readonly value: AnswerValue;
	readonly word: string;
}

export interface GroupView {
	readonly id: string;
	readonly title: string;
	readonly about: string;
	/** Stands outside the sum; the note says what it is good for. */
	readonly outside: boolean;
	readonly note?: string;
	readonly items: readonly ItemView[];
	readonly answered: number;
	/** Without the items that do not apply. */
	readonly applicable: number;
}

export interface ItemView {
	readonly id: string;
	readonly text: string;
	readonly scale: Scale;
	readonly why: string;
	readonly basis: string;
}

export interface RunView {
	/** Another number is another run. */
	readonly id: number;
	readonly scope: Scope;
	/** Title of the role that the run is about, or was before. */
	readonly role?: string;
	readonly answers: Readonly<Record<string, AnswerValue>>;
	readonly matters: readonly string[];
	readonly notes: Readonly<Record<string, string>>;
	readonly answered: number;
	readonly applicable: number;
	/** Name of the file that the answers are saved in. Its subject stays, so that the scope is no longer a choice. */
	readonly file?: string;
	/** Why the answers could not be saved, in one sentence. */
	readonly problem?: string;
}

/** Every word of the page in the language of the interface. `{0}`, `{1}` are places for values. */
export interface ChecklistStrings {
	readonly scope: string;
	readonly inGeneral: string;
	readonly oneRole: string;
	/** {0}: title of the role. */
	readonly forRole: string;
	readonly aboutGeneral: string;
	readonly chooseRole: string;
	readonly anotherRole: string;
	readonly kept: string;
	/** {0}: name of the file. */
	readonly saved: string;
	readonly save: string;
	readonly openFile: string;
	readonly startAgain: string;
	readonly answered: string;
	/** {0} and {1}: counts. */
	readonly nOfM: string;
	/** {0} and {1}: counts. */
	readonly answeredOf: string;
	readonly factors: string;
	readonly outsideTheSum: string;
	/** {0}: place of the part, {1}: how many parts, {2} and {3}: answers in it. */
	readonly factorPosition: string;
	/** {0}: title of the part, {1} and {2}: place of the statement in it. */
	readonly position: string;
	readonly stopNote: string;
	readonly soFar: string;
	readonly showResult: string;
	readonly before: string;
	readonly comingNext: string;
	readonly change: string;
	readonly answerIt: string;
	readonly noAnswer: string;
	readonly clearAnswer: string;
	readonly whyWeAsk: string;
	readonly mark: string;
	readonly addNote: string;
	readonly note: string;
	readonly noteHint: string;
	/** {0} and {1}: counts. */
	readonly marksUsed: string;
	readonly mattersMost: string;
	readonly next: string;
	readonly back: string;
	readonly enter: string;
	readonly keysNote: string;
	readonly skipping: string;
	readonly backToQuestions: string;
	readonly range: string;
	readonly dotMeans: string;
	readonly bandMeans: string;
	readonly reasons: string;
	readonly reasonsNote: string;
	readonly reasonsFor: string;
	readonly reasonsAgainst: string;
	readonly none: string;
	readonly factorsNote: string;
	readonly factor: string;
	readonly scaleNo: string;
	readonly scaleBalanced: string;
	readonly scaleYes: string;
	readonly answeredHead: string;
	readonly openings: string;
	readonly openingsNote: string;
	readonly secondLook: string;
	readonly findOut: string;
	readonly findOutNote: string;
	/** {0}: how many. */
	readonly showAll: string;
	readonly roles: string;
	readonly rolesNote: string;
	readonly copyQuestions: string;
	readonly addToPlan: string;
	readonly types: string;
	readonly typesNote: string;
	readonly toTell: string;
}
