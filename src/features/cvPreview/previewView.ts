import * as vscode from 'vscode';
import {printSettings} from '../../core/cv/print/printSettings';
import {pageLimit, paperSizes, styleSheets} from '../../core/cv/print/sheets';
import {readFrontMatter} from '../../core/documents/frontMatter';
import {roleArgument} from '../../host/roleArgument';
import type {Services} from '../../host/services';
import type {FindingView, PreviewView} from '../../protocol/cvPreview';
import {groupOf} from '../../host/documentInFront';
import {editorOf} from './sourceEditor';
import {previewStrings} from './strings';

/** Everything that the page shows of a document. */
export async function previewView(services: Services, document: vscode.TextDocument): Promise<PreviewView> {
	const text = document.getText();
	const room = await services.cv.room();
	const checked = await services.cv.check(document);
	// The document may have changed while the room was read; then the next drawing sees the check of the new text.
	const current = checked?.cv.text === text ? checked : undefined;
	const matter = readFrontMatter(text);
	const data = matter.ok ? matter.value.data : {};
	const settings = vscode.workspace.getConfiguration('pmoCareer', document);
	const {country, ...chosen} = printSettings({
		matter: data,
		paper: settings.get('cv.paper'),
		style: settings.get('cv.style'),
		country: settings.get('cv.country'),
	});
	const role = await roleArgument(services, data['target']);
	return {
		...room.printCv(text, current?.cv),
		...chosen,
		closed: isClosed(document),
		file: document.uri.toString(),
		title: previewTitle(document),
		...(role ? {target: vscode.l10n.t('For {0}', role.title)} : {}),
		size: paperSizes[chosen.paper],
		sheet: styleSheets[chosen.style],
		pageLimit: pageLimit(country),
		findings: (current?.findings ?? []).map(({from, to, severity, rule, message}): FindingView => ({
			from,
			to,
			line: document.positionAt(from).line,
			severity,
			code: rule,
			message,
		})),
		strings: previewStrings(),
	};
}

/** Neither a tab nor an editor shows the document. VS Code itself may hold it for minutes longer. */
export function isClosed(document: vscode.TextDocument): boolean {
	return !groupOf(document.uri) && !editorOf(document);
}

export function previewTitle({uri}: vscode.TextDocument): string {
	return vscode.l10n.t('Preview: {0}', uri.path.slice(uri.path.lastIndexOf('/') + 1).replace(/\.md$/, ''));
}
