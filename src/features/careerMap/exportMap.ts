import * as vscode from 'vscode';
import type {Problem} from '../../core/problem';
import type {Services} from '../../host/services';

type Format = 'svg' | 'png';

/** Asks what the picture is for. Undefined: the user left. */
export async function chooseFormat(): Promise<Format | undefined> {
	const items: readonly (vscode.QuickPickItem & {readonly format: Format})[] = [
		{
			format: 'svg',
			label: vscode.l10n.t('SVG'),
			description: vscode.l10n.t('sharp at any size, for print and documents'),
		},
		{format: 'png', label: vscode.l10n.t('PNG'), description: vscode.l10n.t('pixels, for slides and messages')},
	];
	const picked = await vscode.window.showQuickPick(items, {title: vscode.l10n.t('Save Career Map as Picture')});
	return picked?.format;
}

/** Writes the picture into the career folder, beside what is there, and opens it. */
export async function savePicture({files}: Services, ending: Format, bytes: Uint8Array): Promise<Problem | undefined> {
	const saved = await files.createOther(['maps'], 'career-map', ending, bytes);
	if (saved?.ok === false) {
		return saved.problem;
	}
	if (saved) {
		await vscode.commands.executeCommand('vscode.open', saved.value);
	}
	return undefined;
}
