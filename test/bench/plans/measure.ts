import {GFM, parser} from '@lezer/markdown';
import {editTask} from '../../../src/core/plan/edit/editTask';
import type {PlanText} from '../../../src/core/plan/read/planText';
import {readPlan} from '../../../src/core/plan/read/readPlan';
import {planView} from '../../../src/core/plan/view/planView';
import type {PlanView} from '../../../src/core/plan/view/planView';
import {heap, often, timed} from '../measured';
import {planText} from './planText';

const planCount = 200;
const actionCount = 50;
const today = '2027-06-15';

/** Milliseconds of the processor, medians of warm rounds, but for `cold`, which is the first. */
export interface PlansTime {
	readonly plans: number;
	readonly actions: number;
	readonly bytes: number;
	readonly cold: number;
	/** Reading all plans, and the same by a Markdown parser that makes its tree and nothing more. */
	readonly read: number;
	readonly parse: number;
	/** The rows of all plans, as read. */
	readonly rows: number;
	/** By the number of actions in the plan. */
	readonly ticks: readonly TickTime[];
	/** Of the heap, for all plans as read and their rows. */
	readonly heap: number;
}

/** Milliseconds from the tick of an action to the new rows of its plan, and of the Markdown parser for that plan. */
export interface TickTime {
	readonly actions: number;
	readonly tick: number;
	readonly parse: number;
}

const markdown = parser.configure(GFM);

/** Reads and shows as many plans as nobody has, and ticks an action of one. */
export function measurePlans(): PlansTime {
	const texts = Array.from({length: planCount}, (_, at) => planText(at, actionCount));
	const readAll = (): readonly PlanText[] => texts.map(sound);
	const showAll = (plans: readonly PlanText[]): readonly PlanView[] => plans.map((plan) => planView(plan, today));
	const before = heap();
	const cold = timed(() => showAll(readAll()));
	const plans = readAll();
	const views = showAll(plans);
	const kept = heap() - before;
	const actions = views.reduce((sum, {state}) => sum + state.tally.total + state.tally.dropped, 0);
	return {
		plans: plans.length,
		actions,
		bytes: texts.reduce((sum, {length}) => sum + length, 0),
		cold,
		read: often(readAll),
		parse: often(() => texts.map((text) => markdown.parse(text).length)),
		rows: often(() => showAll(plans)),
		ticks: [actionCount, 10 * actionCount, 100 * actionCount].map(ticked),
		heap: kept,
	};
}

function sound(text: string): PlanText {
	const plan = readPlan(text);
	if (plan.problems.length > 0) throw new Error('A plan of the bench is not sound');
	return plan;
}

function ticked(actions: number): TickTime {
	const text = planText(0, actions);
	const written = text.split('\n').find((line) => line.startsWith('- [ ] A')) ?? '';
	const line = text.split('\n').indexOf(written);
	const tick = (): unknown => {
		const made = editTask(text, {line, written}, {kind: 'state', state: 'done'});
		const [change] = made.ok ? made.value : [];
		if (!change) throw new Error('The bench could not tick');
		const after = text.slice(0, change.start) + change.text + text.slice(change.end);
		return planView(readPlan(after), today);
	};
	// Short work is measured many times over: the clock of the processor is too coarse for it.
	const times = Math.max(1, Math.round((40 * actionCount) / actions));
	const each = (work: () => unknown): number => often(() => Array.from({length: times}, () => work()).length) / times;
	return {actions, tick: each(tick), parse: each(() => markdown.parse(text).length)};
}
