import * as vscode from 'vscode';
import {documentKind} from '../core/documents/kind';
import type {TextChange} from '../core/documents/minimalEdit';
import type {PlanText} from '../core/plan/read/planText';
import type {Problem} from '../core/problem';
import {fail} from '../core/result';
import type {Result} from '../core/result';
import type {CareerFiles} from './careerFiles';
import {CareerWatch, isInCareer} from './careerWatch';
import type {Touch} from './careerWatch';
import {kindOf} from '../core/documents/kindOf';
import {ReadDocuments} from './readDocuments';

/** A plan as its file says now: the unsaved text of an editor before the disk. */
export interface KnownPlan {
	readonly file: vscode.Uri;
	/** The text that was read. */
	readonly text: string;
	readonly plan: PlanText;
	/** Why it could not be read, or that it is no plan: then there is nothing in it. */
	readonly problem?: Problem;
}

/** Events of one file come in bursts. */
const quietTime = 150;

const nothing: PlanText = {head: {}, groups: [], problems: []};

/**
 * The plans of the career folder: what lies in `plans` there, and plans elsewhere in it that are open. Each file is read at
 * first use and again only when it changed; without a question nothing is read or watched.
 */
export class PlanStore implements vscode.Disposable {
	readonly #files: CareerFiles;
	readonly #changed = new vscode.EventEmitter<vscode.Uri | undefined>();
	/** The plan that says something else than before; nothing where there may be others. */
	readonly onDidChange = this.#changed.event;
	readonly #known = new Map<string, Promise<KnownPlan>>();
	readonly #open = new ReadDocuments('plan', knownOf);
	#listed: Promise<readonly vscode.Uri[]> | undefined;
	#elsewhere: ReadonlySet<string> = new Set();
	#watch: CareerWatch | undefined;
	/** What may have changed, with what was known of it. */
	readonly #touched = new Map<string, {readonly file: vscode.Uri; readonly before: Promise<KnownPlan> | undefined}>();
	#areOthers = false;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(files: CareerFiles) {
		this.#files = files;
	}

	/** All plans, those that cannot be read included. Never rejects because of a file. */
	async list(): Promise<readonly KnownPlan[]> {
		const listed = await this.#list();
		const known = new Set(listed.map(String));
		const elsewhere = vscode.workspace.textDocuments.filter(
			(document) => kindOf(document) === 'plan' && !known.has(document.uri.toString()) && isInCareer(document.uri),
		);
		this.#elsewhere = new Set(elsewhere.map(({uri}) => uri.toString()));
		return Promise.all([
			...listed.map(async (file) => this.#get(file)),
			...elsewhere.flatMap((document) => this.#open.read(document) ?? []),
		]);
	}

	/** One of the plans that `list` knows, or any plan that is open. Nothing else is read. */
	async of(file: vscode.Uri): Promise<KnownPlan | undefined> {
		const key = file.toString();
		if ((await this.#list()).some((each) => each.toString() === key)) {
			return this.#get(file);
		}
		const document = vscode.workspace.textDocuments.find(({uri}) => uri.toString() === key);
		return document && this.#open.read(document);
	}

	/** The same, read anew: what other programs write is told of late, and a command works on what is there now. */
	async fresh(file: vscode.Uri): Promise<KnownPlan | undefined> {
		this.#known.delete(file.toString());
		return this.of(file);
	}

	/**
	 * Changes a plan: as one step of undo where an editor shows it, otherwise on disk. `file.changed` where it no longer says
	 * what was known: then nothing is written, and it is read anew.
	 */
	async edit({file, text}: KnownPlan, changes: readonly TextChange[]): Promise<Result<void>> {
		if (vscode.workspace.fs.isWritableFileSystem(file.scheme) === false) {
			return fail('file.readOnly');
		}
		const done = await this.#files.replace(file, text, changed(text, changes));
		this.reread(file);
		return done;
	}

	/** Reads one file anew at the next question, and says so. */
	reread(file: vscode.Uri): void {
		this.#known.delete(file.toString());
		this.#changed.fire(file);
	}

	/** The same for everything. */
	refresh(): void {
		clearTimeout(this.#timer);
		this.#touched.clear();
		this.#known.clear();
		this.#listed = undefined;
		this.#changed.fire(undefined);
	}

	dispose(): void {
		clearTimeout(this.#timer);
		this.#watch?.dispose();
		this.#changed.dispose();
	}

	#list(): Promise<readonly vscode.Uri[]> {
		this.#watch ??= new CareerWatch(
			'{plans,plans/*.md}',
			(file, how) => this.#touch(file, how),
			() => this.refresh(),
		);
		this.#listed ??= this.#files.list(['plans']);
		return this.#listed;
	}

	#get(file: vscode.Uri): Promise<KnownPlan> {
		const key = file.toString();
		const known = this.#known.get(key) ?? this.#read(file);
		this.#known.set(key, known);
		return known;
	}

	async #read(file: vscode.Uri): Promise<KnownPlan> {
		const read = await this.#files.read(file);
		if (!read.ok) {
			return {file, text: '', plan: nothing, problem: read.problem};
		}
		const {text} = read.value;
		if (documentKind(text) !== 'plan') {
			return {file, text, plan: nothing, problem: {code: 'document.wrongKind', args: {}}};
		}
		return knownOf(text, file);
	}

	#touch(file: vscode.Uri, how: Touch): void {
		const key = file.toString();
		const before = this.#touched.get(key)?.before ?? this.#known.get(key);
		const isKnown = this.#known.delete(key) || this.#touched.has(key);
		if (how === 'created' || how === 'deleted') {
			this.#listed = undefined;
			this.#areOthers = true;
		} else if (this.#elsewhere.has(key) !== isOpenPlan(key) && !isKnown) {
			// It may also lie among the others, in a folder so new that nobody watches it yet.
			this.#listed = undefined;
			this.#areOthers = true;
		} else if (!isKnown && !this.#elsewhere.has(key)) {
			return;
		}
		this.#touched.set(key, {file, before});
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.#tell(), quietTime);
	}

	/** A file that says what it said before, such as one that was saved or that we wrote, is nothing new. */
	async #tell(): Promise<void> {
		const [touched, areOthers] = [[...this.#touched.values()], this.#areOthers];
		this.#touched.clear();
		this.#areOthers = false;
		if (areOthers) {
			this.#changed.fire(undefined);
			return;
		}
		for (const {file, before} of touched) {
			const [was, now] = await Promise.all([before, before && this.#get(file)]);
			if (!was || !now || was.text !== now.text || was.problem?.code !== now.problem?.code) {
				this.#changed.fire(file);
			}
		}
	}
}

function isOpenPlan(key: string): boolean {
	return vscode.workspace.textDocuments.some(
		(document) => document.uri.toString() === key && kindOf(document) === 'plan',
	);
}

async function knownOf(text: string, file: vscode.Uri): Promise<KnownPlan> {
	const {readPlan} = await import('../core/plan/planRoom');
	return {file, text, plan: readPlan(text)};
}

/** The text with changes that do not overlap, whose offsets all count in the text before. */
function changed(text: string, changes: readonly TextChange[]): string {
	return [...changes]
		.sort((a, b) => b.start - a.start || b.end - a.end)
		.reduce((after, {start, end, text: put}) => after.slice(0, start) + put + after.slice(end), text);
}
