import * as vscode from 'vscode';
import type {CatalogueIndex} from '../../core/catalogue/lookups';
import type {CommandOutcome} from '../../host/commands';
import {roleArgument} from '../../host/roleArgument';
import type {Services} from '../../host/services';
import {uriOf} from '../../host/uriOf';
import {ChecklistPage} from './checklistPage';
import {FileWatch} from './fileWatch';
import {mayLeave} from './mayLeave';
import {activeRunFile, pickRunFile} from './pickRunFile';
import {RunActions} from './runActions';
import {RunSession} from './runSession';
import {loadRun} from './runStore';
import {turnTo} from './turnTo';

/** The run in progress and the catalogue that it is asked from. */
export interface OpenRun {
	readonly index: CatalogueIndex;
	readonly session: RunSession;
}

interface Opened extends OpenRun {
	readonly watch: vscode.Disposable;
}

/** The run in progress and the page that shows it, of which there is one. The run outlives its page. */
export class Checklists {
	readonly #services: Services;
	#opened: Promise<Opened> | undefined;
	#page: ChecklistPage | undefined;
	#actions: RunActions | undefined;

	constructor(services: Services) {
		this.#services = services;
	}

	/** Goes on with the run in progress; for another role than the one it is about, begins a run about that role. */
	async open(argument: unknown): Promise<CommandOutcome> {
		const opened = await this.#open();
		const role = await roleArgument(this.#services, argument);
		const problem = role && (await turnTo(opened.session, opened.index, role.id));
		if (problem) {
			return problem;
		}
		this.#show(opened);
	}

	/** Goes on with a saved run: the one named, the one in front, or one that the user picks. */
	async resume(argument: unknown): Promise<CommandOutcome> {
		const uri = uriOf(argument) ?? (await activeRunFile(this.#services)) ?? (await pickRunFile(this.#services));
		if (!uri) {
			return;
		}
		const opened = await this.#open();
		const {session} = opened;
		if (uri.toString() !== session.file?.toString() || session.problem) {
			if (!(await mayLeave(session))) {
				return;
			}
			const loaded = await session.load(uri);
			if (!loaded.ok) {
				return loaded.problem;
			}
		}
		this.#show(opened);
	}

	/** Takes over the panel that VS Code kept over a reload, with the state that its page left. */
	async restore(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
		const copy = typeof state === 'object' && state !== null && 'run' in state ? state.run : undefined;
		const opened = await this.#open();
		const kept = loadRun(this.#services.state, opened.index, copy);
		if (kept) {
			opened.session.restore(kept);
			await opened.session.flush();
		}
		if (this.#page) {
			panel.dispose();
		} else {
			this.#show(opened, panel);
		}
	}

	dispose(): void {
		void this.#opened?.then(({session, watch}) => {
			watch.dispose();
			session.dispose();
		});
	}

	/** The run in progress: the one that this workspace kept, or a new one. */
	run(): Promise<OpenRun> {
		return this.#open();
	}

	async actions(): Promise<RunActions> {
		const opened = await this.#open();
		this.#actions ??= new RunActions(this.#services, opened);
		return this.#actions;
	}

	#open(): Promise<Opened> {
		this.#opened ??= this.#begin().catch((error: unknown) => {
			this.#opened = undefined;
			throw error;
		});
		return this.#opened;
	}

	async #begin(): Promise<Opened> {
		const index = await this.#services.catalogue.get();
		const session = new RunSession(this.#services, index, loadRun(this.#services.state, index));
		const watch = vscode.Disposable.from(
			new FileWatch(session),
			this.#services.catalogue.onDidChange(async () => session.useCatalogue(await this.#services.catalogue.get())),
		);
		await session.flush();
		return {
			get index() {
				return session.index;
			},
			session,
			watch,
		};
	}

	#show({session}: Opened, panel?: vscode.WebviewPanel): void {
		if (this.#page) {
			this.#page.reveal();
			return;
		}
		const page = new ChecklistPage(this.#services, session, panel);
		page.onDidClose(() => {
			this.#page = undefined;
		});
		this.#page = page;
	}
}
