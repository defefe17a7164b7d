import * as vscode from 'vscode';
import type {CompletionKind, CvCompletion} from '../../core/cv/complete/completion';
import {rangeIn} from '../../host/rangeIn';
import type {Services} from '../../host/services';

const kinds: Readonly<Record<CompletionKind, vscode.CompletionItemKind>> = {
	verb: vscode.CompletionItemKind.Text,
	skill: vscode.CompletionItemKind.Constant,
	tool: vscode.CompletionItemKind.Module,
	certificate: vscode.CompletionItemKind.Reference,
	measure: vscode.CompletionItemKind.Unit,
	heading: vscode.CompletionItemKind.Struct,
	scope: vscode.CompletionItemKind.Snippet,
	rule: vscode.CompletionItemKind.Keyword,
	key: vscode.CompletionItemKind.Property,
	value: vscode.CompletionItemKind.Value,
};

/** Where a typed space may ask for a list: after the marks of a heading, after a key, and in a comment. */
const afterSpace = /^(?:#{1,6} |[ \t]*[\w-]+: |.*<!--[ \t]*cv-ignore(?:-file)? )$/;
/**
 * Where it may ask for a verb. Only a space can: in Markdown, VS Code asks for nothing after a letter. Skills and
 * certificates wait to be asked for, since their bullets may end with the first word.
 */
const afterMark = /^[ \t]*[-*+•] $/;

/** Completes what belongs at a place in a CV. Lists come up by themselves only where nobody would press Enter for a new line. */
export class CvCompletionItems implements vscode.CompletionItemProvider {
	static readonly triggers: readonly string[] = [' '];
	readonly #services: Services;

	constructor(services: Services) {
		this.#services = services;
	}

	async provideCompletionItems(
		document: vscode.TextDocument,
		position: vscode.Position,
		token: vscode.CancellationToken,
		{triggerCharacter}: vscode.CompletionContext,
	): Promise<vscode.CompletionItem[] | undefined> {
		const before = document.lineAt(position).text.slice(0, position.character);
		const verbsOnly = triggerCharacter !== undefined && afterMark.test(before);
		if (triggerCharacter !== undefined && !verbsOnly && !afterSpace.test(before)) {
			return undefined;
		}
		const {cv} = this.#services;
		if (!cv.isCv(document)) {
			return undefined;
		}
		const room = await cv.room();
		const checked = await cv.check(document);
		if (!checked || token.isCancellationRequested) {
			return undefined;
		}
		const offset = document.offsetAt(position);
		const found = room.completionsAt(checked, offset);
		if (!found || (verbsOnly && found.items.some(({kind}) => kind !== 'verb'))) {
			return undefined;
		}
		const replacing = rangeIn(document, found);
		const range = {inserting: replacing.with({end: position}), replacing};
		return found.items.map((item) => completionItem(item, range));
	}
}

function completionItem(
	{label, kind, detail, about, insert, snippet, rank}: CvCompletion,
	range: NonNullable<vscode.CompletionItem['range']>,
): vscode.CompletionItem {
	const item = new vscode.CompletionItem(detail === undefined ? label : {label, description: detail}, kinds[kind]);
	item.range = range;
	item.sortText = `${String(rank).padStart(2, '0')} ${label.toLowerCase()}`;
	item.insertText = snippet && insert !== undefined ? new vscode.SnippetString(insert) : (insert ?? label);
	if (about !== undefined) {
		item.documentation = about;
	}
	return item;
}
