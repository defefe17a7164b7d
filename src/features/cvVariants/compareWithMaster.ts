import * as vscode from 'vscode';
import type {ComparedCv} from '../../core/cv/variants/comparisonMarkdown';
import type {Cv} from '../../core/cv/model/cv';
import {cvArgument} from '../../host/cvInFront';
import type {MasterCv} from '../../host/masterCv';
import type {Services} from '../../host/services';
import {comparisonUri} from './comparisonUri';

let asked = 0;

/** Shows what differs as a document whose items lead to the lines, with VS Code's comparison one click away. */
export async function compareWithMaster(services: Services, argument: unknown): Promise<void> {
	const document = await cvArgument(services, argument);
	if (!document) {
		await vscode.window.showInformationMessage(vscode.l10n.t('Open a CV variant first.'));
		return;
	}
	if (!services.cv.masters.isVariant(document.getText())) {
		const message = vscode.l10n.t('This CV names no master. New CV Variant makes one that does.');
		await vscode.window.showInformationMessage(message);
		return;
	}
	const master = await masterOf(services, document);
	if (!master.ok) {
		await vscode.window.showWarningMessage(
			vscode.l10n.t('This CV cannot be compared with its master. {0}', master.why),
		);
		return;
	}
	const uri = comparisonUri(document.uri, nameOf(document.uri), ++asked);
	await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), {
		viewColumn: vscode.ViewColumn.Beside,
	});
}

/** The text of the document that a comparison shows. */
export async function comparisonText(services: Services, {query}: vscode.Uri): Promise<string> {
	const document = variantOf(query);
	const master = document && (await masterOf(services, document));
	if (!document || !master?.ok) {
		return vscode.l10n.t('The CV is not open any more.');
	}
	const room = await services.cv.room();
	const variant = room.newReader().read(document.getText());
	return room.comparison(compared(variant, document.uri), compared(master.cv, master.uri));
}

/** A way to VS Code's own comparison, line by line. */
export async function comparisonLenses(services: Services, {uri}: vscode.TextDocument): Promise<vscode.CodeLens[]> {
	const document = variantOf(uri.query);
	const master = document && (await masterOf(services, document));
	if (!document || !master?.ok) {
		return [];
	}
	const title = vscode.l10n.t('{0} and its master', nameOf(document.uri));
	return [
		new vscode.CodeLens(new vscode.Range(0, 0, 0, 0), {
			title: vscode.l10n.t('Compare line by line'),
			command: 'vscode.diff',
			arguments: [master.uri, document.uri, title],
		}),
	];
}

async function masterOf({cv}: Services, document: vscode.TextDocument): Promise<MasterCv> {
	return cv.masters.masterOf(await cv.room(), document.uri, document.getText());
}

function variantOf(query: string): vscode.TextDocument | undefined {
	return vscode.workspace.textDocuments.find((each) => each.uri.toString() === query);
}

function compared(cv: Cv, uri: vscode.Uri): ComparedCv {
	return {cv, name: nameOf(uri), link: (line) => uri.with({fragment: `L${line}`}).toString()};
}

function nameOf(uri: vscode.Uri): string {
	return (uri.path.split('/').at(-1) ?? '').replace(/\.md$/i, '');
}
