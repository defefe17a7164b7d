import * as vscode from 'vscode';
import type {CatalogueIndex} from '../../core/catalogue/lookups';
import type {ChecklistItem} from '../../core/checklist/checklist';

/** What a question rests on, in one sentence. */
export function basisWords(index: CatalogueIndex, {source, also = []}: ChecklistItem): string {
	const marks = [source, ...also];
	const hosts = marks.flatMap((mark) => hostOf(index.source(mark)?.url) ?? []);
	const articles = marks.filter((mark) => mark.startsWith('seed ')).length;
	const parts = [
		...(articles > 1 ? [vscode.l10n.t('articles by practitioners')] : []),
		...(articles === 1 ? [vscode.l10n.t('an article by a practitioner')] : []),
		...(marks.includes('practice knowledge') ? [vscode.l10n.t('practice knowledge')] : []),
		...hosts.map((host) => vscode.l10n.t('a public source ({0})', host)),
	];
	const joined = new Intl.ListFormat(vscode.env.language, {type: 'conjunction'}).format(parts);
	return hosts.length > 0 ? vscode.l10n.t('Basis: {0}.', joined) : vscode.l10n.t('Basis: {0}, not a study.', joined);
}

function hostOf(address: string | undefined): string | undefined {
	return address === undefined ? undefined : /^https?:\/\/(?:www\.)?([^/]+)/.exec(address)?.[1];
}
