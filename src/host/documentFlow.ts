import * as vscode from 'vscode';
import {slugOf} from '../core/documents/slug';
import type {Result} from '../core/result';
import type {Clash} from './careerFiles';
import {problemText, showProblem} from './messages';
import type {Services} from './services';
import {askText} from './steps';
import type {StepPosition} from './steps';

/** Why no file or id can be named after this; undefined where one can. */
export function nameProblem(name: string): string | undefined {
	const slug = slugOf(name);
	return slug.ok ? undefined : problemText(slug.problem);
}

/** Asks for a file name; what comes back is always a safe slug. */
export async function askFileName(
	position: StepPosition,
	options: {readonly title: string; readonly value: string},
): Promise<{readonly value: string} | 'back' | undefined> {
	const answer = await askText(position, {
		...options,
		prompt: vscode.l10n.t('Name of the file, without .md'),
		check: nameProblem,
	});
	if (answer === undefined || answer === 'back') {
		return answer;
	}
	const slug = slugOf(answer.value);
	return slug.ok ? {value: slug.value} : undefined;
}

/**
 * Writes a new document into the career folder and opens it. Where there is no folder to write to, it is offered as an
 * unsaved document, so that the answers given are not lost.
 */
export async function writeAndOpen(services: Services, subfolder: string, name: string, text: string): Promise<void> {
	await openNew(await services.files.createNew([subfolder], name, text, askClash), text);
}

/** The same for a document that stands beside another file. */
export async function writeBesideAndOpen(
	services: Services,
	file: vscode.Uri,
	name: string,
	text: string,
): Promise<void> {
	await openNew(await services.files.createBeside(file, name, text, askClash), text);
}

async function openNew(made: Result<vscode.Uri> | undefined, text: string): Promise<void> {
	if (!made) {
		return;
	}
	if (made.ok) {
		await vscode.window.showTextDocument(made.value, {preview: false});
		return;
	}
	if (made.problem.code !== 'folder.none' && made.problem.code !== 'file.readOnly') {
		await showProblem(made.problem);
		return;
	}
	const unsaved = vscode.l10n.t('Open as Unsaved Document');
	const openFolder = vscode.l10n.t('Open Folder');
	const ways = made.problem.code === 'folder.none' ? [unsaved, openFolder] : [unsaved];
	const way = await vscode.window.showWarningMessage(problemText(made.problem), ...ways);
	if (way === unsaved) {
		const document = await vscode.workspace.openTextDocument({language: 'markdown', content: text});
		await vscode.window.showTextDocument(document, {preview: false});
	} else if (way === openFolder) {
		await vscode.commands.executeCommand('vscode.openFolder');
	}
}

async function askClash(): Promise<Clash> {
	const open = {label: vscode.l10n.t('Open the file that is there'), icon: 'go-to-file', value: 'open'} as const;
	const beside = {label: vscode.l10n.t('Make a new file beside it'), icon: 'new-file', value: 'beside'} as const;
	const items = [open, beside].map(({label, icon, value}) => ({label, value, iconPath: new vscode.ThemeIcon(icon)}));
	const choice = await vscode.window.showQuickPick(items, {
		title: vscode.l10n.t('A file of this name is already there'),
		placeHolder: vscode.l10n.t('It stays as it is, whatever you choose'),
	});
	return choice?.value;
}
