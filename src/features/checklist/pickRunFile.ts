import * as vscode from 'vscode';
import {documentKind} from '../../core/documents/kind';
import {formatDate} from '../../core/documents/dates';
import type {Run} from '../../core/checklist/run';
import {uriInFront} from '../../host/documentInFront';
import {problemText} from '../../host/messages';
import type {Services} from '../../host/services';
import {fileName} from './fileName';
import {openRunFile, savedRuns} from './runFile';
import {subjectTitle} from './subjectTitle';

/** The file in front, where it is a checklist. The rendered Markdown editor is a tab, but no text editor. */
export async function activeRunFile({files}: Services): Promise<vscode.Uri | undefined> {
	const uri = uriInFront();
	if (!uri?.path.endsWith('.md')) {
		return undefined;
	}
	const read = await files.read(uri);
	return read.ok && documentKind(read.value.text) === 'checklist' ? uri : undefined;
}

/** A saved checklist in a list. */
export interface RunItem extends vscode.QuickPickItem {
	readonly uri: vscode.Uri;
	/** Absent where the file cannot be read as a checklist; the description says why. */
	readonly run?: Run;
}

/** Asks for a saved checklist, the newest first. Undefined: cancelled, or there is none, which the user is told. */
export async function pickRunFile(services: Services): Promise<vscode.Uri | undefined> {
	const uris = await savedRuns(services);
	if (uris.length === 0) {
		await offerChecklist(services, vscode.l10n.t('There is no saved checklist in the career folder yet.'));
		return undefined;
	}
	const items = runItems(services, uris);
	const picked = await vscode.window.showQuickPick(items, {
		title: vscode.l10n.t('Continue a Saved Checklist'),
		matchOnDescription: true,
	});
	return picked?.uri;
}

/** The files as choices: the last first, those that cannot be read at the end. */
export async function runItems(services: Services, uris: readonly vscode.Uri[]): Promise<readonly RunItem[]> {
	const items = await Promise.all([...uris].reverse().map((uri) => runItem(services, uri)));
	return [...items.filter(({run}) => run), ...items.filter(({run}) => !run)];
}

/** Says why there is nothing to choose from, with the way to a checklist. */
export async function offerChecklist(services: Services, message: string): Promise<void> {
	const start = vscode.l10n.t('Start a Checklist');
	if ((await vscode.window.showInformationMessage(message, start)) === start) {
		await services.commands.run('pmoCareer.checklist.open');
	}
}

async function runItem(services: Services, uri: vscode.Uri): Promise<RunItem> {
	const index = await services.catalogue.get();
	const run = await openRunFile(services, index, uri);
	const name = fileName(uri);
	if (!run.ok) {
		const label = vscode.l10n.t('Cannot be read as a checklist');
		return {uri, label, description: vscode.l10n.t('{0}: {1}', name, problemText(run.problem))};
	}
	const {about, updated} = run.value;
	const subject = subjectTitle(index, about);
	const label = updated === undefined ? subject : vscode.l10n.t('{0}, {1}', subject, formatDate(updated));
	return {uri, run: run.value, label, description: name};
}
