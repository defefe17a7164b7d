import * as vscode from 'vscode';
import {severities} from '../../core/cv/check/rule';
import type {Finding, Severity} from '../../core/cv/check/rule';
import {rangeIn} from '../../host/rangeIn';
import type {Services} from '../../host/services';
import {ruleUri} from './pages';

const quietTime = 300;
const most = 200;

const severityOf: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
	error: vscode.DiagnosticSeverity.Error,
	warning: vscode.DiagnosticSeverity.Warning,
	info: vscode.DiagnosticSeverity.Information,
	hint: vscode.DiagnosticSeverity.Hint,
};

/** Shows findings as diagnostics: at once when a CV opens, and when the typing pauses. */
export class CvDiagnostics {
	readonly #services: Services;
	readonly #collection = vscode.languages.createDiagnosticCollection('pmoCareer.cv');
	readonly #waiting = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>();
	readonly #disposables: readonly {dispose: () => unknown}[];

	constructor(services: Services) {
		this.#services = services;
		this.#disposables = [
			this.#collection,
			vscode.workspace.onDidOpenTextDocument((document) => this.#check(document)),
			vscode.workspace.onDidChangeTextDocument(({document}) => this.#checkSoon(document)),
			vscode.workspace.onDidCloseTextDocument((document) => {
				this.#stopWaiting(document);
				// The name of an unsaved document is given to the next one, which may be there already.
				if (!isOpen(document.uri)) {
					this.#collection.delete(document.uri);
				}
			}),
			vscode.workspace.onDidChangeConfiguration((event) => {
				if (event.affectsConfiguration('pmoCareer.cv')) {
					this.#checkAll();
				}
			}),
			services.cv.onDidCheck((document) => this.#publish(document)),
		];
		this.#checkAll();
	}

	dispose(): void {
		[...this.#waiting.keys()].forEach((document) => this.#stopWaiting(document));
		this.#disposables.forEach((each) => void each.dispose());
	}

	#checkAll(): void {
		vscode.workspace.textDocuments.forEach((document) => this.#check(document));
	}

	#check(document: vscode.TextDocument): void {
		const {cv, log} = this.#services;
		if (cv.isCv(document) || cv.get(document.uri)) {
			cv.check(document).catch((error: unknown) => log.error('A CV could not be checked', error));
		}
	}

	#checkSoon(document: vscode.TextDocument): void {
		if (document.languageId !== 'markdown') {
			return;
		}
		this.#stopWaiting(document);
		const timer = setTimeout(() => {
			this.#waiting.delete(document);
			this.#check(document);
		}, quietTime);
		this.#waiting.set(document, timer);
	}

	#stopWaiting(document: vscode.TextDocument): void {
		clearTimeout(this.#waiting.get(document));
		this.#waiting.delete(document);
	}

	#publish(document: vscode.TextDocument): void {
		const checked = this.#services.cv.get(document.uri);
		if (!checked) {
			this.#collection.delete(document.uri);
		} else if (checked.version === document.version) {
			this.#collection.set(document.uri, diagnosticsOf(document, checked.findings));
		}
	}
}

function isOpen(uri: vscode.Uri): boolean {
	return vscode.workspace.textDocuments.some((each) => !each.isClosed && each.uri.toString() === uri.toString());
}

function diagnosticsOf(document: vscode.TextDocument, findings: readonly Finding[]): readonly vscode.Diagnostic[] {
	if (findings.length <= most) {
		return findings.map((finding) => diagnosticOf(document, finding));
	}
	const rank = ({severity}: Finding): number => severities.indexOf(severity);
	const worst = [...findings].sort((a, b) => rank(a) - rank(b));
	const [next] = worst.slice(most - 1);
	const more = new vscode.Diagnostic(
		rangeIn(document, {from: next?.from ?? 0, to: next?.to ?? 0}),
		vscode.l10n.t('And {0} more. CV Report counts all of them.', findings.length - most + 1),
		vscode.DiagnosticSeverity.Information,
	);
	more.source = 'PMO Career';
	return [...worst.slice(0, most - 1).map((finding) => diagnosticOf(document, finding)), more];
}

function diagnosticOf(document: vscode.TextDocument, finding: Finding): vscode.Diagnostic {
	const diagnostic = new vscode.Diagnostic(rangeIn(document, finding), finding.message, severityOf[finding.severity]);
	diagnostic.source = 'PMO Career';
	diagnostic.code = {value: finding.rule, target: ruleUri(finding.rule)};
	return diagnostic;
}
