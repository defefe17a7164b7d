import type {IsoDate} from '../../documents/dates';
import type {TextChange} from '../../documents/minimalEdit';
import {fail, ok} from '../../result';
import type {Result} from '../../result';
import {planLines} from '../read/planLines';
import {stateMarks} from '../read/planTask';
import type {TaskLine, TaskState} from '../read/planTask';
import {readTaskLine} from '../read/taskLine';
import {fieldText} from './fieldText';

/** A task as somebody saw it: its line and what stood there. */
export interface TaskRef {
	/** Counted from 0. */
	readonly line: number;
	/** The whole line without its line ending. */
	readonly written: string;
}

export type TaskChange =
	| {readonly kind: 'state'; readonly state: Exclude<TaskState, 'dropped'>}
	| {readonly kind: 'drop'; readonly reason: string}
	| {readonly kind: 'move'; readonly due: IsoDate};

/**
 * The smallest edits that change one task; none where it says so already. `file.changed` where the line is no longer what
 * was seen: then nothing may be edited. A line that has moved is found where no other line says the same.
 */
export function editTask(text: string, ref: TaskRef, change: TaskChange): Result<readonly TextChange[]> {
	const task = findTask(text, ref);
	return task ? ok(changesOf(task, change)) : fail('file.changed');
}

function findTask(text: string, {line, written}: TaskRef): TaskLine | undefined {
	const same = planLines(text).filter((each) => !each.silent && each.text === written);
	const found = same.find(({number}) => number === line) ?? (same.length === 1 ? same[0] : undefined);
	return found && readTaskLine(found, []);
}

function changesOf(task: TaskLine, change: TaskChange): readonly TextChange[] {
	switch (change.kind) {
		case 'state':
			return stateChange(task, change.state);
		case 'drop':
			return [...stateChange(task, 'dropped'), ...reasonChange(task, change.reason)];
		case 'move':
			return moveChange(task, change.due);
	}
}

function stateChange({box, state}: TaskLine, wanted: TaskState): readonly TextChange[] {
	return state === wanted ? [] : [{start: box.from, end: box.to, text: stateMarks[wanted]}];
}

function reasonChange(task: TaskLine, reason: string): readonly TextChange[] {
	const value = fieldText(reason);
	return value === '' ? [] : setField(task, 'reason', value);
}

/** The date that was agreed first stays in the line, so that a plan never looks better for being moved. */
function moveChange(task: TaskLine, due: IsoDate): readonly TextChange[] {
	const {due: before, baseline} = task;
	if (before === due) {
		return [];
	}
	const field = task.fields.find(({name}) => name === 'due');
	const keeps = field && before !== undefined && baseline === undefined;
	return [
		...setField(task, 'due', due),
		...(keeps ? [{start: field.to, end: field.to, text: ` (baseline: ${before})`}] : []),
	];
}

/** Replaces the value of a field, or adds the field at the end of the line. */
function setField({fields, at, textEnd}: TaskLine, name: string, value: string): readonly TextChange[] {
	const field = fields.find((each) => each.name === name);
	if (field) {
		return field.value === value ? [] : [{start: field.valueAt.from, end: field.valueAt.to, text: value}];
	}
	const end = fields.at(-1)?.to ?? textEnd;
	return end > at.to ? [] : [{start: end, end, text: ` (${name}: ${value})`}];
}
