import type {IsoDate} from '../../documents/dates';
import {markdownText} from '../../documents/markdownText';
import {ragText, recordOf, recordTitle} from './reviewRecord';
import type {PlanSince, ReviewedMilestone} from './changesSince';
import type {MilestoneDecision, ReviewAnswers} from './reviewAnswers';

/** The lines of a review below its heading: the status then and now, a line for each milestone, and what was decided. */
export function reviewLines(since: PlanSince, {decisions, note = ''}: ReviewAnswers): readonly string[] {
	const made = new Map(decisions.map((decision) => [decision.key, decision]));
	// What was complete at the last review and still is needs no line.
	const told = since.milestones.filter(
		({key, now, then, hasChanged}) =>
			made.has(key) || hasChanged || !(then?.rag === 'complete' && now.rag === 'complete'),
	);
	const gone = decisions.filter(({key}) => since.milestones.every((each) => each.key !== key));
	return [
		planLine(since),
		...told.map((milestone) => milestoneLine(milestone, made.get(milestone.key))),
		...gone.map(({key, note: why}) => `- ${markdownText(key)}: no longer in the plan.${sentence(why)}`),
		...(note.trim() === '' ? [] : [`- Decision: ${markdownText(note)}`]),
	];
}

function planLine({state, last}: PlanSince): string {
	const {done, total, dropped} = state.tally;
	const actions = `${String(done)} of ${String(total)} actions done`;
	return `- Plan: ${ragText(state)}${was(ragText(state), last?.rag && ragText({rag: last.rag}))}; ${actions}${
		dropped > 0 ? `, ${String(dropped)} dropped` : ''
	}.`;
}

function milestoneLine({key, now, then}: ReviewedMilestone, decision: MilestoneDecision | undefined): string {
	const record = recordOf(now);
	const {id} = now.task;
	const name = id === undefined ? key : [id, recordTitle(now.task.text)].join(' ').trim();
	const facts = [
		`${ragText(record)}${was(ragText(record), then && ragText(then))}`,
		...tallyFact(record, then),
		...(record.due === undefined ? [] : [`due ${record.due}${was(record.due, then?.due)}`]),
	];
	return `- ${markdownText(name)}: ${facts.join('; ')}.${decisionText(decision)}`;
}

function tallyFact(
	{done = 0, total = 0}: {readonly done?: number; readonly total?: number},
	then: {readonly done?: number; readonly total?: number} | undefined,
): readonly string[] {
	if (total === 0) {
		return [];
	}
	const now = `${String(done)} of ${String(total)}`;
	const before = then?.done === undefined ? undefined : `${String(then.done)} of ${String(then.total ?? 0)}`;
	return [`${now} done${was(now, before)}`];
}

function was(now: string, then: IsoDate | undefined): string {
	return then === undefined || then === now ? '' : `, was ${then}`;
}

const words: Readonly<Record<MilestoneDecision['kind'], string>> = {keep: 'Keep', change: 'Change', stop: 'Stop'};

function decisionText(decision: MilestoneDecision | undefined): string {
	if (!decision) {
		return '';
	}
	const note = markdownText(decision.note ?? '');
	return note === '' ? ` ${words[decision.kind]}.` : ` ${words[decision.kind]}: ${note}`;
}

function sentence(note = ''): string {
	const words = markdownText(note);
	return words === '' ? '' : ` ${words}`;
}
