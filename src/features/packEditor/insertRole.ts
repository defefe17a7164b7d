import * as vscode from 'vscode';
import type {EntryData} from '../../core/catalogue/packs/edit/entryText';
import {insertEntry} from '../../core/catalogue/packs/edit/insertEntry';
import {withEdits} from '../../core/catalogue/packs/edit/packEdit';
import {packSymbols} from '../../core/catalogue/packs/edit/packSymbols';
import type {CommandOutcome} from '../../host/commands';
import type {Services} from '../../host/services';
import {createPack} from './choosePack';
import type {ChosenPack} from './choosePack';
import {textRanges} from './textRanges';

/** Puts a role at the end of a pack's roles and shows it. Where the pack has an entry for it already, that is shown. */
export async function insertRole(
	services: Services,
	pack: ChosenPack,
	entry: EntryData & {readonly id: string},
): Promise<CommandOutcome> {
	const {files} = services;
	const made = 'uri' in pack ? undefined : await createPack(services, pack.name);
	if (made?.ok === false) {
		return made.problem;
	}
	const uri = 'uri' in pack ? pack.uri : made?.value;
	if (!uri) {
		return undefined;
	}
	const read = await files.read(uri);
	if (!read.ok) {
		return read.problem;
	}
	const {text} = read.value;
	if (!entrySpan(text, entry.id)) {
		const edits = insertEntry(text, 'roles', entry);
		if (!edits) {
			await vscode.window.showTextDocument(uri, {preview: false});
			return {code: 'pack.broken', args: {}};
		}
		const changed = await files.replace(uri, text, withEdits(text, edits));
		if (!changed.ok) {
			return changed.problem;
		}
	}
	await show(uri, entry.id);
}

/** With the title selected, since that is what people look at first. */
async function show(uri: vscode.Uri, id: string): Promise<void> {
	const document = await vscode.workspace.openTextDocument(uri);
	const text = document.getText();
	const span = entrySpan(text, id);
	const editor = await vscode.window.showTextDocument(document, {preview: false});
	if (span) {
		const range = textRanges(text)(span);
		editor.selection = new vscode.Selection(range.start, range.end);
		editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
	}
}

function entrySpan(text: string, id: string): {readonly from: number; readonly to: number} | undefined {
	const {symbols} = packSymbols(text);
	return symbols.find((each) => each.kind === 'role' && each.use === 'definition' && each.id === id);
}
