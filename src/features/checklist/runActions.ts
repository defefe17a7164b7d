import * as vscode from 'vscode';
import {aboutGeneral} from '../../core/checklist/words';
import type {CommandOutcome} from '../../host/commands';
import {roleItems, type RoleItem} from '../../host/pickRole';
import type {Services} from '../../host/services';
import {AnswerRun} from './answerRun';
import type {OpenRun} from './checklists';
import {addToPlan, copyQuestions} from './findOut';
import {runText} from './runFile';
import {startAgain} from './startAgain';
import {turnTo} from './turnTo';

/** What can be done with the run in progress without its page. */
export class RunActions {
	readonly #services: Services;
	readonly #opened: OpenRun;
	readonly #answerRun: AnswerRun;

	constructor(services: Services, opened: OpenRun) {
		this.#services = services;
		this.#opened = opened;
		this.#answerRun = new AnswerRun(services, opened);
	}

	/** Asks statement by statement, from the one named on. `onAsk` hears which is asked. */
	async answer(argument: unknown, onAsk: (item: string) => void): Promise<void> {
		const item = typeof argument === 'object' && argument !== null && 'item' in argument ? argument.item : argument;
		await this.#answerRun.start(typeof item === 'string' ? item : undefined, onAsk);
	}

	async chooseSubject(): Promise<CommandOutcome> {
		const {index, session} = this.#opened;
		const general: RoleItem = {label: aboutGeneral};
		const picked = await vscode.window.showQuickPick<RoleItem>([general, ...roleItems(index.catalogue.roles)], {
			title: vscode.l10n.t('What Is the Checklist About?'),
			placeHolder: vscode.l10n.t('PMO roles in general, or one role'),
			matchOnDescription: true,
			matchOnDetail: true,
		});
		return picked && turnTo(session, index, picked.role?.id ?? 'general');
	}

	async save(): Promise<CommandOutcome> {
		const {session} = this.#opened;
		const problem = await session.save();
		if (problem || !session.file) {
			return problem;
		}
		const open = vscode.l10n.t('Open the File');
		const saved = vscode.l10n.t('Your answers are in a file now. It follows them as you go on.');
		if ((await vscode.window.showInformationMessage(saved, open)) === open) {
			await this.#openFile(session.file);
		}
	}

	/** The file of the run; where it has none, a new document that holds what the file would. */
	async showResult(): Promise<CommandOutcome> {
		const {index, session} = this.#opened;
		await session.flush();
		if (session.file && !session.problem) {
			await this.#openFile(session.file);
			return;
		}
		const text = runText(index, session.run);
		if (!text.ok) {
			return text.problem;
		}
		const document = await vscode.workspace.openTextDocument({language: 'markdown', content: text.value});
		await vscode.window.showTextDocument(document);
	}

	async startAgain(): Promise<void> {
		await startAgain(this.#opened.session);
	}

	/** Copies what the run leaves open. */
	async copyQuestions(): Promise<CommandOutcome> {
		return copyQuestions(this.#opened);
	}

	/** Adds what the run leaves open to a plan. */
	async addToPlan(): Promise<CommandOutcome> {
		return addToPlan(this.#services, this.#opened);
	}

	async #openFile(file: vscode.Uri): Promise<void> {
		await vscode.commands.executeCommand('vscode.open', file);
	}
}
