import type * as vscode from 'vscode';
import type {CatalogueIndex} from '../../core/catalogue/lookups';
import {assess} from '../../core/checklist/assess';
import type {Answers, Assessment, Checklist} from '../../core/checklist/checklist';
import {explain, type Explanation} from '../../core/checklist/explain';
import {mergeRuns} from '../../core/checklist/mergeRuns';
import {scopeOf, type Run} from '../../core/checklist/run';
import {sameAnswers} from '../../core/checklist/runData';
import {readRun, updateRun, writeRun} from '../../core/checklist/runDocument';
import type {RunState} from '../../core/checklist/runState';
import {answersInScope} from '../../core/checklist/scope';
import type {RunContent} from '../../core/checklist/summary';
import {slugOf} from '../../core/documents/slug';
import {ok, type Result} from '../../core/result';
import type {Services} from '../../host/services';
import {todayIso} from '../../host/today';

const folder = ['checklists'];

/** Saved checklists in the career folders. */
export function savedRuns(services: Services): Promise<readonly vscode.Uri[]> {
	return services.files.list(folder);
}

/** Writes the run into a new file. Undefined: the user was asked for a folder and cancelled. */
export async function createRunFile(
	services: Services,
	index: CatalogueIndex,
	run: RunState,
): Promise<Result<vscode.Uri> | undefined> {
	const content = contentOf(index, run);
	if (!content.ok) {
		return content;
	}
	const slug = slugOf(run.about === 'general' ? 'pmo role' : run.about);
	const name = `${content.value.today}-${slug.ok ? slug.value : 'role'}`;
	return services.files.createNew(folder, name, writeRun(content.value));
}

/** The run that a file holds. Nothing is changed. */
export async function openRunFile(services: Services, checklist: Checklist, uri: vscode.Uri): Promise<Result<Run>> {
	const read = await services.files.read(uri);
	return read.ok ? readRun(read.value.text, checklist) : read;
}

/** A file that keeps changing is left alone after this many tries. */
const tries = 3;

/**
 * Brings the run and its file together and returns what both hold now. The file is read first, so that what changed
 * there stays; it is written only where an answer or mark differs. `agreed`: what both held last time.
 */
export async function syncRunFile(
	services: Services,
	index: CatalogueIndex,
	{uri, agreed, run}: {readonly uri: vscode.Uri; readonly agreed: RunState; readonly run: RunState},
): Promise<Result<RunState>> {
	const {checklist} = index.catalogue;
	for (let left = tries; ; left--) {
		const read = await services.files.read(uri);
		if (!read.ok) {
			return read;
		}
		const theirs = readRun(read.value.text, checklist);
		if (!theirs.ok) {
			return theirs;
		}
		const merged = mergeRuns(checklist, agreed, run, theirs.value);
		if (sameRun(merged.answers, theirs.value.answers)) {
			return ok(merged);
		}
		const content = contentOf(index, merged);
		if (!content.ok) {
			return content;
		}
		const after = updateRun(read.value.text, content.value);
		if (!after.ok) {
			return after;
		}
		const replaced = await services.files.replace(uri, read.value.text, after.value);
		if (replaced.ok) {
			return ok(merged);
		}
		if (replaced.problem.code !== 'file.changed' || left === 1) {
			return replaced;
		}
	}
}

/** What the answers come to within the scope of the run. */
export function assessRun(
	{catalogue: {checklist}}: CatalogueIndex,
	{about, answers}: RunState,
): Result<{readonly assessment: Assessment; readonly explanation: Explanation}> {
	const scope = scopeOf(about);
	const assessment = assess(checklist, answersInScope(checklist, answers, scope));
	return assessment.ok
		? ok({assessment: assessment.value, explanation: explain(checklist, answers, assessment.value, scope)})
		: assessment;
}

function contentOf(index: CatalogueIndex, run: RunState): Result<RunContent> {
	const result = assessRun(index, run);
	if (!result.ok) {
		return result;
	}
	return ok({
		checklist: index.catalogue.checklist,
		about: run.about,
		answers: run.answers,
		today: todayIso(),
		...result.value,
		roleTitle: (role) => index.role(role)?.title,
	});
}

function sameRun(one: Answers, other: Answers): boolean {
	const marks = (answers: Answers): string => [...(answers.matters ?? [])].sort().join(' ');
	return sameAnswers(one.items, other.items) && marks(one) === marks(other);
}
