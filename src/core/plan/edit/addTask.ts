import type {IsoDate} from '../../documents/dates';
import {markdownText} from '../../documents/markdownText';
import type {TextChange} from '../../documents/minimalEdit';
import {indentation} from '../read/indentation';
import {planLines} from '../read/planLines';
import type {PlanLine} from '../read/planLines';
import type {PlanTask} from '../read/planTask';
import type {PlanText, TaskGroup} from '../read/planText';
import {readPlan} from '../read/readPlan';
import {taskLine} from '../taskLine';
import {plainTask} from '../view/plainTask';
import {fieldText} from './fieldText';

export interface NewTask {
	readonly text: string;
	readonly due?: IsoDate;
	readonly effort?: string;
	/** The milestone that it leads to. */
	readonly milestone?: string;
}

const prefixes: Readonly<Record<'milestones' | 'actions', string>> = {milestones: 'M', actions: 'A'};
const headings: Readonly<Record<'milestones' | 'actions', string>> = {milestones: 'Milestones', actions: 'Actions'};

/**
 * The one edit that adds an open task with the next free id: after the last task that leads to its milestone, or to none
 * where it has none. Where there is no such task, below a new heading at the end of the section, or of the text. It is
 * indented and ended like the task that it follows, with the same sign.
 */
export function addTask(
	text: string,
	section: 'milestones' | 'actions',
	task: NewTask,
): {readonly change: TextChange; readonly id: string} {
	const plan = readPlan(text);
	const id = `${prefixes[section]}${String(nextNumber(plan, prefixes[section]))}`;
	const {due, effort} = task;
	const written = taskLine(id, fieldText(task.text), {...(due && {due}), ...(effort && {effort: fieldText(effort)})});
	const eol = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
	const inSection = plan.groups.filter((group) => group.section === section);
	const last = inSection.at(-1)?.tasks.at(-1);
	if (last) {
		const lines = planLines(text);
		const title = titleOf(plan, task.milestone);
		const wanted =
			title === undefined && !inSection.some(({milestone}) => milestone === task.milestone)
				? undefined
				: task.milestone;
		const isNear = (group: TaskGroup): boolean => section === 'milestones' || group.milestone === wanted;
		const near = inSection.filter(isNear).at(-1)?.tasks.at(-1);
		const end = near ? endOf(lines, near) : endOfSection(lines, last);
		const own = /^(?:\r\n|\r|\n)/.exec(text.slice(end, end + 2))?.[0] ?? eol;
		const put = near
			? own + likeTask(text, near, written)
			: [own, own, '### ', title ?? 'Other actions', own, own, written].join('');
		return {id, change: {start: end, end, text: put}};
	}
	const heading = `## ${headings[section]}`;
	const gap = text === '' || /(?:\r\n|\r|\n){2}$/.test(text) ? '' : /[\r\n]$/.test(text) ? eol : eol + eol;
	const end = text.length;
	return {id, change: {start: end, end, text: [gap, heading, eol, eol, written, eol].join('')}};
}

/** The end of the last line that belongs to a task: of those below it, or of indented text that goes on. */
function endOf(lines: readonly PlanLine[], task: PlanTask): number {
	let end = task.at.to;
	for (const {number, from, text} of lines) {
		if (number > task.line) {
			if (text.trim() === '' || indentation(text) <= task.indent) {
				break;
			}
			end = from + text.length;
		}
	}
	return end;
}

/** The end of the last line that holds something before the next heading. */
function endOfSection(lines: readonly PlanLine[], task: PlanTask): number {
	let end = task.at.to;
	for (const {number, from, text, level} of lines) {
		if (number > task.line) {
			if (level !== undefined) {
				break;
			}
			end = text.trim() === '' ? end : from + text.length;
		}
	}
	return end;
}

/** The line of a new task with the indentation and the sign of another one: with another sign it would begin a new list. */
function likeTask(text: string, {at}: PlanTask, written: string): string {
	const [, indent = '', sign = '-'] = /^([ \t]*)([*+])?/.exec(text.slice(at.from, at.to)) ?? [];
	return indent + sign + written.slice(1);
}

/** What heads the actions of a milestone; undefined where the plan has no such milestone. */
function titleOf({groups}: PlanText, milestone: string | undefined): string | undefined {
	const tasks = groups.flatMap((group) => (group.section === 'milestones' ? group.tasks : []));
	const task = tasks.find(({id}) => id !== undefined && id === milestone);
	const words = task && markdownText(plainTask(task.text.split(': ', 1)[0] ?? '').replace(/\.$/, ''));
	return task && [task.id, words].filter(Boolean).join(' ');
}

function nextNumber({groups}: PlanText, prefix: string): number {
	const pattern = new RegExp(`^${prefix}(\\d+)$`);
	let highest = 0;
	const visit = ({id, children}: PlanTask): void => {
		highest = Math.max(highest, Number(pattern.exec(id ?? '')?.[1] ?? 0));
		children.forEach(visit);
	};
	groups.forEach(({tasks}) => tasks.forEach(visit));
	return highest + 1;
}
