import type {IsoDate} from '../documents/dates';

/** What stands in brackets at the end of a task line. */
export interface TaskFields {
	readonly effort?: string;
	readonly owner?: string;
	readonly due?: IsoDate | undefined;
}

/** One open task of a plan: `- [ ] M1 Text. (owner: me) (due: 2027-02-22)`. The id stays with the task for good. */
export function taskLine(id: string, text: string, {effort, owner, due}: TaskFields): string {
	const fields = Object.entries({effort, owner, due}).flatMap(([name, value]) =>
		value ? [`(${name}: ${value})`] : [],
	);
	return [`- [ ] ${id} ${text}`, ...fields].join(' ');
}
