import * as vscode from 'vscode';
import {documentKind} from '../../core/documents/kind';
import {formatDate} from '../../core/documents/dates';
import {aboutGeneral} from '../../core/checklist/words';
import type {Services} from '../../host/services';
import {fileName} from './fileName';
import {openRunFile, savedRuns} from './runFile';

/** The file in front, where it is a checklist. The rendered Markdown editor is a tab, but no text editor. */
export async function activeRunFile({files}: Services): Promise<vscode.Uri | undefined> {
	const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
	const uri =
		input instanceof vscode.TabInputCustom || input instanceof vscode.TabInputText
			? input.uri
			: vscode.window.activeTextEditor?.document.uri;
	if (!uri?.path.endsWith('.md')) {
		return undefined;
	}
	const read = await files.read(uri);
	return read.ok && documentKind(read.value.text) === 'checklist' ? uri : undefined;
}

interface RunItem extends vscode.QuickPickItem {
	readonly uri: vscode.Uri;
}

/** Asks for a saved checklist, the newest first. Undefined: cancelled, or there is none, which the user is told. */
export async function pickRunFile(services: Services): Promise<vscode.Uri | undefined> {
	const uris = await savedRuns(services);
	if (uris.length === 0) {
		const start = vscode.l10n.t('Start a Checklist');
		const none = vscode.l10n.t('There is no saved checklist in the career folder yet.');
		if ((await vscode.window.showInformationMessage(none, start)) === start) {
			await services.commands.run('pmoCareer.checklist.open');
		}
		return undefined;
	}
	const items = Promise.all([...uris].reverse().map((uri) => runItem(services, uri)));
	const picked = await vscode.window.showQuickPick<RunItem>(items, {
		title: vscode.l10n.t('Continue a Saved Checklist'),
		matchOnDescription: true,
	});
	return picked?.uri;
}

async function runItem(services: Services, uri: vscode.Uri): Promise<RunItem> {
	const index = await services.catalogue.get();
	const run = await openRunFile(services, index.catalogue.checklist, uri);
	const description = fileName(uri);
	if (!run.ok) {
		return {uri, label: vscode.l10n.t('Cannot be read as a checklist'), description};
	}
	const {about, updated} = run.value;
	const role =
		about === 'general'
			? aboutGeneral
			: (index.role(about)?.title ?? vscode.l10n.t('A role that is not in the catalogue'));
	return {uri, label: updated === undefined ? role : vscode.l10n.t('{0}, {1}', role, formatDate(updated)), description};
}
