import * as vscode from 'vscode';
import type {CatalogueIndex} from '../../core/catalogue/lookups';
import type {Problem} from '../../core/problem';
import {problemText, showProblem} from '../../host/messages';
import {pickRole} from '../../host/pickRole';
import type {Services} from '../../host/services';
import {openPage, type Page} from '../../host/webviewPage';
import {pageMessage, type HostMessage, type PageMessage} from '../../protocol/checklist';
import {fileName} from './fileName';
import {addToPlan, copyQuestions} from './findOut';
import {hostMessage} from './hostMessage';
import type {RunSession} from './runSession';
import {startAgain} from './startAgain';
import {turnTo} from './turnTo';

type Intent = Exclude<PageMessage, {type: 'ready' | 'pageFailed'}>;
type Errand = Exclude<Intent, RunIntent>;
/** What changes the run and nothing else. */
type RunIntent = Extract<Intent, {type: 'answer' | 'mark' | 'note'}>;
type Handlers = {readonly [K in Errand['type']]: (message: Extract<Errand, {type: K}>) => Promise<Problem | undefined>};

/** The checklist webview: sends the whole state of the run after every change, and does what its page asks for. */
export class ChecklistPage {
	readonly #services: Services;
	readonly #session: RunSession;
	readonly #page: Page<HostMessage>;
	readonly #listener: vscode.Disposable;
	#isOpen = true;
	/** One at a time: what opens a dialogue or makes a file must not do so twice on a double click. */
	#isBusy = false;
	#posting: ReturnType<typeof setTimeout> | undefined;
	#revision = 0;
	/** The run that the page shows, and the first revision that showed it. */
	#shown = {run: 0, since: 0};

	constructor(services: Services, session: RunSession, panel?: vscode.WebviewPanel) {
		this.#services = services;
		this.#session = session;
		this.#page = openPage<PageMessage, HostMessage>(services, {
			viewType: 'pmoCareer.checklist',
			page: 'checklist',
			title: session.index.catalogue.checklist.title,
			icon: 'checklist',
			...(panel ? {panel} : {}),
			parse: (message) => pageMessage.safeParse(message).data,
			handle: (message) => this.#handle(message),
		});
		this.#listener = session.onDidChange(() => this.#postSoon());
		this.#page.panel.onDidChangeViewState(() => void session.flush());
		this.onDidClose(() => {
			this.#isOpen = false;
			this.#listener.dispose();
			clearTimeout(this.#posting);
			void session.flush();
		});
	}

	get onDidClose(): vscode.Event<void> {
		return this.#page.panel.onDidDispose;
	}

	reveal(): void {
		this.#page.panel.reveal();
	}

	get #index(): CatalogueIndex {
		return this.#session.index;
	}

	async #handle(message: PageMessage): Promise<void> {
		if (message.type === 'ready') {
			this.#post();
		} else if (message.type === 'pageFailed') {
			this.#services.log.error('The checklist page failed', message.text);
		} else if (this.#isCurrent(message.revision)) {
			await this.#obey(message);
		} else {
			this.#services.log.info(`checklist: "${message.type}" was dropped, since it was about an earlier run`);
		}
	}

	async #obey(intent: Intent): Promise<void> {
		if (intent.type === 'answer' || intent.type === 'mark' || intent.type === 'note') {
			this.#apply(intent);
		} else if (!this.#isBusy) {
			this.#isBusy = true;
			const handler = this.#handlers[intent.type] as (errand: Errand) => Promise<Problem | undefined>;
			const problem = await handler(intent).finally(() => {
				this.#isBusy = false;
			});
			if (problem) {
				void showProblem(problem);
			}
		}
		// The page may show what it asked for and did not get, so it is told either way.
		this.#postSoon();
	}

	readonly #handlers: Handlers = {
		setScope: async ({scope}) => {
			if (scope === 'general') {
				return turnTo(this.#session, this.#index, 'general');
			}
			const {role} = this.#session.run;
			return role === undefined ? this.#chooseRole() : turnTo(this.#session, this.#index, role);
		},
		chooseRole: async () => this.#chooseRole(),
		save: async () => this.#session.save(),
		startAgain: async () => {
			await startAgain(this.#session);
			return undefined;
		},
		openFile: async () => {
			if (this.#session.file) {
				await vscode.commands.executeCommand('vscode.open', this.#session.file, vscode.ViewColumn.Beside);
			}
			return undefined;
		},
		openPaths: async () => {
			const {about} = this.#session.run;
			await this.#services.commands.run('pmoCareer.paths.chooseRole', ...(about === 'general' ? [] : [about]));
			return undefined;
		},
		copyQuestions: async () => copyQuestions({index: this.#index, session: this.#session}),
		addToPlan: async () => addToPlan(this.#services, {index: this.#index, session: this.#session}),
		openRole: async ({role}) => {
			if (this.#index.role(role)) {
				await this.#services.commands.run('pmoCareer.role.open', role);
			}
			return undefined;
		},
	};

	/** A refusal (an id that is not there, one mark too many) can only come from a page that shows an older state. */
	#apply(intent: RunIntent): void {
		const applied = this.#session.apply(intent);
		if (!applied.ok) {
			this.#services.log.info(`checklist: "${intent.type}" was refused: ${applied.problem.code}`);
		}
	}

	async #chooseRole(): Promise<Problem | undefined> {
		const role = await pickRole(this.#services, {title: vscode.l10n.t('Which Role Are You Asking About?')});
		return role && turnTo(this.#session, this.#index, role.id);
	}

	#isCurrent(revision: number): boolean {
		return this.#shown.run === this.#session.number && revision >= this.#shown.since && revision <= this.#revision;
	}

	/** One message for a burst of changes. */
	#postSoon(): void {
		if (this.#isOpen) {
			this.#posting ??= setTimeout(() => this.#post(), 0);
		}
	}

	#post(): void {
		clearTimeout(this.#posting);
		this.#posting = undefined;
		const {run, file, problem, kept, number, seconds} = this.#session;
		const message = hostMessage(this.#index, {
			revision: ++this.#revision,
			id: kept.started,
			run,
			updated: kept.updated,
			...(seconds === undefined ? {} : {seconds}),
			...(file ? {file: fileName(file)} : {}),
			...(problem ? {problem: problemText(problem)} : {}),
			keep: kept,
		});
		if (!message.ok) {
			this.#services.log.error('The checklist cannot be shown', message.problem.code);
			return;
		}
		if (this.#shown.run !== number) {
			this.#shown = {run: number, since: this.#revision};
		}
		this.#page.post(message.value);
	}
}
