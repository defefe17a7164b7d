import * as vscode from 'vscode';
import type {CommandOutcome} from '../../host/commands';
import {packEnding} from '../../host/foundPack';
import type {Services} from '../../host/services';
import {addRole} from './addRole';
import {copyRole} from './copyRole';
import {newPack} from './newPack';
import {PackCodeActions} from './packCodeActions';
import {PackCompletionItems} from './packCompletionItems';
import {PackDiagnostics} from './packDiagnostics';
import {PackDocuments} from './packDocuments';
import {PackHovers} from './packHovers';
import {PackOutlines} from './packOutlines';
import {PackPlaces} from './packPlaces';
import {PackRenames} from './packRenames';
import {ShippedPage} from './shippedPage';

/** Everything that acts on packs in an editor, from its start to the end of the window. */
export class PackEditor implements vscode.Disposable {
	readonly #services: Services;
	readonly #disposables: readonly {dispose: () => unknown}[];

	constructor(services: Services) {
		this.#services = services;
		const {languages} = vscode;
		const selector: vscode.DocumentSelector = {pattern: `**/*${packEnding}`};
		const packs = new PackDocuments(services);
		const diagnostics = new PackDiagnostics(services, packs);
		const places = new PackPlaces(packs);
		this.#disposables = [
			packs,
			diagnostics,
			new ShippedPage(packs),
			languages.registerCompletionItemProvider(
				selector,
				new PackCompletionItems(packs),
				...PackCompletionItems.triggers,
			),
			languages.registerHoverProvider(selector, new PackHovers(packs)),
			languages.registerDefinitionProvider(selector, places),
			languages.registerReferenceProvider(selector, places),
			languages.registerRenameProvider(selector, new PackRenames(packs)),
			languages.registerCodeActionsProvider(selector, new PackCodeActions(packs, diagnostics), {
				providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
			}),
			languages.registerDocumentSymbolProvider(selector, new PackOutlines(packs), {label: vscode.l10n.t('Pack')}),
		];
	}

	async create(argument: unknown): Promise<CommandOutcome> {
		return newPack(this.#services, argument);
	}

	async addRole(argument: unknown): Promise<CommandOutcome> {
		return addRole(this.#services, argument);
	}

	async copyRole(argument: unknown): Promise<CommandOutcome> {
		return copyRole(this.#services, argument);
	}

	dispose(): void {
		this.#disposables.forEach((each) => void each.dispose());
	}
}
