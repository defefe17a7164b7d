import type * as vscode from 'vscode';
import type {CatalogueIndex} from '../../core/catalogue/lookups';
import {isRecord} from '../../core/checklist/checkAnswers';
import {newRun, restoreRun, type RunState} from '../../core/checklist/runState';
import {parseIsoDate, type IsoDate} from '../../core/documents/dates';

/** The run in progress as it is kept over reloads. */
export interface KeptRun {
	readonly version: 1;
	/** When the run was begun and last changed, in milliseconds; they tell which of two copies is newer. */
	readonly started: number;
	readonly changed: number;
	readonly updated: IsoDate;
	readonly run: RunState;
	/** Whether all its answers were given since it was begun, so that the two times say how long that took. */
	readonly timed?: boolean;
	/** The file of the run, and what both held when they last agreed. The copy that a page keeps has neither. */
	readonly file?: string;
	readonly agreed?: RunState;
}

const key = 'pmoCareer.checklist.run';

/** The run kept in the workspace state; where that is missing or older, the copy that a page kept. */
export function loadRun(state: vscode.Memento, index: CatalogueIndex, fromPage?: unknown): KeptRun | undefined {
	const own = readKept(index, state.get(key));
	const copy = readKept(index, fromPage);
	if (!copy || (own && own.changed >= copy.changed)) {
		return own;
	}
	// Where a page says its run was saved is no reason to write there.
	const {started, changed, updated, run} = copy;
	const {file, agreed} = own?.started === started ? own : {};
	const timed = copy.timed ? {timed: true} : {};
	return {version: 1, started, changed, updated, run, ...timed, ...(file && agreed ? {file, agreed} : {})};
}

export function storeRun(state: vscode.Memento, kept: KeptRun): Thenable<void> {
	return state.update(key, kept);
}

/** Stored values may be of any age and origin. A later version is left alone. */
function readKept(index: CatalogueIndex, stored: unknown): KeptRun | undefined {
	if (!isRecord(stored) || stored['version'] !== 1) {
		return undefined;
	}
	const {started, changed, file} = stored;
	const updated = typeof stored['updated'] === 'string' ? parseIsoDate(stored['updated']) : undefined;
	const run = readRun(index, stored['run']);
	if (!run || !updated?.ok || !Number.isSafeInteger(started) || !Number.isSafeInteger(changed)) {
		return undefined;
	}
	const agreed = readRun(index, stored['agreed']) ?? newRun(run.about);
	return {
		version: 1,
		started: Number(started),
		changed: Number(changed),
		updated: updated.value,
		run,
		...(stored['timed'] === true ? {timed: true} : {}),
		...(typeof file === 'string' && file.length < 4000 ? {file, agreed} : {}),
	};
}

/** A role that the catalogue has no more is forgotten; the answers stay. */
function readRun(index: CatalogueIndex, stored: unknown): RunState | undefined {
	const run = restoreRun(index.catalogue.checklist, stored, index.nowOf);
	if (!run || run.role === undefined || index.role(run.role)) {
		return run;
	}
	const {answers, aside} = run;
	return {about: 'general', answers, ...(aside ? {aside} : {})};
}
