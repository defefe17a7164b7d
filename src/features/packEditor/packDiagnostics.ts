import * as vscode from 'vscode';
import type {PackProblem} from '../../core/catalogue/packs/packProblem';
import type {PlacedProblem} from '../../core/catalogue/packs/packsRoom';
import {groupOf} from '../../host/documentInFront';
import {packProblemText} from '../../host/packProblemText';
import type {Services} from '../../host/services';
import {isPack} from './packDocuments';
import type {PackDocuments} from './packDocuments';
import {textRanges} from './textRanges';

const quietTime = 300;
const most = 200;

interface Shown {
	readonly text: string;
	readonly source: readonly PackProblem[];
	readonly problems: readonly PlacedProblem[];
}

/**
 * Marks what is wrong in packs: in those of the open folders, whether or not they are open in an editor, and in every
 * other one that is open. What an extension delivers cannot be mended here, so it is marked only where it is looked at.
 */
export class PackDiagnostics implements vscode.Disposable {
	readonly #services: Services;
	readonly #packs: PackDocuments;
	readonly #collection = vscode.languages.createDiagnosticCollection('pmoCareer.packs');
	readonly #shown = new Map<string, Shown>();
	readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>();
	readonly #disposables: readonly {dispose: () => unknown}[];
	/** Checks run one after another, so that an older one never has the last word. */
	#last: Promise<void> = Promise.resolve();

	constructor(services: Services, packs: PackDocuments) {
		this.#services = services;
		this.#packs = packs;
		const all = (): void => this.#soon('', () => this.#checkAll());
		const allFor = (document: vscode.TextDocument): void => {
			if (isPack(document)) {
				all();
			}
		};
		const one = (document: vscode.TextDocument): void => {
			if (isPack(document)) {
				this.#soon(document.uri.toString(), () => this.#checkOpen(document));
			}
		};
		this.#disposables = [
			this.#collection,
			services.catalogue.onDidChange(all),
			vscode.workspace.onDidOpenTextDocument(allFor),
			vscode.workspace.onDidChangeTextDocument(({document}) => one(document)),
			vscode.workspace.onDidCloseTextDocument(allFor),
			vscode.window.tabGroups.onDidChangeTabs(({closed}) => {
				if (closed.length > 0) {
					all();
				}
			}),
		];
		this.#then(() => this.#checkAll());
	}

	/** What is marked in a text: nothing where it has changed since. */
	problemsIn(uri: vscode.Uri, text: string): readonly PlacedProblem[] {
		const shown = this.#shown.get(uri.toString());
		return shown?.text === text ? shown.problems : [];
	}

	dispose(): void {
		[...this.#waiting.values()].forEach(clearTimeout);
		this.#disposables.forEach((each) => void each.dispose());
	}

	#soon(key: string, check: () => Promise<void>): void {
		clearTimeout(this.#waiting.get(key));
		const timer = setTimeout(
			() => {
				this.#waiting.delete(key);
				this.#then(check);
			},
			key === '' ? 0 : quietTime,
		);
		this.#waiting.set(key, timer);
	}

	#then(check: () => Promise<void>): void {
		this.#last = this.#last
			.then(check)
			.catch((error: unknown) => this.#services.log.error('A pack could not be checked', error));
	}

	async #checkAll(): Promise<void> {
		const open = openPacks();
		const known = await this.#services.catalogue.packs();
		const shown = known.filter(({origin, uri}) => origin.layer === 'folder' || open.has(uri.toString()));
		const keys = new Set([...shown.map(({uri}) => uri.toString()), ...open.keys()]);
		for (const key of [...this.#shown.keys()].filter((each) => !keys.has(each))) {
			this.#shown.delete(key);
			this.#collection.delete(vscode.Uri.parse(key));
		}
		for (const {uri, text, problems} of shown) {
			await this.#show(uri, text, problems);
			open.delete(uri.toString());
		}
		for (const document of open.values()) {
			await this.#checkOpen(document);
		}
	}

	/** One that is merged is checked by the store, which tells when it is done. */
	async #checkOpen(document: vscode.TextDocument): Promise<void> {
		if (isInSight(document) && !(await this.#packs.isMerged(document.uri))) {
			const {text, problems} = await this.#packs.checkAlone(document);
			await this.#show(document.uri, text, problems);
		}
	}

	async #show(uri: vscode.Uri, text: string, source: readonly PackProblem[]): Promise<void> {
		const key = uri.toString();
		const before = this.#shown.get(key);
		if (before?.text === text && before.source === source) {
			return;
		}
		const {placeProblems} = await import('../../core/catalogue/packs/packsRoom');
		const problems = placeProblems(text, source);
		this.#shown.set(key, {text, source, problems});
		const rangeOf = textRanges(text);
		this.#collection.set(
			uri,
			problems.slice(0, most).map((problem) => diagnosticOf(problem, rangeOf(problem))),
		);
	}
}

function openPacks(): Map<string, vscode.TextDocument> {
	const open = vscode.workspace.textDocuments.filter((document) => isPack(document) && isInSight(document));
	return new Map(open.map((document) => [document.uri.toString(), document]));
}

/** VS Code keeps unsaved documents for a while after their tab is gone. */
function isInSight(document: vscode.TextDocument): boolean {
	return !document.isClosed && (!document.isUntitled || groupOf(document.uri) !== undefined);
}

function diagnosticOf(problem: PlacedProblem, range: vscode.Range): vscode.Diagnostic {
	const severity = problem.severity === 'error' ? vscode.DiagnosticSeverity.Error : vscode.DiagnosticSeverity.Warning;
	const diagnostic = new vscode.Diagnostic(range, packProblemText(problem), severity);
	diagnostic.source = 'PMO Career';
	diagnostic.code = problem.code;
	return diagnostic;
}
