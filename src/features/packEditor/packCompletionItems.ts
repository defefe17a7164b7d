import * as vscode from 'vscode';
import {packCompletions} from '../../core/catalogue/packs/edit/packCompletions';
import type {PackCompletion} from '../../core/catalogue/packs/edit/packCompletions';
import {rangeIn} from '../../host/rangeIn';
import type {PackDocuments} from './packDocuments';

const kinds: Readonly<Record<PackCompletion['kind'], vscode.CompletionItemKind>> = {
	key: vscode.CompletionItemKind.Property,
	id: vscode.CompletionItemKind.Reference,
	value: vscode.CompletionItemKind.EnumMember,
	entry: vscode.CompletionItemKind.Snippet,
};

/** Where a typed space may ask for a list: after the sign of a key or an item. Elsewhere it only indents. */
const afterSign = /[:,\-[{] $/;

/** Lists what can stand at the cursor of a pack. */
export class PackCompletionItems implements vscode.CompletionItemProvider {
	static readonly triggers: readonly string[] = [' '];
	readonly #packs: PackDocuments;

	constructor(packs: PackDocuments) {
		this.#packs = packs;
	}

	async provideCompletionItems(
		document: vscode.TextDocument,
		position: vscode.Position,
		token: vscode.CancellationToken,
		{triggerCharacter}: vscode.CompletionContext,
	): Promise<vscode.CompletionItem[] | undefined> {
		const before = document.lineAt(position).text.slice(0, position.character);
		if (triggerCharacter !== undefined && !afterSign.test(before)) {
			return undefined;
		}
		const index = await this.#packs.indexFor(document);
		if (token.isCancellationRequested) {
			return undefined;
		}
		const found = packCompletions(document.getText(), document.offsetAt(position), index);
		if (!found) {
			return undefined;
		}
		const replacing = rangeIn(document, found);
		const range = {inserting: replacing.with({end: position}), replacing};
		return found.items.map((item, at) => completionItem(item, at, range));
	}
}

/** Titles are searched too. Nothing that comes from packs is a placeholder: only our own words are snippets. */
function completionItem(
	{label, kind, detail, about, insert, snippet, goesOn}: PackCompletion,
	at: number,
	range: NonNullable<vscode.CompletionItem['range']>,
): vscode.CompletionItem {
	const item = new vscode.CompletionItem(detail === '' ? label : {label, description: detail}, kinds[kind]);
	item.range = range;
	item.sortText = String(at).padStart(5, '0');
	item.filterText = kind === 'id' ? `${label} ${detail}` : label;
	item.insertText = snippet ? new vscode.SnippetString(insert) : insert;
	if (about !== '') {
		item.documentation = about;
	}
	if (goesOn) {
		item.command = {command: 'editor.action.triggerSuggest', title: vscode.l10n.t('Suggest')};
	}
	return item;
}
