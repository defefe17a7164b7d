import * as vscode from 'vscode';
import type {CatalogueIndex} from '../../core/catalogue/lookups';
import {answerOf} from '../../core/checklist/answerOf';
import type {Answers} from '../../core/checklist/checklist';
import {scopeOf} from '../../core/checklist/run';
import {
	aboutGeneral,
	dealBreakerCounts,
	outsideWords,
	verdictWords,
	type VerdictWords,
} from '../../core/checklist/words';
import {ok, type Result} from '../../core/result';
import {problemText} from '../../host/messages';
import type {AnswerValue, ChecklistView, GroupView, ItemView} from '../../protocol/checklist';
import {checklistView} from './checklistView';
import {fileName} from './fileName';
import {assessRun} from './runFile';
import type {RunSession} from './runSession';

/** What the view and the quick picks show of a run. */
export interface RunShown {
	/** PMO roles in general, or the title of the role. */
	readonly subject: string;
	readonly checklist: ChecklistView;
	readonly answers: Answers;
	readonly verdict: VerdictWords;
	/** How many deal-breakers are true, open and so on; absent where none is asked. */
	readonly dealBreakers?: string;
	/** How much is answered, in words. */
	readonly answered: string;
	readonly file?: string;
	/** Why the answers could not be saved. */
	readonly problem?: string;
}

/** One statement with its place in its group. */
export interface Stop {
	readonly item: ItemView;
	readonly group: GroupView;
	/** From 1. */
	readonly place: number;
}

/** Fails only where the answers are none of this checklist. */
export function runShown(index: CatalogueIndex, {run, file, problem}: RunSession): Result<RunShown> {
	const result = assessRun(index, run);
	if (!result.ok) {
		return result;
	}
	const {assessment, explanation} = result.value;
	const {about, answers} = run;
	const scope = scopeOf(about);
	const {answered, applicable} = assessment.coverage;
	const states = explanation.dealBreakers.map(({state}) => state);
	return ok({
		subject: about === 'general' ? aboutGeneral : (index.role(about)?.title ?? about),
		checklist: checklistView(index, answers, scope, assessment),
		answers,
		verdict: verdictWords(assessment, explanation.basis, scope),
		...(states.length > 0
			? {dealBreakers: vscode.l10n.t('{0}: {1}', outsideWords['deal-breaker'], dealBreakerCounts(states))}
			: {}),
		answered: vscode.l10n.t('{0} of {1} answered', answered, applicable),
		...(file ? {file: fileName(file)} : {}),
		...(problem ? {problem: problemText(problem)} : {}),
	});
}

/** All statements in the order in which they are asked. */
export function courseOf({checklist: {groups}}: RunShown): readonly Stop[] {
	return groups.flatMap((group) => group.items.map((item, index) => ({item, group, place: index + 1})));
}

/** The answer to a statement; undefined where none was given. */
export function givenTo({answers: {items}}: RunShown, item: string): AnswerValue | undefined {
	return Object.hasOwn(items, item) ? items[item] : undefined;
}

/** The place of the first statement about which nothing is known yet; -1 where there is none. */
export function firstOpen({answers}: RunShown, course: readonly Stop[]): number {
	return course.findIndex(({item}) => answerOf(answers, item.id) === 'unknown');
}
