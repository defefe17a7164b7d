import * as vscode from 'vscode';
import type {CommandArguments, CommandId} from '../contributions';
import type {Log} from './log';
import {showProblem} from './messages';
import type {Problem} from '../core/problem';

/** What a command hands back: nothing, or the problem that kept it from its work, which is then shown in one sentence. */
export type CommandOutcome = void | Problem;
export type CommandHandler = (...args: readonly unknown[]) => CommandOutcome | Promise<CommandOutcome>;

/** Registers and runs our own commands. A handler that throws is logged, told in one sentence, and never goes unnoticed. */
export class Commands {
	readonly #log: Log;

	constructor(log: Log) {
		this.#log = log;
	}

	register(id: CommandId, handler: CommandHandler): vscode.Disposable {
		return vscode.commands.registerCommand(id, async (...args: unknown[]) => {
			try {
				const problem = await handler(...args);
				if (problem) {
					await showProblem(problem);
				}
			} catch (error) {
				if (!(error instanceof vscode.CancellationError)) {
					await this.#report(id, error);
				}
			}
		});
	}

	/** Runs one of our commands; failures are already told by its own wrapper. */
	async run<K extends CommandId>(id: K, ...args: CommandArguments[K]): Promise<void> {
		await vscode.commands.executeCommand(id, ...args);
	}

	async #report(id: CommandId, error: unknown): Promise<void> {
		this.#log.error(`${id} failed`, error);
		const showLog = vscode.l10n.t('Show Log');
		const choice = await vscode.window.showErrorMessage(
			vscode.l10n.t('PMO Career could not finish this. Nothing was overwritten.'),
			showLog,
		);
		if (choice === showLog) {
			this.#log.show();
		}
	}
}
