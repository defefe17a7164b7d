import * as vscode from 'vscode';
import {planMarks} from '../../core/plan/view/planMarks';
import type {PlanMark} from '../../core/plan/view/planMarks';
import {plainTask} from '../../core/plan/view/plainTask';
import type {TaskArgument} from '../../contributions';
import {ragWord, tallyWords} from '../../host/planWords';
import {todayIso} from '../../host/today';
import {withoutIcons} from '../../host/withoutIcons';
import type {PlanDocuments} from './planDocuments';

const longestNext = 60;

/** Over headings and milestones: where they stand, what is next, and a way to add an action. */
export class PlanCodeLenses implements vscode.CodeLensProvider {
	readonly #documents: PlanDocuments;

	constructor(documents: PlanDocuments) {
		this.#documents = documents;
	}

	provideCodeLenses(document: vscode.TextDocument): vscode.CodeLens[] {
		const read = this.#documents.read(document);
		return read ? planMarks(read.plan, todayIso()).flatMap((mark) => lensesOf(document, mark)) : [];
	}
}

function lensesOf(document: vscode.TextDocument, mark: PlanMark): readonly vscode.CodeLens[] {
	const {range} = document.lineAt(mark.line);
	const plan = document.uri.toString();
	const {next, milestone} = mark;
	const standing = vscode.l10n.t('{0}, {1}', tallyWords(mark.tally), ragWord(mark.rag));
	const status: vscode.Command = next
		? {
				title: vscode.l10n.t('{0} · next: {1}', standing, nextWords(next.text)),
				tooltip: vscode.l10n.t('Go to what is next'),
				command: 'pmoCareer.plan.showTask',
				arguments: [{plan, line: next.line, written: document.lineAt(next.line).text} satisfies TaskArgument],
			}
		: {title: standing, command: ''};
	const add: vscode.Command = {
		title: vscode.l10n.t('Add action'),
		command: 'pmoCareer.plan.addAction',
		arguments: [{plan, ...(milestone === undefined ? {} : {milestone})}],
	};
	return [status, ...(mark.takesActions ? [add] : [])].map((command) => new vscode.CodeLens(range, command));
}

function nextWords(text: string): string {
	const letters = Array.from(plainTask(text));
	return withoutIcons(letters.length > longestNext ? `${letters.slice(0, longestNext).join('')}…` : letters.join(''));
}
