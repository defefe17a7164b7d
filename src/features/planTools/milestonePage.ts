import * as vscode from 'vscode';
import type {PlanTask} from '../../core/plan/read/planTask';
import {planState} from '../../core/plan/read/planState';
import {problemText} from '../../host/messages';
import type {Services} from '../../host/services';
import {todayIso} from '../../host/today';
import {openPage} from '../../host/webviewPage';
import type {Page} from '../../host/webviewPage';
import {pageMessage} from '../../protocol/milestones';
import type {HostMessage, PageMessage} from '../../protocol/milestones';
import {milestoneStrings, milestonesView} from './milestonesView';

/** The page with the milestones of one plan. It follows the plan as it changes. */
export class MilestonePage {
	readonly #services: Services;
	readonly #file: vscode.Uri;
	readonly #page: Page<HostMessage>;
	/** What the rows of the page stand for. */
	#shown: readonly {readonly task: PlanTask; readonly written: string}[] = [];
	#revision = 0;

	constructor(services: Services, file: vscode.Uri, panel?: vscode.WebviewPanel) {
		this.#services = services;
		this.#file = file;
		this.#page = openPage<PageMessage, HostMessage>(services, {
			viewType: 'pmoCareer.milestones',
			page: 'milestones',
			title: vscode.l10n.t('Milestones'),
			icon: 'milestones',
			...(panel ? {panel} : {}),
			parse: (message): PageMessage | undefined => pageMessage.safeParse(message).data,
			handle: (message) => this.#handle(message),
		});
		const listener = services.plans.onDidChange((changed) => {
			if (!changed || changed.toString() === file.toString()) {
				void this.#post();
			}
		});
		this.#page.panel.onDidDispose(() => {
			listener.dispose();
		});
	}

	get onDidClose(): vscode.Event<void> {
		return this.#page.panel.onDidDispose;
	}

	reveal(): void {
		this.#page.panel.reveal();
	}

	async #handle(message: PageMessage): Promise<void> {
		const {commands, log} = this.#services;
		const plan = this.#file.toString();
		switch (message.type) {
			case 'ready':
				return this.#post();
			case 'openMilestone': {
				const row = message.revision === this.#revision ? this.#shown[message.index] : undefined;
				return row && commands.run('pmoCareer.plan.showTask', {plan, line: row.task.line, written: row.written});
			}
			case 'review':
				return commands.run('pmoCareer.plan.review', plan);
			case 'timeline':
				return commands.run('pmoCareer.plan.timeline', plan);
			case 'calendar':
				return commands.run('pmoCareer.plan.calendar', plan);
			case 'pageFailed':
				log.error('The page of milestones failed', message.text);
				return;
		}
	}

	async #post(): Promise<void> {
		const revision = ++this.#revision;
		const known = await this.#services.plans.of(this.#file);
		if (revision !== this.#revision) {
			return;
		}
		const today = todayIso();
		const common = {
			type: 'didRead',
			revision,
			strings: milestoneStrings(),
			keep: {version: 1, file: this.#file.toString()},
		} as const;
		if (!known || known.problem) {
			this.#shown = [];
			const problem = known?.problem ? problemText(known.problem) : vscode.l10n.t('The plan is not there any more.');
			this.#page.post({...common, title: vscode.l10n.t('Milestones'), rows: [], problem});
			return;
		}
		this.#shown = planState(known.plan, today).milestones.map(({task}) => ({
			task,
			written: known.text.slice(task.at.from, task.at.to),
		}));
		this.#page.post({...common, ...milestonesView(known, today)});
	}
}
