import type {RoleId} from '../../catalogue/catalogue';
import type {CatalogueIndex} from '../../catalogue/lookups';
import {roleNow} from '../../catalogue/roleNow';
import {parseIsoDate} from '../../documents/dates';
import {fail, ok} from '../../result';
import type {Result} from '../../result';
import {planFindings} from './planFindings';
import type {PlanFinding} from './planFindings';
import {planState} from './planState';
import type {PlanProblem, TaskState} from './planTask';
import type {Rag} from './rag';
import {readPlan} from './readPlan';

/** What a plan comes to on one day, as plain data. */
export interface PlanSummary {
	/** Under the ids that roles have today, where today's catalogue knows them; of a role that was split, the first part. */
	readonly from?: RoleId;
	readonly to?: RoleId;
	readonly rag: Rag;
	/** Leaves only; dropped ones are counted apart and not in `total`. */
	readonly actions: {readonly done: number; readonly total: number; readonly dropped: number};
	readonly milestones: readonly MilestoneSummary[];
	readonly problems: readonly PlanProblem[];
	readonly findings: readonly PlanFinding[];
}

export interface MilestoneSummary {
	/** Empty where the line has none. */
	readonly id: string;
	/** Markdown of one line. Untrusted text. */
	readonly title: string;
	readonly due?: string;
	readonly state: TaskState;
	readonly rag: Rag;
}

/** Takes any text. `date.invalid` where `today` is no date, `document.tooLarge` where nothing was read. */
export function planSummary(text: string, today: string, index: CatalogueIndex): Result<PlanSummary> {
	const date = parseIsoDate(today);
	if (!date.ok) {
		return date;
	}
	const plan = readPlan(text);
	if (plan.problems.some(({code}) => code === 'too-large')) {
		return fail('document.tooLarge');
	}
	const {rag, tally, milestones} = planState(plan, date.value);
	const idNow = (id: RoleId): RoleId => roleNow(index, id)?.id ?? id;
	const {from, to} = plan.head;
	return ok({
		...(from === undefined ? {} : {from: idNow(from)}),
		...(to === undefined ? {} : {to: idNow(to)}),
		rag,
		actions: {done: tally.done, total: tally.total, dropped: tally.dropped},
		milestones: milestones.map(({task: {id = '', text: title, due}, state, rag: own}) => ({
			id,
			title,
			...(due === undefined ? {} : {due}),
			state,
			rag: own,
		})),
		problems: plan.problems,
		findings: planFindings(text, plan, index),
	});
}
