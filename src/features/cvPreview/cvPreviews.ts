import * as vscode from 'vscode';
import type {Services} from '../../host/services';
import {pageState} from '../../protocol/cvPreview';
import {documentAt} from '../../host/documentInFront';
import {activeDocument} from './activeDocument';
import {CvPreviewPage} from './cvPreviewPage';

/** Holds the one preview, which follows the CV that is being edited. */
export class CvPreviews {
	readonly #services: Services;
	#page: CvPreviewPage | undefined;

	constructor(services: Services) {
		this.#services = services;
	}

	/** Shows a document: the one given, as a URI or its text, or the one in front. */
	async open(file: unknown): Promise<void> {
		const document = (await documentAt(file)) ?? (await activeDocument());
		if (document) {
			this.#show(document);
			return;
		}
		const create = vscode.l10n.t('New CV');
		const message = vscode.l10n.t('Open the CV that you want to see as pages, then try again.');
		if ((await vscode.window.showInformationMessage(message, create)) === create) {
			await this.#services.commands.run('pmoCareer.cv.create');
		}
	}

	/** Takes over the panel that VS Code kept over a reload. One whose document is gone is closed. */
	async restore(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
		const {data} = pageState.safeParse(state);
		const document = data && (await documentAt(data.file));
		if (!document || this.#page) {
			panel.dispose();
		} else {
			this.#show(document, panel);
		}
	}

	#show(document: vscode.TextDocument, panel?: vscode.WebviewPanel): void {
		if (this.#page) {
			this.#page.show(document);
			this.#page.reveal();
			return;
		}
		const page = new CvPreviewPage(this.#services, document, panel);
		page.onDidClose(() => {
			this.#page = undefined;
		});
		this.#page = page;
	}
}
