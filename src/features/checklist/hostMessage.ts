import type {CatalogueIndex} from '../../core/catalogue/lookups';
import {answerOf} from '../../core/checklist/answerOf';
import {scopeOf} from '../../core/checklist/run';
import type {RunState} from '../../core/checklist/runState';
import {itemsInScope} from '../../core/checklist/scope';
import type {IsoDate} from '../../core/documents/dates';
import type {Result} from '../../core/result';
import {ok} from '../../core/result';
import type {HostMessage} from '../../protocol/checklist';
import {checklistView} from './checklistView';
import {resultView} from './resultView';
import {assessRun} from './runFile';
import {checklistStrings} from './strings';

/** Everything that a page shows of a run, besides the catalogue. */
export interface PageInput {
	readonly revision: number;
	readonly id: number;
	readonly run: RunState;
	readonly updated: IsoDate;
	/** How long the answering took, where that is known. */
	readonly seconds?: number;
	readonly file?: string;
	readonly problem?: string;
	readonly keep: unknown;
}

/** The full state of the page. Fails only where the answers are none of this checklist. */
export function hostMessage(index: CatalogueIndex, input: PageInput): Result<HostMessage> {
	const {revision, id, run, updated, seconds, file, problem, keep} = input;
	const result = assessRun(index, run, seconds);
	if (!result.ok) {
		return result;
	}
	const {assessment, explanation} = result.value;
	const scope = scopeOf(run.about);
	const role = run.role === undefined ? undefined : index.role(run.role)?.title;
	const inTheSum = itemsInScope(index.catalogue.checklist, scope).filter((item) => item.part === 'sum');
	const notApplicable = inTheSum.filter((item) => answerOf(run.answers, item.id) === 'not-applicable').length;
	return ok({
		type: 'didChangeRun',
		revision,
		checklist: checklistView(index, run.answers, scope, assessment),
		run: {
			id,
			scope,
			...(role === undefined ? {} : {role}),
			answers: run.answers.items,
			matters: run.answers.matters ?? [],
			notes: run.answers.notes ?? {},
			...assessment.coverage,
			...(file === undefined ? {} : {file}),
			...(problem === undefined ? {} : {problem}),
		},
		result: resultView({index, about: run.about, updated, assessment, explanation, notApplicable}),
		strings: checklistStrings(),
		keep,
	});
}
