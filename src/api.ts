import type {Catalogue, Levels, RoleId} from './core/catalogue/catalogue';
import type {Answers, Assessment, Checklist, ChecklistItem} from './core/checklist/checklist';
import type {PlainFinding, PlainOptions} from './core/cv/check/plainCv';
import type {SkillGap} from './core/paths/gap';
import type {Result} from './core/result';
import type {CatalogueStore} from './host/catalogueStore';
import type {CvDocuments} from './host/cvDocuments';
import {todayIso} from './host/today';

/** `message` is for people and safe to show; `code` is stable. */
export interface ApiProblem {
	readonly code: string;
	readonly message: string;
	readonly args?: Readonly<Record<string, string | number>>;
}
export type ApiResult<T> = {readonly ok: true; readonly value: T} | {readonly ok: false; readonly problem: ApiProblem};

export interface ApiChecklist extends Omit<Checklist, 'items'> {
	/** The items that are scored, and the deal-breakers. */
	readonly items: readonly ApiChecklistItem[];
	/** Statements whose answers only tell the type of PMO. */
	readonly typeItems: readonly ApiChecklistItem[];
}
export type CvOptions = PlainOptions;
/** Ranges count lines and UTF-16 code units from 0, as VS Code does. */
export type CvFinding = PlainFinding;
export type ApiChecklistItem = ChecklistItem & {readonly dealBreaker: boolean};

/**
 * What `activate` returns: the public API, version 1. Plain data in, plain data out. Expected failures are values;
 * a call rejects only on a bug.
 */
export interface PmoCareerApi {
	readonly apiVersion: 1;
	/** The shipped catalogue. `problems` names packs that were left out; none are read yet. */
	catalogue(): Promise<Catalogue & {readonly problems: readonly never[]}>;
	/** The checklist as shipped: items, factors, texts, thresholds. What only tells the type of PMO is in `typeItems`. */
	checklist(): Promise<ApiChecklist>;
	/** Scores one set of answers. Unknown item ids or answer values are `ok: false`. */
	assess(answers: Answers): Promise<ApiResult<Assessment>>;
	/** Levels held after having worked in `role`: the larger of what was held and the role's core needs. Unknowns stay absent. */
	levelsAfter(request: {readonly role: RoleId; readonly held?: Levels}): Promise<ApiResult<Levels>>;
	/** Skill by skill, what `role` needs against what is held (nothing given: all unknown). */
	gap(request: {readonly role: RoleId; readonly held?: Levels}): Promise<ApiResult<readonly SkillGap[]>>;
	/**
	 * Findings for one CV document, in document order, all at once. Never throws on any text; options that nobody knows
	 * are left out. What the front matter of the text says goes before the options.
	 */
	checkCv(markdown: string, options?: CvOptions): Promise<readonly CvFinding[]>;
	/** Applies every preferred fix, or those of the given rules, and returns the new text. Applying again changes nothing. */
	fixCv(markdown: string, options?: CvOptions & {readonly rules?: readonly string[]}): Promise<string>;
}

export function createApi(store: CatalogueStore, cv: CvDocuments): PmoCareerApi {
	return {
		apiVersion: 1,
		catalogue: async () => ({...(await store.get()).catalogue, problems: []}),
		checklist: async () => apiChecklist((await store.get()).catalogue.checklist),
		assess: async (answers) => {
			const [index, {assess}] = await Promise.all([store.get(), import('./core/checklist/assess')]);
			return told(assess(index.catalogue.checklist, answers));
		},
		levelsAfter: async ({role, held}) => {
			const [index, {checkLevels}, {levelsAfter}] = await Promise.all([
				store.get(),
				import('./core/paths/checkLevels'),
				import('./core/paths/gap'),
			]);
			return told(checkLevels(index, role, held, levelsAfter));
		},
		gap: async ({role, held}) => {
			const [index, {checkLevels}, {gapOf}] = await Promise.all([
				store.get(),
				import('./core/paths/checkLevels'),
				import('./core/paths/gap'),
			]);
			return told(checkLevels(index, role, held, gapOf));
		},
		checkCv: async (markdown, options) => (await cv.room()).checkPlain(markdown, options, todayIso()),
		fixCv: async (markdown, options) => (await cv.room()).fixPlain(markdown, options, todayIso()),
	};
}

function apiChecklist(checklist: Checklist): ApiChecklist {
	const items = checklist.items.map((item) => ({...item, dealBreaker: item.part === 'deal-breaker'}));
	return {
		...checklist,
		items: items.filter(({part}) => part !== 'type'),
		typeItems: items.filter(({part}) => part === 'type'),
	};
}

/** Adds the words to a problem; they are needed only when there is one. */
async function told<T>(result: Result<T>): Promise<ApiResult<T>> {
	if (result.ok) {
		return result;
	}
	const {problemText} = await import('./host/messages');
	return {ok: false, problem: {...result.problem, message: problemText(result.problem)}};
}
