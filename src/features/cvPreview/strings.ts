import * as vscode from 'vscode';
import type {PreviewStrings} from '../../protocol/cvPreview';

/** Every word of the page that is not in the document. */
export function previewStrings(): PreviewStrings {
	const {t} = vscode.l10n;
	return {
		papers: {a4: t('A4'), letter: t('Letter')},
		styles: {plain: t('Plain'), classic: t('Classic'), compact: t('Compact')},
		paper: t('Paper'),
		style: t('Style'),
		inDocument: t('set in the document'),
		onePage: t('1 page, {0}'),
		pages: t('{0} pages, {1}'),
		words: t('{0} words'),
		noFindings: t('No findings'),
		findings: t('{0} findings: {1}'),
		counts: {
			error: [t('1 error'), t('{0} errors')],
			warning: [t('1 warning'), t('{0} warnings')],
			info: [t('1 suggestion'), t('{0} suggestions')],
			hint: [t('1 hint'), t('{0} hints')],
		},
		severities: {error: t('Error'), warning: t('Warning'), info: t('Suggestion'), hint: t('Hint')},
		page: t('Page {0} of {1}'),
		pageEnds: t('Page {0} ends here'),
		limitEnds: t('Page {0} ends here, and with it the length that most readers expect'),
		oneLine: t('Page {0} holds one line'),
		lines: t('Page {0} holds {1} lines'),
		over: t('{1} mm over {2} pages, from “{0}” on'),
		overUnnamed: t('{0} mm over {1} pages'),
		zoomIn: t('Zoom in'),
		zoomOut: t('Zoom out'),
		zoomReset: t('Fit to the width'),
		findingsHead: t('Findings'),
		keysNote: t('F8 and Shift+F8 step through the findings.'),
		closed: t('The document was closed. This is how it was last seen.'),
		empty: t('There is nothing to print yet.'),
		cut: t('The document is very long. Only its first part is shown.'),
	};
}
