import * as vscode from 'vscode';
import {countsBySeverity} from '../../core/cv/check/findingCounts';
import {severities} from '../../core/cv/check/rule';
import type {CheckedDocument} from '../../host/cvDocuments';
import type {Services} from '../../host/services';
import {severityWord, wordsWord} from './countWords';

/** The summary of the CV in front, among the language's status items. */
export class CvStatus {
	readonly #services: Services;
	readonly #item = vscode.languages.createLanguageStatusItem('pmoCareer.cv', []);
	readonly #disposables: readonly {dispose: () => unknown}[];

	constructor(services: Services) {
		this.#services = services;
		this.#item.name = vscode.l10n.t('PMO Career: CV');
		const show = (): void => {
			void this.#show();
		};
		this.#disposables = [this.#item, services.cv.onDidCheck(show), vscode.window.onDidChangeActiveTextEditor(show)];
		show();
	}

	dispose(): void {
		this.#disposables.forEach((each) => void each.dispose());
	}

	async #show(): Promise<void> {
		const {cv} = this.#services;
		const room = await cv.room();
		const document = vscode.window.activeTextEditor?.document;
		if (!document || !cv.isCv(document)) {
			this.#item.selector = [];
			return;
		}
		const checked = cv.get(document.uri);
		this.#item.selector = [{language: 'markdown', scheme: document.uri.scheme}];
		if (checked) {
			this.#item.text = vscode.l10n.t('CV: {0}', summary(checked, room.wordCount(checked.cv)));
			this.#item.detail = '';
			this.#item.command = {
				title: vscode.l10n.t('Open Report'),
				command: 'pmoCareer.cv.report',
				arguments: [document.uri.toString()],
			};
		} else if (cv.isTooLarge(document)) {
			this.#item.text = vscode.l10n.t('CV: not checked');
			this.#item.detail = vscode.l10n.t('The file is too large to be checked while you write.');
			this.#item.command = undefined;
		}
	}
}

function summary({findings}: CheckedDocument, words: number): string {
	const counts = countsBySeverity(findings);
	const found = severities.flatMap((severity) =>
		counts[severity] > 0 ? [severityWord(severity, counts[severity])] : [],
	);
	return [...(found.length > 0 ? found : [vscode.l10n.t('nothing found')]), wordsWord(words)].join(', ');
}
