import type * as vscode from 'vscode';
import type {CatalogueIndex} from '../../core/catalogue/lookups';
import {assess} from '../../core/checklist/assess';
import type {Answers, Assessment} from '../../core/checklist/checklist';
import {explain, type Explanation} from '../../core/checklist/explain';
import {agreedAfterWriting, mergeRuns} from '../../core/checklist/mergeRuns';
import {reachOf} from '../../core/checklist/reach';
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
	seconds?: number,
): Promise<Result<vscode.Uri> | undefined> {
	const content = contentOf(index, run, seconds);
	if (!content.ok) {
		return content;
	}
	const slug = slugOf(run.about === 'general' ? 'pmo role' : run.about);
	const name = `${content.value.today}-${slug.ok ? slug.value : 'role'}`;
	return services.files.createNew(folder, name, writeRun(content.value));
}

/** The text that a new file of the run would hold. */
export function runText(index: CatalogueIndex, run: RunState): Result<string> {
	const content = contentOf(index, run);
	return content.ok ? ok(writeRun(content.value)) : content;
}

/** The run that a file holds. Nothing is changed. */
export async function openRunFile(
	services: Services,
	{catalogue, nowOf}: CatalogueIndex,
	uri: vscode.Uri,
): Promise<Result<Run>> {
	const read = await services.files.read(uri);
	return read.ok ? readRun(read.value.text, catalogue.checklist, nowOf) : read;
}

/** A run and its file, brought together. */
export interface SyncedRun {
	readonly run: RunState;
	/** The file had to be written. Whether it kept that shows when it is read again. */
	readonly wrote: boolean;
}

/** A file that keeps changing is left alone after this many tries. */
const tries = 3;

/**
 * Brings the run and its file together and returns what both hold now. The file is read first, so that what changed
 * there stays; it is written only where an answer, mark or note differs. `agreed`: what both held when they last
 * agreed for certain; `written`: what the file was written with since.
 */
export async function syncRunFile(
	services: Services,
	index: CatalogueIndex,
	{
		uri,
		agreed,
		written,
		run,
	}: {
		readonly uri: vscode.Uri;
		readonly agreed: RunState;
		readonly written?: RunState;
		readonly run: RunState;
	},
): Promise<Result<SyncedRun>> {
	const {checklist} = index.catalogue;
	for (let left = tries; ; left--) {
		const read = await services.files.read(uri);
		if (!read.ok) {
			return read;
		}
		const theirs = readRun(read.value.text, checklist, index.nowOf);
		if (!theirs.ok) {
			return theirs;
		}
		const base = written ? agreedAfterWriting(checklist, agreed, written, theirs.value) : agreed;
		const merged = mergeRuns(checklist, base, run, theirs.value);
		if (sameRun(merged.answers, theirs.value.answers)) {
			return ok({run: merged, wrote: false});
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
			return ok({run: merged, wrote: true});
		}
		if (replaced.problem.code !== 'file.changed' || left === 1) {
			return replaced;
		}
	}
}

/** What the answers come to within the scope of the run. */
export function assessRun(
	index: CatalogueIndex,
	{about, answers}: RunState,
	seconds?: number,
): Result<{readonly assessment: Assessment; readonly explanation: Explanation}> {
	const {checklist, pmoTypes} = index.catalogue;
	const scope = scopeOf(about);
	const assessment = assess(checklist, answersInScope(checklist, answers, scope));
	if (!assessment.ok) {
		return assessment;
	}
	const circumstances = {
		scope,
		types: pmoTypes,
		isInReach: reachOf(about, index.role),
		...(seconds === undefined ? {} : {seconds}),
	};
	return ok({
		assessment: assessment.value,
		explanation: explain(checklist, answers, assessment.value, circumstances),
	});
}

function contentOf(index: CatalogueIndex, run: RunState, seconds?: number): Result<RunContent> {
	const result = assessRun(index, run, seconds);
	if (!result.ok) {
		return result;
	}
	return ok({
		checklist: index.catalogue.checklist,
		about: run.about,
		answers: run.answers,
		today: todayIso(),
		nowOf: index.nowOf,
		...result.value,
		roleTitle: (role) => index.role(role)?.title,
		typeTitle: (type) => index.catalogue.pmoTypes.find(({id}) => id === type)?.name,
		directionTitle: (direction) => index.direction(direction)?.title,
	});
}

function sameRun(one: Answers, other: Answers): boolean {
	const marks = (answers: Answers): string => [...(answers.matters ?? [])].sort().join(' ');
	return (
		sameAnswers(one.items, other.items) &&
		sameAnswers(one.notes ?? {}, other.notes ?? {}) &&
		marks(one) === marks(other)
	);
}
