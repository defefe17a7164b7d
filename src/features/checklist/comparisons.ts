import * as vscode from 'vscode';
import {fewestRuns, mostRuns} from '../../core/checklist/compareRuns';
import type {CommandOutcome} from '../../host/commands';
import type {Services} from '../../host/services';
import {uriOf} from '../../host/uriOf';
import {pageState} from '../../protocol/checklistCompare';
import {ComparePage} from './comparePage';
import {pickRuns} from './pickRuns';

/** Comparing saved checklists, on one page that both commands share. */
export class Comparisons {
	readonly #services: Services;
	#page: ComparePage | undefined;

	constructor(services: Services) {
		this.#services = services;
	}

	/** Compares the runs given; given fewer than two or more than `most`, asks, with those given ticked. */
	async compare(most: number, args: readonly unknown[]): Promise<CommandOutcome> {
		const given = new Map(
			args
				.flat()
				.flatMap((each) => uriOf(each) ?? [])
				.map((uri) => [uri.toString(), uri]),
		);
		const files = [...given.values()];
		await (files.length >= fewestRuns && files.length <= most ? this.#show(files) : this.#choose(most, files));
	}

	/** Takes over the panel that VS Code kept over a reload. One that says nothing is closed. */
	async restore(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
		const {data} = pageState.safeParse(state);
		const files = data?.files.flatMap((file) => uriOf(file) ?? []) ?? [];
		if (files.length === 0 || this.#page) {
			panel.dispose();
		} else {
			await this.#show(files, panel);
		}
	}

	async #choose(most: number, chosen: readonly vscode.Uri[]): Promise<void> {
		const title =
			most === fewestRuns ? vscode.l10n.t('Compare Two Checklist Runs') : vscode.l10n.t('Compare Roles by Checklist');
		const files = await pickRuns(this.#services, {title, most, chosen});
		if (files) {
			await this.#show(files);
		}
	}

	async #show(files: readonly vscode.Uri[], panel?: vscode.WebviewPanel): Promise<void> {
		const index = await this.#services.catalogue.get();
		if (this.#page) {
			return this.#page.show(files);
		}
		const page = new ComparePage(this.#services, index, files, (shown) => this.#choose(mostRuns, shown), panel);
		const listener = this.#services.catalogue.onDidChange(async () =>
			page.useCatalogue(await this.#services.catalogue.get()),
		);
		page.onDidClose(() => {
			listener.dispose();
			this.#page = undefined;
		});
		this.#page = page;
	}
}
