import type {Catalogue, Levels, RoleId} from './core/catalogue/catalogue';
import type {PackOrigin} from './core/catalogue/packs/pack';
import type {Answers, Assessment, Checklist, ChecklistItem} from './core/checklist/checklist';
import type {PlainFinding, PlainOptions} from './core/cv/check/plainCv';
import type {MoveCost} from './core/paths/cost/moveCost';
import type {SkillGap} from './core/paths/gap';
import type {RouteRequest, RouteSet} from './core/paths/routes/route';
import type {PlanSummary} from './core/plan/read/planSummary';
import {ok} from './core/result';
import type {Result} from './core/result';
import type {CatalogueStore} from './host/catalogueStore';
import type {KnownPack} from './host/knownPack';
import type {PlainPackProblem} from './host/plainPackProblems';
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
/** `reason` says in a sentence why there is no route. */
export type ApiRouteSet = RouteSet & {readonly reason?: string};
/** A line that looks like a task or a field and could not be read, or an id that is another today, in a sentence. */
export interface ApiPlanNote {
	/** Counted from 0. */
	readonly line: number;
	readonly message: string;
}
export type ApiPlanSummary = Omit<PlanSummary, 'problems' | 'findings'> & {
	readonly problems: readonly ApiPlanNote[];
	/** What is another in today's catalogue than when the plan was written: its version, and ids of roles and skills. */
	readonly findings: readonly ApiPlanNote[];
};
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
	/** The shipped catalogue merged with the packs of the open folders and of other extensions, and what is wrong in those. */
	catalogue(): Promise<Catalogue & {readonly problems: readonly PlainPackProblem[]}>;
	/** The checklist as shipped: items, factors, texts, thresholds. What only tells the type of PMO is in `typeItems`. */
	checklist(): Promise<ApiChecklist>;
	/** Scores one set of answers. Unknown item ids or answer values are `ok: false`. */
	assess(answers: Answers): Promise<ApiResult<Assessment>>;
	/**
	 * Cost of one move for somebody who holds exactly `held`; without it, what `levelsAfter({role: from})` says. Roles
	 * without a listed move between them have a cost too.
	 */
	moveCost(request: {readonly from: RoleId; readonly to: RoleId; readonly held?: Levels}): Promise<ApiResult<MoveCost>>;
	/** Levels held after having worked in `role`: the larger of what was held and the role's core needs. Unknowns stay absent. */
	levelsAfter(request: {readonly role: RoleId; readonly held?: Levels}): Promise<ApiResult<Levels>>;
	/** Skill by skill, what `role` needs against what is held (nothing given: all unknown). */
	gap(request: {readonly role: RoleId; readonly held?: Levels}): Promise<ApiResult<readonly SkillGap[]>>;
	/**
	 * Up to `maxRoutes` (1-10, default 5) loop-free routes, best first, exact for the cost that counts the levels gained on
	 * the way. A target that cannot be reached is no failure: there are no routes then, and a `reason`.
	 */
	routes(request: RouteRequest): Promise<ApiResult<ApiRouteSet>>;
	/**
	 * Findings for one CV document, in document order, all at once. Never throws on any text; options that nobody knows
	 * are left out. What the front matter of the text says goes before the options.
	 */
	checkCv(markdown: string, options?: CvOptions): Promise<readonly CvFinding[]>;
	/**
	 * Checks the text of one pack as the editor does, against the shipped catalogue. Never throws on any text; problems
	 * come in the order of the text.
	 */
	checkPack(yaml: string): Promise<readonly PlainPackProblem[]>;
	/** Applies every preferred fix, or those of the given rules, and returns the new text. Applying again changes nothing. */
	fixCv(markdown: string, options?: CvOptions & {readonly rules?: readonly string[]}): Promise<string>;
	/**
	 * What a plan says on the day `today` (YYYY-MM-DD). Reads any text; a date that is none and a text of more than a
	 * million characters are `ok: false`.
	 */
	readPlan(markdown: string, today: string): Promise<ApiResult<ApiPlanSummary>>;
}

export function createApi(store: CatalogueStore, cv: CvDocuments): PmoCareerApi {
	return {
		apiVersion: 1,
		catalogue: async () => {
			const [{catalogue}, packs] = await Promise.all([store.get(), store.packs()]);
			return {...catalogue, problems: await problemsOf(packs)};
		},
		checklist: async () => apiChecklist((await store.get()).catalogue.checklist),
		assess: async (answers) => {
			const [index, {assess}] = await Promise.all([store.get(), import('./core/checklist/assess')]);
			return told(assess(index.catalogue.checklist, answers));
		},
		moveCost: async ({from, to, held}) => {
			const [index, {costBetween}] = await Promise.all([store.get(), import('./core/paths/routes/routesRoom')]);
			return told(costBetween(index, from, to, held));
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
		routes: async (request) => {
			const [index, {routesInPortions, withPauses}] = await Promise.all([
				store.get(),
				import('./core/paths/routes/routesRoom'),
			]);
			const found = await withPauses(routesInPortions(index, request), letOthersRun);
			return told(found.ok ? ok(await withReason(found.value)) : found);
		},
		checkCv: async (markdown, options) => (await cv.room()).checkPlain(markdown, options, todayIso()),
		checkPack: async (yaml) => {
			const [{catalogue}, {mergePacks, placeProblems, readPack}, {plainPackProblems}] = await Promise.all([
				store.shipped(),
				import('./core/catalogue/packs/packsRoom'),
				import('./host/plainPackProblems'),
			]);
			const pack = readPack(yaml);
			const origin: PackOrigin = {key: '', layer: 'folder', order: '', label: pack.name ?? ''};
			const problems = mergePacks(catalogue, [{origin, pack}]).problems.get(origin.key) ?? pack.problems;
			return plainPackProblems(yaml, placeProblems(yaml, problems));
		},
		readPlan: async (markdown, today) => {
			const [index, {planSummary}] = await Promise.all([store.get(), import('./core/plan/read/planSummary')]);
			return told(await inWords(planSummary(markdown, today, index)));
		},
		fixCv: async (markdown, options) => (await cv.room()).fixPlain(markdown, options, todayIso()),
	};
}

/** What reads packs is loaded only where something is wrong in one. */
async function problemsOf(packs: readonly KnownPack[]): Promise<readonly PlainPackProblem[]> {
	const bad = packs.filter(({problems}) => problems.length > 0);
	if (bad.length === 0) {
		return [];
	}
	const [{placeProblems}, {plainPackProblems}] = await Promise.all([
		import('./core/catalogue/packs/packsRoom'),
		import('./host/plainPackProblems'),
	]);
	return bad.flatMap(({text, problems, uri}) => plainPackProblems(text, placeProblems(text, problems), uri.toString()));
}

function apiChecklist(checklist: Checklist): ApiChecklist {
	const items = checklist.items.map((item) => ({...item, dealBreaker: item.part === 'deal-breaker'}));
	return {
		...checklist,
		items: items.filter(({part}) => part !== 'type'),
		typeItems: items.filter(({part}) => part === 'type'),
	};
}

/** A search in a very large catalogue takes seconds, which must not hold up the window. */
async function letOthersRun(): Promise<'go on'> {
	return new Promise((resolve) => setTimeout(() => resolve('go on')));
}

async function withReason(set: RouteSet): Promise<ApiRouteSet> {
	if (!set.blocked) {
		return set;
	}
	const {obstacleText} = await import('./host/obstacleText');
	return {...set, reason: set.blocked.map(obstacleText).join(' ')};
}

async function inWords(summary: Result<PlanSummary>): Promise<Result<ApiPlanSummary>> {
	if (!summary.ok) {
		return summary;
	}
	const {planFindingText, planProblemText} = await import('./host/planProblemText');
	const {problems, findings} = summary.value;
	return ok({
		...summary.value,
		problems: problems.map((problem) => ({line: problem.line, message: planProblemText(problem)})),
		findings: findings.map((finding) => ({line: finding.line, message: planFindingText(finding)})),
	});
}

/** Adds the words to a problem; they are needed only when there is one. */
async function told<T>(result: Result<T>): Promise<ApiResult<T>> {
	if (result.ok) {
		return result;
	}
	const {problemText} = await import('./host/messages');
	return {ok: false, problem: {...result.problem, message: problemText(result.problem)}};
}
