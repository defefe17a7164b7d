import * as vscode from 'vscode';
import {fail} from '../../core/result';
import type {CommandOutcome} from '../../host/commands';
import {setContextKey} from '../../host/contextKeys';
import {cvArgument} from '../../host/cvInFront';
import {uriInFront} from '../../host/documentInFront';
import type {Services} from '../../host/services';
import {CvCodeActions} from './codeActions';
import {CvCodeLenses} from './codeLenses';
import {CvCompletionItems} from './completionItems';
import {CvDiagnostics} from './diagnostics';
import {fixAll} from './fixAll';
import {findingAtCursor} from './findingAtCursor';
import {CvHovers} from './hovers';
import {CvPages} from './pages';
import {CvStatus} from './status';
import {suppress} from './suppress';
import {CvSymbols} from './symbols';

/** Everything that acts on CVs in an editor, from its start to the end of the window. */
export class CvEditor {
	readonly #services: Services;
	readonly #pages: CvPages;
	readonly #disposables: readonly {dispose: () => unknown}[];

	constructor(services: Services) {
		this.#services = services;
		this.#pages = new CvPages(services);
		const selector: vscode.DocumentSelector = {language: 'markdown'};
		const lenses = new CvCodeLenses(services);
		const tellContext = (): void => {
			void this.#tellContext();
		};
		this.#disposables = [
			this.#pages,
			new CvDiagnostics(services),
			new CvStatus(services),
			lenses,
			vscode.languages.registerCodeActionsProvider(selector, new CvCodeActions(services), CvCodeActions.metadata),
			vscode.languages.registerHoverProvider(selector, new CvHovers(services)),
			vscode.languages.registerCompletionItemProvider(
				selector,
				new CvCompletionItems(services),
				...CvCompletionItems.triggers,
			),
			vscode.languages.registerCodeLensProvider(selector, lenses),
			vscode.languages.registerDocumentSymbolProvider(selector, new CvSymbols(services), {
				label: vscode.l10n.t('CV'),
			}),
			vscode.window.onDidChangeActiveTextEditor(tellContext),
			vscode.window.tabGroups.onDidChangeTabs(tellContext),
			services.cv.onDidCheck(tellContext),
		];
		tellContext();
	}

	async report(argument: unknown): Promise<CommandOutcome> {
		const document = await cvArgument(this.#services, argument);
		const checked = document && (await this.#services.cv.check(document));
		return checked ? this.#pages.showReport(document) : notChecked(document);
	}

	async fixAll(argument: unknown): Promise<CommandOutcome> {
		const document = await cvArgument(this.#services, argument);
		return document ? fixAll(this.#services, document) : notChecked(document);
	}

	async suppress(request: unknown): Promise<CommandOutcome> {
		return suppress(this.#services, request);
	}

	/** Takes the code of a rule. Without one: the finding at the cursor, or a choice among all rules. */
	async explain(argument: unknown): Promise<CommandOutcome> {
		const room = await this.#services.cv.room();
		const rule = typeof argument === 'string' ? room.rule(argument) : undefined;
		const code =
			rule?.code ?? (await findingAtCursor(this.#services))?.finding.rule ?? (await this.#pages.chooseRule());
		if (code !== undefined) {
			await this.#pages.showRule(code);
		}
	}

	dispose(): void {
		this.#disposables.forEach((each) => void each.dispose());
	}

	async #tellContext(): Promise<void> {
		const uri = uriInFront();
		const document = uri && (await cvArgument(this.#services, uri));
		setContextKey('pmoCareer.cvActive', document !== undefined);
	}
}

function notChecked(document: vscode.TextDocument | undefined): CommandOutcome {
	const problem = fail<never>(document ? 'document.tooLarge' : 'document.wrongKind');
	return problem.ok ? undefined : problem.problem;
}
