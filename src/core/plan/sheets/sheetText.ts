import {addDays, onWeekday} from '../../documents/dates';
import type {IsoDate} from '../../documents/dates';
import {writeFrontMatter} from '../../documents/frontMatter';
import {markdownText} from '../../documents/markdownText';
import {taskLine} from '../taskLine';
import type {TaskFields} from '../taskLine';

/** A task before it has an id: its words, and when it is due. */
export type SheetTask = readonly [text: string, fields?: TaskFields];

/** A document of front matter, a title and blocks with a blank line between. */
export function sheetText(head: Readonly<Record<string, unknown>>, title: string, blocks: readonly string[]): string {
	return `${writeFrontMatter(head)}\n${[`# ${markdownText(title)}`, ...blocks].join('\n\n')}\n`;
}

/** Task lines numbered on from `first`. */
export function numbered(prefix: string, tasks: readonly SheetTask[], first = 1): string {
	return tasks.map(([text, fields = {}], at) => taskLine(`${prefix}${first + at}`, text, fields)).join('\n');
}

export function bullets(lines: readonly string[]): string {
	return lines.map((line) => `- ${line}`).join('\n');
}

/** The working day at or after so many days. */
export function dayAfter(start: IsoDate, days: number): IsoDate {
	return onWeekday(addDays(start, days));
}

/** A group of actions below the heading of the milestone that they lead to. */
export interface Phase {
	readonly title: string;
	readonly milestone: string;
	readonly due: IsoDate;
	readonly actions: readonly SheetTask[];
}

/** Milestones M1, M2 ... and below them the actions that lead to each, numbered through. */
export function phaseSections(phases: readonly Phase[]): readonly string[] {
	let first = 1;
	const groups = phases.map(({title, actions}, at) => {
		const group = `### M${at + 1} ${title}\n\n${numbered('A', actions, first)}`;
		first += actions.length;
		return group;
	});
	const milestones = phases.map(({milestone, due}): SheetTask => [milestone, {due}]);
	return ['## Milestones', numbered('M', milestones), '## Actions', ...groups];
}
