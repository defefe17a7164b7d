import * as vscode from 'vscode';
import {symbolAt} from '../../core/catalogue/packs/edit/packSymbols';
import type {PackSymbol} from '../../core/catalogue/packs/edit/packSymbols';
import type {PackDocuments} from './packDocuments';
import {shippedUri} from './shippedUri';
import {textRanges} from './textRanges';

interface Found {
	readonly symbol: PackSymbol;
	readonly location: vscode.Location;
}

/** Leads from an id to what it names and to where it is named: in packs, and in the catalogue that ships. */
export class PackPlaces implements vscode.DefinitionProvider, vscode.ReferenceProvider {
	readonly #packs: PackDocuments;

	constructor(packs: PackDocuments) {
		this.#packs = packs;
	}

	/** Every entry for the id. Where only an old id is written, the entry that had it. */
	async provideDefinition(
		document: vscode.TextDocument,
		position: vscode.Position,
	): Promise<vscode.DefinitionLink[] | undefined> {
		const origin = this.#symbolAt(document, position);
		if (!origin) {
			return undefined;
		}
		const named = await this.#named(origin);
		const entries = named.filter(({symbol}) => symbol.use === 'definition');
		const targets = entries.length > 0 ? entries : named.filter(({symbol}) => symbol.use === 'was');
		const originSelectionRange = textRanges(document.getText())(origin);
		return targets.map(({location: {uri, range}}) => ({originSelectionRange, targetUri: uri, targetRange: range}));
	}

	async provideReferences(
		document: vscode.TextDocument,
		position: vscode.Position,
		{includeDeclaration}: vscode.ReferenceContext,
	): Promise<vscode.Location[] | undefined> {
		const origin = this.#symbolAt(document, position);
		return (
			origin &&
			(await this.#named(origin))
				.filter(({symbol}) => includeDeclaration || symbol.use !== 'definition')
				.map(({location}) => location)
		);
	}

	#symbolAt(document: vscode.TextDocument, position: vscode.Position): PackSymbol | undefined {
		return symbolAt(this.#packs.symbolsOf(document.uri, document.getText()), document.offsetAt(position));
	}

	async #named({kind, id}: PackSymbol): Promise<readonly Found[]> {
		const [packs, shipped] = await Promise.all([this.#packs.seen(), this.#packs.shippedText()]);
		return [...packs, {uri: shippedUri, text: shipped}].flatMap(({uri, text}) => {
			const {symbols} = this.#packs.symbolsOf(uri, text);
			const named = symbols.filter((each) => each.kind === kind && each.id === id);
			const rangeOf = named.length > 0 ? textRanges(text) : undefined;
			return rangeOf ? named.map((symbol) => ({symbol, location: new vscode.Location(uri, rangeOf(symbol))})) : [];
		});
	}
}
