import * as vscode from 'vscode';
import type {Services} from '../../host/services';

const scheme = 'pmo-career-help';

/** The address of the explanation of a rule: a document that VS Code asks us for. */
export function ruleUri(code: string): vscode.Uri {
	return vscode.Uri.from({scheme, path: `/cv-rules/${code}.md`});
}

/** Explanations and reports: read-only Markdown documents that are written when they are looked at. */
export class CvPages {
	readonly #services: Services;
	readonly #changed = new vscode.EventEmitter<vscode.Uri>();
	readonly #disposables: readonly {dispose: () => unknown}[];

	constructor(services: Services) {
		this.#services = services;
		this.#disposables = [
			this.#changed,
			vscode.workspace.registerTextDocumentContentProvider(scheme, {
				onDidChange: this.#changed.event,
				provideTextDocumentContent: (uri) => this.#contentOf(uri),
			}),
		];
	}

	async showRule(code: string): Promise<void> {
		await showRendered(ruleUri(code));
	}

	/** Asks which rule to explain. */
	async chooseRule(): Promise<string | undefined> {
		const {rules} = await this.#services.cv.room();
		const items = rules.map(({code, title, what}) => ({label: title, description: code, detail: what, code}));
		const choice = await vscode.window.showQuickPick(items, {
			title: vscode.l10n.t('Explain a rule for CVs'),
			placeHolder: vscode.l10n.t('Which rule?'),
			matchOnDescription: true,
			matchOnDetail: true,
		});
		return choice?.code;
	}

	/** As text, so that its links lead to the lines of the CV. */
	async showReport(document: vscode.TextDocument): Promise<void> {
		const uri = reportUri(document);
		this.#changed.fire(uri);
		await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), {
			viewColumn: vscode.ViewColumn.Beside,
		});
	}

	dispose(): void {
		this.#disposables.forEach((each) => void each.dispose());
	}

	async #contentOf(uri: vscode.Uri): Promise<string | undefined> {
		const room = await this.#services.cv.room();
		const code = /^\/cv-rules\/([a-z-]+)\.md$/.exec(uri.path)?.[1];
		if (code !== undefined) {
			const rule = room.rule(code);
			return rule && room.ruleMarkdown(rule);
		}
		const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri.query);
		const checked = document && (await this.#services.cv.check(document));
		if (!checked) {
			return vscode.l10n.t('The CV is not open any more.');
		}
		return room.report(checked, nameOf(document.uri), (line) => document.uri.with({fragment: `L${line}`}).toString());
	}
}

function reportUri({uri}: vscode.TextDocument): vscode.Uri {
	return vscode.Uri.from({scheme, path: `/report/Report on ${nameOf(uri)}.md`, query: uri.toString()});
}

function nameOf(uri: vscode.Uri): string {
	return (uri.path.split('/').at(-1) ?? '').replace(/\.md$/i, '');
}

/** In the Markdown preview; as text where VS Code has none. */
async function showRendered(uri: vscode.Uri): Promise<void> {
	try {
		await vscode.commands.executeCommand('markdown.showPreviewToSide', uri);
	} catch {
		await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), {
			viewColumn: vscode.ViewColumn.Beside,
		});
	}
}
