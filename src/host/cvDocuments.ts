import * as vscode from 'vscode';
import {fixesOf} from '../core/cv/check/fixesOf';
import {inOrder} from '../core/cv/check/mergedFindings';
import type {CvChecker, CheckedCv} from '../core/cv/check/cvChecker';
import type {CvSettings} from '../core/cv/check/frontMatterOptions';
import type {Finding, Fix} from '../core/cv/check/rule';
import {severitiesFrom} from '../core/cv/check/severitiesFrom';
import {cvCountries} from '../core/cv/country';
import type {CvRoom} from '../core/cv/cvRoom';
import type {LexiconData} from '../core/cv/lexicon/lexicon';
import type {CatalogueStore} from './catalogueStore';
import {CvSpelling} from './cvSpelling';
import {kindOf} from '../core/documents/kindOf';
import type {Log} from './log';
import {MasterCvs} from './masterCv';
import {todayIso} from './today';

export interface CheckedDocument extends CheckedCv {
	/** The version of the document that was checked. */
	readonly version: number;
	readonly settings: CvSettings;
}

interface OpenCv {
	/** A document that is closed and opened again is another one at the same address. */
	readonly document: vscode.TextDocument;
	readonly checker: CvChecker;
	checked: CheckedDocument | undefined;
	/** A check has failed, and that was logged. */
	failed: boolean;
}

/** Documents of these schemes are a person's own even where VS Code cannot say whether they may be written. */
const ownSchemes: ReadonlySet<string> = new Set([
	'untitled',
	'file',
	'vscode-remote',
	'vscode-vfs',
	'memfs',
	'vscode-test-web',
	'vsls',
]);

const maxLength = 500_000;
const maxLines = 20_000;

/** The CVs that are open, each with a checker of its own, so that a keystroke costs what it touches. */
export class CvDocuments {
	readonly #lexiconFile: vscode.Uri;
	readonly #catalogue: CatalogueStore;
	readonly #log: Log;
	readonly #open = new Map<string, OpenCv>();
	readonly #spelling: CvSpelling;
	readonly #checked = new vscode.EventEmitter<vscode.TextDocument>();
	readonly #disposables: {dispose: () => unknown}[] = [this.#checked];
	#room: Promise<CvRoom> | undefined;

	/** What variants are held against. */
	readonly masters = new MasterCvs();

	/** A document was checked, or what was known of it no longer holds. */
	readonly onDidCheck = this.#checked.event;

	constructor(extensionUri: vscode.Uri, catalogue: CatalogueStore, log: Log) {
		this.#lexiconFile = vscode.Uri.joinPath(extensionUri, 'dist', 'cv.json');
		this.#catalogue = catalogue;
		this.#log = log;
		this.#spelling = new CvSpelling(extensionUri, () => this.room());
		this.#disposables.push(catalogue.onDidChange(() => this.#follow()));
	}

	/** Whether this is a CV that somebody may be writing: no old version in a comparison, no output, no cell of a notebook. */
	isCv(document: vscode.TextDocument): boolean {
		const {scheme} = document.uri;
		return (
			!document.isClosed &&
			(ownSchemes.has(scheme) || vscode.workspace.fs.isWritableFileSystem(scheme) === true) &&
			kindOf(document) === 'cv'
		);
	}

	/** Too large to be checked while somebody types. */
	isTooLarge(document: vscode.TextDocument): boolean {
		return document.lineCount > maxLines || document.getText().length > maxLength;
	}

	/** What works on CVs, read at first use. Rejects only where the extension's own files cannot be read. */
	room(): Promise<CvRoom> {
		this.#room ??= this.#load().catch((error: unknown) => {
			this.#room = undefined;
			throw error;
		});
		return this.#room;
	}

	/** Checks the document as it is when the answer comes. Undefined for what is no CV, or too large. */
	async check(document: vscode.TextDocument): Promise<CheckedDocument | undefined> {
		const room = await this.room();
		if (!this.isCv(document) || this.isTooLarge(document)) {
			this.forget(document);
			return undefined;
		}
		const key = document.uri.toString();
		const before = this.#open.get(key);
		const known =
			before?.document === document
				? before
				: {document, checker: room.newChecker(), checked: undefined, failed: false};
		this.#open.set(key, known);
		const settings = settingsOf(document);
		if (known.checked?.version !== document.version || !same(known.checked.settings, settings)) {
			const checked = this.#checkNow(document, known, settings);
			known.checked = checked && (await this.masters.withDrift(room, document.uri, checked));
			this.#checked.fire(document);
			this.#readDictionary(document, known);
		}
		return known.checked;
	}

	/** What the last check found, which may be of an older version; undefined where there was none. */
	get(uri: vscode.Uri): CheckedDocument | undefined {
		return this.#open.get(uri.toString())?.checked;
	}

	/** The fixes of a finding. What a misspelt word may mean is looked up only here, since that takes a while. */
	async fixes(checked: CheckedCv, finding: Finding): Promise<readonly Fix[]> {
		return finding.rule === 'spelling' && finding.baseFixes.length === 0
			? this.#spelling.fixes(checked, finding)
			: fixesOf(finding);
	}

	forget(document: vscode.TextDocument): void {
		const key = document.uri.toString();
		if (this.#open.get(key)?.document === document) {
			this.#open.delete(key);
			this.#checked.fire(document);
		}
	}

	dispose(): void {
		this.#disposables.forEach((each) => void each.dispose());
		this.#open.clear();
	}

	/** A fault in a rule must neither reach those who ask nor fill the log. */
	#checkNow(document: vscode.TextDocument, known: OpenCv, settings: CvSettings): CheckedDocument | undefined {
		try {
			const checked = known.checker.check(document.getText(), settings);
			return {...this.#spelled(document, checked), version: document.version, settings};
		} catch (error) {
			if (!known.failed) {
				known.failed = true;
				this.#log.error('A CV could not be checked', error);
			}
			return undefined;
		}
	}

	/** The check with what the dictionary finds, where it is wanted and has been read. */
	#spelled(document: vscode.TextDocument, checked: CheckedCv): CheckedCv {
		const more = this.#spelling.isOn(document.uri) ? this.#spelling.findings(checked) : [];
		return more.length === 0 ? checked : {...checked, findings: [...checked.findings, ...more].sort(inOrder)};
	}

	/** After the first check, so that nothing waits for it. */
	#readDictionary(document: vscode.TextDocument, known: OpenCv): void {
		const {checked} = known;
		if (!checked || !this.#spelling.isOn(document.uri)) {
			return;
		}
		this.#spelling.load(checked.options).then(
			(isNew) => {
				// Whoever typed meanwhile has a newer check on the way.
				if (isNew && known.checked === checked) {
					known.checked = {...this.#spelled(document, checked), version: checked.version, settings: checked.settings};
					this.#checked.fire(document);
				}
			},
			(error: unknown) => this.#log.error('The dictionary could not be read', error),
		);
	}

	/** Another catalogue, other roles and skills: what is open is checked with them. Nothing happens before the first CV. */
	#follow(): void {
		if (!this.#room) {
			return;
		}
		const room = Promise.all([this.#room, this.#catalogue.get()]).then(async ([before, catalogue]) => {
			const after = before.withCatalogue(catalogue);
			await this.#spelling.follow(after);
			return after;
		});
		this.#room = room;
		room
			.then(async () => {
				const open = [...this.#open.values()];
				this.#open.clear();
				await Promise.all(open.map(({document}) => this.check(document)));
			})
			.catch((error: unknown) => {
				this.#room = undefined;
				this.#log.error('The CVs could not be checked again', error);
			});
	}

	/** What was saved may be the master of a CV that is open. */
	#checkVariants(saved: vscode.TextDocument): void {
		for (const document of vscode.workspace.textDocuments) {
			const known = document === saved ? undefined : this.#open.get(document.uri.toString());
			if (known?.checked && this.masters.isVariant(known.checked.cv.text)) {
				known.checked = undefined;
				this.check(document).catch((error: unknown) => this.#log.error('A CV could not be checked', error));
			}
		}
	}

	async #load(): Promise<CvRoom> {
		const [bytes, catalogue, {CvRoom}] = await Promise.all([
			vscode.workspace.fs.readFile(this.#lexiconFile),
			this.#catalogue.get(),
			import('../core/cv/cvRoom'),
		]);
		this.#disposables.push(
			vscode.workspace.onDidCloseTextDocument((document) => this.forget(document)),
			vscode.workspace.onDidSaveTextDocument((document) => this.#checkVariants(document)),
		);
		// The build has checked this file against the schema, and it ships inside the extension.
		return new CvRoom(JSON.parse(new TextDecoder().decode(bytes)) as LexiconData, catalogue);
	}
}

/** What the settings say for this document. Anything may stand in a settings file, so what nobody knows is left out. */
function settingsOf(document: vscode.TextDocument): CvSettings {
	const settings = vscode.workspace.getConfiguration('pmoCareer.cv', document.uri);
	const country = cvCountries.find((each) => each === settings.get('country'));
	const target = settings.get<unknown>('target');
	const words = settings.get<unknown>('words');
	return {
		today: todayIso(),
		...(country ? {country} : {}),
		...(typeof target === 'string' && target !== '' ? {target} : {}),
		words: Array.isArray(words) ? words.filter((word) => typeof word === 'string') : [],
		severity: severitiesFrom(settings.get<unknown>('rules')),
	};
}

function same(a: CvSettings, b: CvSettings): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}
