import type * as vscode from 'vscode';
import type {CommandOutcome} from '../../host/commands';
import type {Services} from '../../host/services';
import {uriOf} from '../../host/uriOf';
import {pageState} from '../../protocol/milestones';
import {MilestonePage} from './milestonePage';
import {planOf} from './planOf';

/** The pages of milestones: one for each plan. */
export class MilestonePages {
	readonly #services: Services;
	readonly #pages = new Map<string, MilestonePage>();

	constructor(services: Services) {
		this.#services = services;
	}

	async open(argument: unknown): Promise<CommandOutcome> {
		const known = await planOf(this.#services, argument);
		if (known) {
			this.#show(known.file);
		}
	}

	/** Takes over the panel that VS Code kept over a reload. One that says nothing is closed. */
	async restore(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
		const kept = pageState.safeParse(state).data;
		const file = uriOf(kept?.file);
		if (!file || this.#pages.has(file.toString())) {
			panel.dispose();
			return;
		}
		this.#show(file, panel);
		return Promise.resolve();
	}

	#show(file: vscode.Uri, panel?: vscode.WebviewPanel): void {
		const key = file.toString();
		const shown = this.#pages.get(key);
		if (shown) {
			shown.reveal();
			return;
		}
		const page = new MilestonePage(this.#services, file, panel);
		this.#pages.set(key, page);
		page.onDidClose(() => this.#pages.delete(key));
	}
}
