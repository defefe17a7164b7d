import * as vscode from 'vscode';
import type {Services} from '../../host/services';

/** Opens what a check of the catalogue with its packs found, as a new document that can be kept or thrown away. */
export async function checkFramework({catalogue}: Services): Promise<void> {
	const [index, packs, room] = await Promise.all([
		catalogue.get(),
		catalogue.packs(),
		import('../../core/catalogue/packs/packsRoom'),
	]);
	const report = room.coverageReport(index);
	const places = room.placeFindings(index, packs, report.findings);
	const content = room.coverageMarkdown(index, report, (finding) => {
		const place = places.get(finding);
		const uri = packs.find(({origin}) => origin.key === place?.origin.key)?.uri;
		return place && uri
			? {pack: place.origin.label, link: uri.with({fragment: `L${place.line}`}).toString()}
			: undefined;
	});
	const document = await vscode.workspace.openTextDocument({language: 'markdown', content});
	await vscode.window.showTextDocument(document, {preview: false});
}
