import * as vscode from 'vscode';
import type {CommandOutcome} from '../../host/commands';
import type {Services} from '../../host/services';
import {todayIso} from '../../host/today';

/** Problems that leave a pack unused as a whole: it is larger than a pack may be. */
const tooMuch: ReadonlySet<string> = new Set(['too-large', 'too-many-nodes', 'too-many-items']);

/**
 * Writes the catalogue with its packs as one pack into the career folder and opens it. The name is none that packs have,
 * so that it counts only once somebody renames it. Without a folder to write to, it opens as an unsaved document.
 */
export async function exportToFile({catalogue, files}: Services): Promise<CommandOutcome> {
	const [index, room] = await Promise.all([catalogue.get(), import('../../core/catalogue/packs/packsRoom')]);
	const text = room.exportCatalogue(index.catalogue);
	const made = await files.createOther([], `catalogue-${todayIso()}`, 'yaml', new TextEncoder().encode(text));
	if (!made) {
		return;
	}
	if (!made.ok && made.problem.code !== 'folder.none' && made.problem.code !== 'file.readOnly') {
		return made.problem;
	}
	const document = made.ok
		? await vscode.workspace.openTextDocument(made.value)
		: await vscode.workspace.openTextDocument({language: 'yaml', content: text});
	await vscode.window.showTextDocument(document, {preview: false});
	return room.readPack(text).problems.some(({code}) => tooMuch.has(code))
		? {code: 'catalogue.tooLarge', args: {}}
		: undefined;
}
