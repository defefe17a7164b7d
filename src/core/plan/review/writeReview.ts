import type {IsoDate} from '../../documents/dates';
import type {TextChange} from '../../documents/minimalEdit';
import {fail, ok} from '../../result';
import type {Result} from '../../result';
import {appendBlock} from '../edit/appendBlock';
import {editTask} from '../edit/editTask';
import type {TaskChange} from '../edit/editTask';
import {planLines} from '../read/planLines';
import type {PlanLine} from '../read/planLines';
import {planState} from '../read/planState';
import {isLeft} from '../read/planTask';
import type {PlanTask} from '../read/planTask';
import {headingOf, longestPlan, readPlan, sectionOf} from '../read/readPlan';
import {leavesOf} from '../read/rollUp';
import {taskLine} from '../taskLine';
import {changesSince} from './changesSince';
import {mergeChanges} from './mergeChanges';
import {recordKey} from './reviewRecord';
import type {ReviewAnswers} from './reviewAnswers';
import {reviewLines} from './reviewText';
import {reviewTasks} from './reviewTasks';

/**
 * The edits that write a review into a plan: what was decided on its milestones, the review held and the next one, and a
 * dated record at the end of its section of reviews, with the status as all this leaves it. Everything else stays byte for
 * byte. A milestone that is done, dropped or gone by now only gets its line. Problems: `plan.openEnd`,
 * `document.tooLarge`.
 */
export function writeReview(text: string, answers: ReviewAnswers, today: IsoDate): Result<readonly TextChange[]> {
	if (text.length > longestPlan) {
		return fail('document.tooLarge');
	}
	const plan = readPlan(text);
	const {held, missed, next, freeId} = reviewTasks(text, plan, today);
	const edits = [
		...decided(text, answers, today),
		...(held ? taskEdit(text, held, {kind: 'state', state: 'done'}) : []),
		...missed.flatMap((task) => taskEdit(text, task, {kind: 'drop', reason: 'not held'})),
		...(next ? taskEdit(text, next, {kind: 'move', due: answers.next}) : []),
	];
	const tasks = mergeChanges(edits);
	const left = changesSince(applied(text, tasks), today);
	const last = next ? `- Next review: ${answers.next}` : taskLine(freeId, 'Review.', {due: answers.next});
	const heading = `Review of ${today}`;
	const lines = [...reviewLines(left, answers), last];
	const record = appendRecord(text, heading, lines);
	return record ? ok(mergeChanges([...tasks, record])) : fail('plan.openEnd');
}

function decided(text: string, {decisions}: ReviewAnswers, today: IsoDate): readonly TextChange[] {
	const {milestones} = planState(readPlan(text), today);
	// Two milestones that say the same have one answer.
	const made = new Map(decisions.map((decision) => [decision.key, decision]));
	return [...made.values()].flatMap(({key, kind, due, note = '', dropActions}) => {
		const found = milestones.find(({task}) => recordKey(task) === key);
		if (!found || !isLeft(found.task)) {
			return [];
		}
		if (kind === 'change' && due !== undefined) {
			return taskEdit(text, found.task, {kind: 'move', due});
		}
		if (kind !== 'stop') {
			return [];
		}
		const actions = dropActions ? leavesOf(found.actions).filter(isLeft) : [];
		return [
			...taskEdit(text, found.task, {kind: 'drop', reason: note}),
			...actions.flatMap((task) =>
				taskEdit(text, task, {kind: 'drop', reason: `${found.task.id ?? 'milestone'} stopped`}),
			),
		];
	});
}

function taskEdit(text: string, task: PlanTask, change: TaskChange): readonly TextChange[] {
	const edit = editTask(text, {line: task.line, written: text.slice(task.at.from, task.at.to)}, change);
	return edit.ok ? edit.value : [];
}

/** At the end of the section of reviews, which is put at the end where there is none. Undefined behind what is not closed. */
function appendRecord(text: string, heading: string, lines: readonly string[]): TextChange | undefined {
	const all = planLines(text);
	const at = all.findIndex(
		(line) =>
			line.level !== undefined &&
			sectionOf(headingOf(line).words, line.level, 'other') === 'reviews' &&
			!/\d{4}/.test(headingOf(line).words),
	);
	const start = all[at];
	if (start?.level === undefined) {
		return (
			appendBlock(text, all, (eol) => record(['## Reviews', '', `### ${heading}`, '', ...lines], eol)) ??
			onNothing(text, all, heading, lines)
		);
	}
	const {level} = start;
	const rest = all.slice(at + 1);
	const end = rest.findIndex((line) => line.level !== undefined && line.level <= level);
	const marks = '#'.repeat(Math.min(6, level + 1));
	return appendBlock(text, [start, ...rest.slice(0, end === -1 ? undefined : end)], (eol) =>
		record([`${marks} ${heading}`, '', ...lines], eol),
	);
}

/** A plan whose body is blank. */
function onNothing(
	text: string,
	all: readonly PlanLine[],
	heading: string,
	lines: readonly string[],
): TextChange | undefined {
	if (all.some((line) => line.text.trim() !== '')) {
		return undefined;
	}
	const eol = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
	const block = record(['## Reviews', '', `### ${heading}`, '', ...lines], eol) + eol;
	return {start: text.length, end: text.length, text: text === '' || /[\r\n]$/.test(text) ? block : eol + block};
}

function record(lines: readonly string[], eol: string): string {
	return lines.join(eol);
}

function applied(text: string, changes: readonly TextChange[]): string {
	return changes.reduceRight((now, {start, end, text: put}) => now.slice(0, start) + put + now.slice(end), text);
}
