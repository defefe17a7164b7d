import {addDays} from '../../documents/dates';
import type {IsoDate} from '../../documents/dates';
import {planState} from '../read/planState';
import type {MilestoneState} from '../read/planState';
import type {PlanTask, TaskState} from '../read/planTask';
import type {PlanText} from '../read/planText';
import {ragOf} from '../read/rag';
import type {Rag} from '../read/rag';
import {leavesOf} from '../read/rollUp';
import {ganttLabel, ganttTitle} from './ganttLabel';

/** Mermaid refuses diagrams of 50,000 characters. */
const longestDiagram = 45_000;

const indent = '    ';

/**
 * A Gantt chart of the milestones that have a date and of the dated actions that lead to them, in the language of
 * Mermaid; undefined where no milestone has a date. What was dropped is left out. A plan says when an action is due, not
 * when it begins: its bar begins where the one before ends.
 */
export function ganttLines(plan: PlanText, today: IsoDate): readonly string[] | undefined {
	const {milestones} = planState(plan, today);
	const dated = milestones.filter(({task, state}) => task.due !== undefined && state !== 'dropped');
	if (dated.length === 0) {
		return undefined;
	}
	const title = ganttTitle(plan.head.title ?? '');
	const head = [
		'gantt',
		...(title === '' ? [] : [`${indent}title ${title}`]),
		`${indent}dateFormat YYYY-MM-DD`,
		`${indent}axisFormat %d %b %Y`,
		`${indent}inclusiveEndDates`,
	];
	const withActions = dated.flatMap((milestone, at) => section(milestone, at, plan.head.start, today));
	const isLong = lengthOf(withActions) > longestDiagram;
	return [...head, ...within(isLong ? dated.flatMap((each, at) => section({...each, actions: []}, at)) : withActions)];
}

function section(
	{task, state, rag, actions, slippage = 0}: MilestoneState,
	at: number,
	start?: IsoDate,
	today: IsoDate = '',
): readonly string[] {
	const {id, text, due = '', baseline} = task;
	const name = id ?? String(at + 1);
	return [
		`${indent}section ${name}`,
		...actionBars(actions, start, today),
		...(baseline === undefined || slippage === 0 ? [] : [slippageBar(name, baseline, due, slippage)]),
		`${indent}${ganttLabel(id, text)} :${tags(state, rag, 'milestone')}${due}, 0d`,
	];
}

function actionBars(actions: readonly PlanTask[], start: IsoDate | undefined, today: IsoDate): readonly string[] {
	const dated = leavesOf(actions)
		.filter(({due, state}) => due !== undefined && state !== 'dropped')
		.sort((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : (a.due ?? '') > (b.due ?? '') ? 1 : a.line - b.line));
	let from = start;
	return dated.map((task) => {
		const {id, text, due = '', state} = task;
		const begin = from === undefined || from > due ? due : from;
		from = addDays(due, 1);
		return `${indent}${ganttLabel(id, text)} :${tags(state, ragOf(task, today))}${begin}, ${due}`;
	});
}

/** From the date agreed first to the one of now, or the other way round. */
function slippageBar(name: string, baseline: IsoDate, due: IsoDate, days: number): string {
	const count = Math.abs(days) === 1 ? '1 day' : `${String(Math.abs(days))} days`;
	const label = `${indent}${name} moved ${count} ${days > 0 ? 'later' : 'earlier'}`;
	return days > 0 ? `${label} :crit, ${baseline}, ${due}` : `${label} :${due}, ${baseline}`;
}

function tags(state: TaskState, rag: Rag, ...more: readonly string[]): string {
	const all = [
		...(state === 'done' ? ['done'] : state === 'doing' ? ['active'] : []),
		...(rag === 'red' ? ['crit'] : []),
		...more,
	];
	return all.map((tag) => `${tag}, `).join('');
}

function within(lines: readonly string[]): readonly string[] {
	let length = 0;
	return lines.filter((line) => (length += line.length + 1) <= longestDiagram);
}

function lengthOf(lines: readonly string[]): number {
	return lines.reduce((sum, line) => sum + line.length + 1, 0);
}
