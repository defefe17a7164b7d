import * as vscode from 'vscode';
import {symbolAt} from '../../core/catalogue/packs/edit/packSymbols';
import type {PackSymbol} from '../../core/catalogue/packs/edit/packSymbols';
import {renameId} from '../../core/catalogue/packs/edit/renameId';
import type {PackRename, RenameRefusal} from '../../core/catalogue/packs/edit/renameId';
import {isPack} from './packDocuments';
import type {PackDocuments} from './packDocuments';
import {textRanges} from './textRanges';

/** Gives something another id in every pack that can be written, and keeps the old one readable. */
export class PackRenames implements vscode.RenameProvider {
	readonly #packs: PackDocuments;

	constructor(packs: PackDocuments) {
		this.#packs = packs;
	}

	/** Says why not before the user types a new name. */
	async prepareRename(
		document: vscode.TextDocument,
		position: vscode.Position,
	): Promise<{range: vscode.Range; placeholder: string} | undefined> {
		const symbol = this.#symbolAt(document, position);
		if (!symbol) {
			throw new Error(vscode.l10n.t('Only ids can be renamed.'));
		}
		await this.#rename(symbol, symbol.id);
		return {range: textRanges(document.getText())(symbol), placeholder: symbol.id};
	}

	async provideRenameEdits(
		document: vscode.TextDocument,
		position: vscode.Position,
		newName: string,
	): Promise<vscode.WorkspaceEdit | undefined> {
		const symbol = this.#symbolAt(document, position);
		if (!symbol) {
			return undefined;
		}
		const {edits, texts} = await this.#rename(symbol, newName.trim());
		const edit = new vscode.WorkspaceEdit();
		for (const [key, places] of edits) {
			const rangeOf = textRanges(texts.get(key) ?? '');
			for (const place of places) {
				edit.replace(vscode.Uri.parse(key), rangeOf(place), place.text);
			}
		}
		return edit;
	}

	#symbolAt(document: vscode.TextDocument, position: vscode.Position): PackSymbol | undefined {
		return isPack(document)
			? symbolAt(this.#packs.symbolsOf(document.uri, document.getText()), document.offsetAt(position))
			: undefined;
	}

	/** Throws with the sentence that VS Code shows. */
	async #rename(
		{kind, id}: PackSymbol,
		to: string,
	): Promise<Extract<PackRename, {ok: true}> & {readonly texts: ReadonlyMap<string, string>}> {
		const [seen, shipped, merged] = await Promise.all([
			this.#packs.seen(),
			this.#packs.shipped(),
			this.#packs.merged(),
		]);
		const packs = seen.map(({uri, text, writable}) => ({key: uri.toString(), text, writable}));
		const result = renameId(packs, {shipped, merged}, {kind, from: id, to});
		if (!result.ok) {
			throw new Error(refusalText(result.why));
		}
		return {...result, texts: new Map(packs.map(({key, text}) => [key, text]))};
	}
}

function refusalText(why: RenameRefusal): string {
	const words: Readonly<Record<RenameRefusal, string>> = {
		invalid: vscode.l10n.t('An id starts with a letter and has up to 60 lower-case letters, digits and underscores.'),
		taken: vscode.l10n.t('Something else has this id, or had it before.'),
		shipped: vscode.l10n.t(
			'This ships with PMO Career, and no pack changes it. Put an entry with this id into a pack first, then rename it.',
		),
		elsewhere: vscode.l10n.t('This comes from a pack that cannot be changed here.'),
		unknown: vscode.l10n.t('No pack has an entry with this id.'),
	};
	return words[why];
}
