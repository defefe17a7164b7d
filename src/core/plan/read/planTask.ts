import type {IsoDate} from '../../documents/dates';
import type {Span} from '../../documents/yamlSource';

export type TaskState = 'open' | 'doing' | 'done' | 'dropped';

/** What stands in the brackets of a task. */
export const stateMarks: Readonly<Record<TaskState, string>> = {open: ' ', doing: '/', done: 'x', dropped: '-'};

/** Whether a task is still to do, begun or not. */
export function isLeft({state}: {readonly state: TaskState}): boolean {
	return state === 'open' || state === 'doing';
}

/** `(name: value)` at the end of a task line. Offsets count from the start of the text. */
export interface TaskField extends Span {
	readonly name: string;
	readonly value: string;
	readonly valueAt: Span;
}

/** A task line as it is written. */
export interface TaskLine {
	/** Counted from 0. */
	readonly line: number;
	/** Where the line begins and ends, without its line ending. */
	readonly at: Span;
	/** In columns; a tab leads to the next multiple of four. */
	readonly indent: number;
	/** The character in the brackets. */
	readonly box: Span;
	readonly state: TaskState;
	/** Such as M1 or A12; it stays with the task for good. */
	readonly id?: string;
	/** Without id and fields. */
	readonly text: string;
	/** Where `text` ends, before the fields. */
	readonly textEnd: number;
	/** In the order in which they are written; those that nobody here knows are kept as well. */
	readonly fields: readonly TaskField[];
	readonly due?: IsoDate;
	/** The date that was agreed first, where `due` has been moved. */
	readonly baseline?: IsoDate;
}

/** A task with the tasks below it. */
export interface PlanTask extends TaskLine {
	readonly children: readonly PlanTask[];
}

export type PlanProblemCode =
	'box' | 'state' | 'field-open' | 'date' | 'duplicate-id' | 'front-matter' | 'too-large' | 'too-deep';

/** A line that cannot be read, or not as it was meant. */
export interface PlanProblem {
	readonly code: PlanProblemCode;
	/** Counted from 0. */
	readonly line: number;
	readonly at: Span;
	/** What was found, or the name of the field. Untrusted text. */
	readonly detail?: string;
}
