import * as vscode from 'vscode';
import type {PackOutline} from '../../core/catalogue/packs/edit/packSymbols';
import type {ThingKind} from '../../core/catalogue/packs/pack';
import type {PackDocuments} from './packDocuments';
import {textRanges} from './textRanges';

const symbolKinds: Readonly<Record<ThingKind, vscode.SymbolKind>> = {
	role: vscode.SymbolKind.Class,
	skill: vscode.SymbolKind.Property,
	move: vscode.SymbolKind.Event,
	certification: vscode.SymbolKind.Constant,
	pmoType: vscode.SymbolKind.Enum,
	factor: vscode.SymbolKind.Namespace,
	item: vscode.SymbolKind.Field,
	snippet: vscode.SymbolKind.String,
};

/** The outline of a pack: its lists, and the entries in them. */
export class PackOutlines implements vscode.DocumentSymbolProvider {
	readonly #packs: PackDocuments;

	constructor(packs: PackDocuments) {
		this.#packs = packs;
	}

	provideDocumentSymbols(document: vscode.TextDocument): vscode.DocumentSymbol[] {
		const text = document.getText();
		const rangeOf = textRanges(text);
		const lists = new Map<string, vscode.DocumentSymbol>();
		for (const entry of this.#packs.symbolsOf(document.uri, text).outline) {
			const symbol = entrySymbol(entry, rangeOf);
			const name = listWord(entry.thing);
			const list = lists.get(name);
			if (list) {
				list.range = list.range.union(symbol.range);
				list.children.push(symbol);
			} else {
				const made = new vscode.DocumentSymbol(name, '', vscode.SymbolKind.Array, symbol.range, symbol.selectionRange);
				made.children.push(symbol);
				lists.set(name, made);
			}
		}
		return [...lists.values()];
	}
}

function entrySymbol(entry: PackOutline, rangeOf: ReturnType<typeof textRanges>): vscode.DocumentSymbol {
	const {thing, name, title, nameSpan} = entry;
	return new vscode.DocumentSymbol(
		name === '' ? vscode.l10n.t('Entry without an id') : name,
		title,
		symbolKinds[thing],
		rangeOf(entry),
		rangeOf(nameSpan),
	);
}

function listWord(thing: ThingKind): string {
	const words: Readonly<Record<ThingKind, string>> = {
		role: vscode.l10n.t('Roles'),
		skill: vscode.l10n.t('Skills'),
		move: vscode.l10n.t('Moves'),
		certification: vscode.l10n.t('Certifications'),
		pmoType: vscode.l10n.t('Types of PMO'),
		factor: vscode.l10n.t('Groups of statements'),
		item: vscode.l10n.t('Statements'),
		snippet: vscode.l10n.t('Snippets'),
	};
	return words[thing];
}
