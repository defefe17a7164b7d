import * as vscode from 'vscode';
import type {Cv, CvSection, EntryFacts, PlacedPart} from '../../core/cv/model/cv';
import {rangeIn} from '../../host/rangeIn';
import type {Services} from '../../host/services';

/** The outline of a CV: its sections, and the entries in them with their dates. */
export class CvSymbols implements vscode.DocumentSymbolProvider {
	readonly #services: Services;

	constructor(services: Services) {
		this.#services = services;
	}

	async provideDocumentSymbols(document: vscode.TextDocument): Promise<vscode.DocumentSymbol[] | undefined> {
		const {cv} = this.#services;
		const checked = cv.isCv(document) ? await cv.check(document) : undefined;
		return checked?.cv.sections.flatMap((section) => sectionSymbol(document, checked.cv, section));
	}
}

function sectionSymbol(document: vscode.TextDocument, cv: Cv, section: CvSection): readonly vscode.DocumentSymbol[] {
	const {heading, from, to, parts} = section;
	const entries = parts.flatMap((placed, at) => {
		const end = parts[at + 1]?.from ?? to;
		return placed.part.entry ? [entrySymbol(document, cv, placed, placed.part.entry, end)] : [];
	});
	if (!heading) {
		return entries;
	}
	const symbol = new vscode.DocumentSymbol(
		heading.text.trim() === '' ? vscode.l10n.t('Section') : heading.text,
		'',
		vscode.SymbolKind.Namespace,
		rangeIn(document, {from, to: trimmedEnd(cv, from, to)}),
		rangeIn(document, heading),
	);
	symbol.children = entries;
	return [symbol];
}

function entrySymbol(
	document: vscode.TextDocument,
	cv: Cv,
	{from}: PlacedPart,
	{head, title, employer, dates}: EntryFacts,
	to: number,
): vscode.DocumentSymbol {
	const written = cv.text.slice(from + head.from, from + head.to).split('\n', 1)[0] ?? '';
	const name = [title?.text, employer?.text].filter((text) => text !== undefined && text.trim() !== '').join(', ');
	return new vscode.DocumentSymbol(
		name !== '' ? name : written.trim() !== '' ? written.trim() : vscode.l10n.t('Entry'),
		dates ? cv.text.slice(from + dates.from, from + dates.to) : '',
		vscode.SymbolKind.Event,
		rangeIn(document, {from, to: trimmedEnd(cv, from, to)}),
		rangeIn(document, {from: from + head.from, to: Math.min(from + head.to, trimmedEnd(cv, from, to))}),
	);
}

/** Without the empty lines at the end, so that the place of the cursor belongs to what it stands in. */
function trimmedEnd({text}: Cv, from: number, to: number): number {
	return from + text.slice(from, to).trimEnd().length;
}
