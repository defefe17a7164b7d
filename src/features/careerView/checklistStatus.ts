import * as vscode from 'vscode';
import {assess} from '../../core/checklist/assess';
import {scopeOf} from '../../core/checklist/run';
import {readRun} from '../../core/checklist/runDocument';
import {answersInScope} from '../../core/checklist/scope';
import type {Problem} from '../../core/problem';
import {problemText} from '../../host/messages';
import type {Services} from '../../host/services';
import type {FileStatus} from './careerSections';

/** How much of a saved checklist is answered, or why that cannot be told. */
export async function checklistStatus({catalogue, files}: Services, file: vscode.Uri): Promise<FileStatus> {
	const {
		catalogue: {checklist},
		nowOf,
	} = await catalogue.get();
	const read = await files.read(file);
	const run = read.ok ? readRun(read.value.text, checklist, nowOf) : read;
	if (!run.ok) {
		return unreadable(run.problem);
	}
	const {about, answers} = run.value;
	const assessed = assess(checklist, answersInScope(checklist, answers, scopeOf(about)));
	if (!assessed.ok) {
		return unreadable(assessed.problem);
	}
	const {answered, applicable} = assessed.value.coverage;
	return {text: vscode.l10n.t('{0} of {1} answered', answered, applicable)};
}

function unreadable(problem: Problem): FileStatus {
	return {text: vscode.l10n.t('cannot be read'), reason: problemText(problem)};
}
