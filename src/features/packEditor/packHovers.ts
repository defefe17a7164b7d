import * as vscode from 'vscode';
import {packHover} from '../../core/catalogue/packs/edit/packHover';
import type {PackHover} from '../../core/catalogue/packs/edit/packHover';
import {markdownText} from '../../core/documents/markdownText';
import {rangeIn} from '../../host/rangeIn';
import {thingWord} from './thingWord';
import type {PackDocuments} from './packDocuments';

/** Says what an id names, what a key is for and what a value means. */
export class PackHovers implements vscode.HoverProvider {
	readonly #packs: PackDocuments;

	constructor(packs: PackDocuments) {
		this.#packs = packs;
	}

	async provideHover(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Hover | undefined> {
		const index = await this.#packs.indexFor(document);
		const text = document.getText();
		const symbols = this.#packs.symbolsOf(document.uri, text);
		const found = packHover(text, document.offsetAt(position), index, symbols);
		if (!found) {
			return undefined;
		}
		return new vscode.Hover(hoverText(found), rangeIn(document, found));
	}
}

/** Escaped rather than appended as text: that would put spaces into it at which no line breaks. */
function hoverText({title, kind, paragraphs, pack}: PackHover): vscode.MarkdownString {
	const remark = kind === 'key' || kind === 'value' ? '' : ` (${markdownText(thingWord(kind))})`;
	const told = paragraphs.filter((each) => each !== '').map(markdownText);
	const origin = pack === undefined ? [] : [markdownText(vscode.l10n.t('From the pack {0}', pack))];
	return new vscode.MarkdownString([`**${markdownText(title)}**${remark}`, ...told, ...origin].join('\n\n'));
}
