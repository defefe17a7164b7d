import * as vscode from 'vscode';
import type {CvRoom} from '../../core/cv/cvRoom';
import type {TextRange} from '../../core/cv/model/cv';
import type {CheckedDocument} from '../../host/cvDocuments';
import {rangeIn} from '../../host/rangeIn';
import type {Services} from '../../host/services';
import {findingsWord, timeWord, wordsWord} from './countWords';

/** Over headings: findings and words of the section; over entries: how long. They open the report. */
export class CvCodeLenses implements vscode.CodeLensProvider {
	readonly #services: Services;
	readonly #changed = new vscode.EventEmitter<void>();
	readonly #disposables: readonly {dispose: () => unknown}[];
	readonly onDidChangeCodeLenses = this.#changed.event;

	constructor(services: Services) {
		this.#services = services;
		this.#disposables = [
			this.#changed,
			services.cv.onDidCheck(() => this.#changed.fire()),
			vscode.workspace.onDidChangeConfiguration((event) => {
				if (event.affectsConfiguration('pmoCareer.cv.codeLens')) {
					this.#changed.fire();
				}
			}),
		];
	}

	async provideCodeLenses(document: vscode.TextDocument): Promise<vscode.CodeLens[] | undefined> {
		const {cv} = this.#services;
		const wanted = vscode.workspace.getConfiguration('pmoCareer.cv', document.uri).get('codeLens') !== false;
		if (!wanted || !cv.isCv(document)) {
			return undefined;
		}
		const room = await cv.room();
		const checked = await cv.check(document);
		return checked && [...sectionLenses(document, checked, room), ...entryLenses(document, checked, room)];
	}

	dispose(): void {
		this.#disposables.forEach((each) => void each.dispose());
	}
}

function sectionLenses(
	document: vscode.TextDocument,
	{cv, findings}: CheckedDocument,
	room: CvRoom,
): readonly vscode.CodeLens[] {
	return cv.sections.flatMap(({heading, from, to}) => {
		const inside = findings.filter((each) => each.from >= from && each.from < to).length;
		const title = [...(inside > 0 ? [findingsWord(inside)] : []), wordsWord(room.wordCount(cv, {from, to}))].join(', ');
		return heading ? [lens(document, heading, title)] : [];
	});
}

function entryLenses(
	document: vscode.TextDocument,
	{cv, options}: CheckedDocument,
	room: CvRoom,
): readonly vscode.CodeLens[] {
	return cv.sections
		.filter(({kind}) => kind === 'experience')
		.flatMap(({parts}) =>
			parts.flatMap(({part: {entry}, from}) => {
				const held = entry && room.timeHeld(entry, options.today);
				const at = entry && {from: from + entry.head.from, to: from + entry.head.from};
				return held && at ? [lens(document, at, timeWord(held))] : [];
			}),
		);
}

function lens(document: vscode.TextDocument, range: TextRange, title: string): vscode.CodeLens {
	return new vscode.CodeLens(rangeIn(document, range), {
		title,
		tooltip: vscode.l10n.t('Open the report on this CV'),
		command: 'pmoCareer.cv.report',
		arguments: [document.uri.toString()],
	});
}
