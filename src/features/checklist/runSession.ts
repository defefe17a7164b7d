import * as vscode from 'vscode';
import type {CatalogueIndex} from '../../core/catalogue/lookups';
import {mergeRuns} from '../../core/checklist/mergeRuns';
import type {RunSubject} from '../../core/checklist/run';
import {
	applyToRun,
	isEmptyRun,
	newRun,
	restoreRun,
	runAbout,
	type RunAction,
	type RunState,
} from '../../core/checklist/runState';
import type {Problem} from '../../core/problem';
import {fail, ok, type Result} from '../../core/result';
import type {Services} from '../../host/services';
import {todayIso} from '../../host/today';
import {uriOf} from '../../host/uriOf';
import {createRunFile, openRunFile, syncRunFile} from './runFile';
import {storeRun, type KeptRun} from './runStore';

interface RunFile {
	readonly uri: vscode.Uri;
	/** What the run and its file held when they last agreed. */
	readonly agreed: RunState;
	/** What the file was written with since, until it was read again. */
	readonly written?: RunState;
}

/** Answers reach their file this long after the last one. */
const saveDelay = 500;
/** The file is read again this long after it was written, since another window may have written at the same moment. */
const confirmDelay = 1000;

/**
 * The run in progress. Every change is kept in the workspace state at once, and in the file of the run, where it has
 * one, a moment later. What cannot be saved stays here and is tried again with the next change.
 */
export class RunSession {
	readonly #services: Services;
	#index: CatalogueIndex;
	readonly #changed = new vscode.EventEmitter<void>();
	/** Fires when anything that a page shows has changed. */
	readonly onDidChange = this.#changed.event;
	#kept: Omit<KeptRun, 'file' | 'agreed'>;
	#file: RunFile | undefined;
	#problem: Problem | undefined;
	#number = 1;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#syncing: Promise<void> = Promise.resolve();

	constructor(services: Services, index: CatalogueIndex, kept?: KeptRun) {
		this.#services = services;
		this.#index = index;
		this.#kept = kept ? keptPart(kept) : freshRun('general');
		this.#file = kept && fileOf(kept);
	}

	/** The catalogue that the run is asked from. */
	get index(): CatalogueIndex {
		return this.#index;
	}

	get run(): RunState {
		return this.#kept.run;
	}

	/** The copy for a page to keep; it names no file. */
	get kept(): KeptRun {
		return this.#kept;
	}

	/** Tells the runs of a session apart: 1 for the first, more for every later one. */
	get number(): number {
		return this.#number;
	}

	/** How long the answering took, in seconds, where all of it was done in this run. */
	get seconds(): number | undefined {
		const {timed, started, changed} = this.#kept;
		return timed ? (changed - started) / 1000 : undefined;
	}

	get file(): vscode.Uri | undefined {
		return this.#file?.uri;
	}

	/** Why the last attempt to save failed. */
	get problem(): Problem | undefined {
		return this.#problem;
	}

	/** Whether leaving this run would lose answers. */
	get isUnsaved(): boolean {
		return !isEmptyRun(this.run) && (this.#file === undefined || this.#problem !== undefined);
	}

	apply(action: RunAction): Result<void> {
		const applied = applyToRun(this.#index.catalogue.checklist, this.run, action);
		if (!applied.ok) {
			return applied;
		}
		this.#change(applied.value);
		this.#saveSoon();
		return ok(undefined);
	}

	/** Goes on with another catalogue: answers to items that it does not have wait until they are there again. */
	useCatalogue(index: CatalogueIndex): void {
		const restored = (run: RunState): RunState => restoreRun(index.catalogue.checklist, run, index.nowOf) ?? run;
		this.#index = index;
		this.#kept = {...this.#kept, run: restored(this.run)};
		const file = this.#file;
		this.#file = file && {
			uri: file.uri,
			agreed: restored(file.agreed),
			...(file.written ? {written: restored(file.written)} : {}),
		};
		this.#store();
		this.#changed.fire();
		void this.flush();
	}

	/** Goes on with what was kept, where that is not what is here already. */
	restore(kept: KeptRun): void {
		if (kept.started !== this.#kept.started || kept.changed !== this.#kept.changed) {
			this.#begin(keptPart(kept), fileOf(kept));
		}
	}

	/** Leaves this run, saved as far as it can be, and begins a new one. `carry`: with the answers about the person. */
	async startNew(about: RunSubject, carry: boolean): Promise<void> {
		await this.flush();
		const {checklist} = this.#index.catalogue;
		const carried = {...freshRun(about), timed: false, run: runAbout(checklist, this.run, about)};
		this.#begin(carry ? carried : freshRun(about));
	}

	/** Leaves this run and goes on with the one in the file. On a problem, everything stays as it is. */
	async load(uri: vscode.Uri): Promise<Result<void>> {
		const opened = await openRunFile(this.#services, this.#index, uri);
		if (!opened.ok) {
			return opened;
		}
		const {about, answers, updated} = opened.value;
		if (about !== 'general' && !this.#index.role(about)) {
			return fail('role.unknown');
		}
		await this.flush();
		const run: RunState = {...newRun(about), answers};
		this.#begin(
			{...freshRun(about), timed: false, run, ...(updated === undefined ? {} : {updated})},
			{uri, agreed: run},
		);
		return ok(undefined);
	}

	/** Writes the run into a new file, where it has none that works, and keeps that up to date from then on. Undefined: done, or the user cancelled. */
	async save(): Promise<Problem | undefined> {
		if (this.#file && !this.#problem) {
			return undefined;
		}
		const {run, number} = this;
		const created = await createRunFile(this.#services, this.#index, run, this.seconds);
		if (!created?.ok) {
			return created?.problem;
		}
		if (this.number !== number) {
			return undefined;
		}
		this.#file = {uri: created.value, agreed: run};
		this.#problem = undefined;
		this.#store();
		this.#changed.fire();
		if (this.run !== run) {
			this.#saveSoon();
		}
		return undefined;
	}

	/** Brings the run and its file together now. Reads the file even where nothing is to be saved. */
	flush(): Promise<void> {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		this.#syncing = this.#syncing.then(() => this.#sync());
		return this.#syncing;
	}

	dispose(): void {
		void this.flush();
		this.#changed.dispose();
	}

	async #sync(): Promise<void> {
		const file = this.#file;
		if (!file) {
			return;
		}
		const {run} = this;
		const synced = await syncRunFile(this.#services, this.#index, {...file, run});
		if (this.#file !== file) {
			return;
		}
		if (!synced.ok) {
			this.#problem = synced.problem;
			this.#changed.fire();
			return;
		}
		this.#problem = undefined;
		const {run: both, wrote} = synced.value;
		this.#file = wrote ? {uri: file.uri, agreed: file.agreed, written: both} : {uri: file.uri, agreed: both};
		if (wrote && this.#timer === undefined) {
			this.#flushIn(confirmDelay);
		}
		// Answers given while the file was written are newer than what it holds.
		const merged = mergeRuns(this.#index.catalogue.checklist, run, this.run, both);
		this.#kept = {...this.#kept, run: merged};
		this.#store();
		this.#changed.fire();
	}

	#change(run: RunState): void {
		this.#kept = {...this.#kept, run, changed: Date.now(), updated: todayIso()};
		this.#store();
		this.#changed.fire();
	}

	#begin(kept: Omit<KeptRun, 'file' | 'agreed'>, file?: RunFile): void {
		this.#number++;
		this.#kept = kept;
		this.#file = file;
		this.#problem = undefined;
		this.#store();
		this.#changed.fire();
	}

	#store(): void {
		const file = this.#file && {file: this.#file.uri.toString(), agreed: this.#file.agreed};
		void storeRun(this.#services.state, {...this.#kept, ...file});
	}

	#saveSoon(): void {
		if (this.#file) {
			this.#flushIn(saveDelay);
		}
	}

	#flushIn(delay: number): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.flush(), delay);
	}
}

function freshRun(about: RunSubject): Omit<KeptRun, 'file' | 'agreed'> {
	const now = Date.now();
	return {version: 1, started: now, changed: now, updated: todayIso(), timed: true, run: newRun(about)};
}

function fileOf({file, agreed}: KeptRun): RunFile | undefined {
	const uri = uriOf(file);
	return uri && agreed && {uri, agreed};
}

function keptPart({version, started, changed, updated, timed = false, run}: KeptRun): Omit<KeptRun, 'file' | 'agreed'> {
	return {version, started, changed, updated, timed, run};
}
