import type {IsoDate} from '../../documents/dates';
import {minimalEdit} from '../../documents/minimalEdit';
import type {TextChange} from '../../documents/minimalEdit';
import {fail, ok} from '../../result';
import type {Result} from '../../result';
import {appendBlock, eolAt} from '../edit/appendBlock';
import {planLines} from '../read/planLines';
import type {PlanLine} from '../read/planLines';
import {longestPlan, readPlan} from '../read/readPlan';
import {ganttLines} from './ganttLines';

const [begin, end] = ['pmo-career: timeline', '/pmo-career: timeline'] as const;

/**
 * The one edit that puts a timeline of the milestones into a plan: between its two markers, or with them after the
 * section of milestones. Nothing outside of the markers changes; undefined where the plan shows this timeline already.
 * Problems: `plan.noDates`, `plan.timelineOpen` where the second marker is missing, `plan.openEnd` where the place for it
 * lies in a code block or comment that is not closed, `document.tooLarge`.
 */
export function refreshTimeline(text: string, today: IsoDate): Result<TextChange | undefined> {
	if (text.length > longestPlan) {
		return fail('document.tooLarge');
	}
	const lines = planLines(text);
	const first = lines.findIndex(({comment}) => comment === begin);
	return first === -1 ? insert(text, lines, today) : refresh(text, lines.slice(first), today);
}

function refresh(text: string, [first, ...rest]: readonly PlanLine[], today: IsoDate): Result<TextChange | undefined> {
	// Somebody may have broken the fence between the markers, so that its end is looked for in code as well.
	const last = rest.find((line) => line.text.trim() === `<!-- ${end} -->`);
	if (!first || !last) {
		return fail('plan.timelineOpen');
	}
	const firstEnd = first.from + first.text.length;
	const eol = eolAt(text, firstEnd);
	const from = firstEnd + eol.length;
	const gantt = ganttLines(readPlan(text.slice(0, from) + text.slice(last.from)), today);
	if (!gantt) {
		return fail('plan.noDates');
	}
	const indent = /^[ \t]*/.exec(first.text)?.[0] ?? '';
	const change = minimalEdit(text.slice(from, last.from), block(gantt, indent, eol));
	return ok(change && {...change, start: from + change.start, end: from + change.end});
}

function insert(text: string, lines: readonly PlanLine[], today: IsoDate): Result<TextChange | undefined> {
	const plan = readPlan(text);
	const gantt = ganttLines(plan, today);
	if (!gantt) {
		return fail('plan.noDates');
	}
	const heading = plan.groups.filter(({section}) => section === 'milestones').at(-1)?.line ?? 0;
	const stretch = lines.filter(({number}) => number >= heading);
	const next = stretch.findIndex(({level, number}) => level !== undefined && number > heading);
	const change = appendBlock(text, next === -1 ? stretch : stretch.slice(0, next), (eol) =>
		[`<!-- ${begin} -->`, eol, block(gantt, '', eol), `<!-- ${end} -->`].join(''),
	);
	return change ? ok(change) : fail('plan.openEnd');
}

function block(gantt: readonly string[], indent: string, eol: string): string {
	return ['```mermaid', ...gantt, '```'].map((line) => indent + line + eol).join('');
}
