import * as vscode from 'vscode';
import type {CatalogueIndex} from '../../core/catalogue/lookups';
import {formatDate} from '../../core/documents/dates';
import {said} from '../../core/evidence/entryMeasured';
import type {EvidenceEntry} from '../../core/evidence/evidence';
import {newestFirst} from '../../core/evidence/newestFirst';
import {skillsOf} from '../../core/evidence/skillsNow';
import {withoutIcons} from '../../host/withoutIcons';

interface EntryItem extends vscode.QuickPickItem {
	readonly entry: EvidenceEntry;
}

/** Asks for an entry, the newest first; those that the CV has a line from say so. Undefined: the user left. */
export async function pickEntry(
	index: CatalogueIndex,
	entries: readonly EvidenceEntry[],
	used: ReadonlySet<string>,
): Promise<EvidenceEntry | undefined> {
	const items = newestFirst(entries).map((entry) => entryItem(index, entry, used));
	const picked = await vscode.window.showQuickPick<EntryItem>(items, {
		title: vscode.l10n.t('Insert from Evidence'),
		placeHolder: vscode.l10n.t('Which achievement? Its skills and numbers can be searched as well.'),
		matchOnDescription: true,
		matchOnDetail: true,
	});
	return picked?.entry;
}

function entryItem(index: CatalogueIndex, entry: EvidenceEntry, used: ReadonlySet<string>): EntryItem {
	const {id, title, date} = entry;
	const facts = [
		...(id === undefined ? [] : [id]),
		...(date === undefined ? [] : [formatDate(date)]),
		...(id !== undefined && used.has(id) ? [vscode.l10n.t('in this CV already')] : []),
	];
	const more = [
		said(entry, 'numbers'),
		said(entry, 'result'),
		skillsOf(index, entry)
			.map(({name}) => name)
			.join(', '),
	];
	return {
		label: withoutIcons(title === '' ? (id ?? '') : title),
		description: facts.join(' · '),
		detail: withoutIcons(more.filter(Boolean).join(' · ')),
		entry,
	};
}
