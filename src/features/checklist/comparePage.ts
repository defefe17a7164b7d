import * as vscode from 'vscode';
import type {CatalogueIndex} from '../../core/catalogue/lookups';
import {compareRuns, fewestRuns, runsInOrder} from '../../core/checklist/compareRuns';
import type {Problem} from '../../core/problem';
import {problemText} from '../../host/messages';
import type {Services} from '../../host/services';
import {openPage, type Page} from '../../host/webviewPage';
import {pageMessage, type HostMessage, type PageMessage} from '../../protocol/checklistCompare';
import {readComparedRun, type ComparedRun} from './comparedRun';
import {compareStrings} from './compareStrings';
import {compareView} from './compareView';
import {fileName} from './fileName';

/** The page that compares saved checklists. It reads their files anew whenever it comes into sight. */
export class ComparePage {
	readonly #services: Services;
	#index: CatalogueIndex;
	readonly #page: Page<HostMessage>;
	readonly #chooseRuns: (shown: readonly vscode.Uri[]) => Promise<void>;
	#files: readonly vscode.Uri[];
	/** The files in the order in which the page shows them. */
	#shown: readonly vscode.Uri[] = [];
	#revision = 0;

	constructor(
		services: Services,
		index: CatalogueIndex,
		files: readonly vscode.Uri[],
		chooseRuns: (shown: readonly vscode.Uri[]) => Promise<void>,
		panel?: vscode.WebviewPanel,
	) {
		this.#services = services;
		this.#index = index;
		this.#files = files;
		this.#chooseRuns = chooseRuns;
		this.#page = openPage<PageMessage, HostMessage>(services, {
			viewType: 'pmoCareer.checklistCompare',
			page: 'checklistCompare',
			title: vscode.l10n.t('Compare Checklist Runs'),
			icon: 'compare',
			...(panel ? {panel} : {}),
			parse: (message) => pageMessage.safeParse(message).data,
			handle: (message) => this.#handle(message),
		});
	}

	/** Compares the same runs with another catalogue. */
	async useCatalogue(index: CatalogueIndex): Promise<void> {
		this.#index = index;
		await this.#post();
	}

	get onDidClose(): vscode.Event<void> {
		return this.#page.panel.onDidDispose;
	}

	/** Shows other runs in the same page. */
	async show(files: readonly vscode.Uri[]): Promise<void> {
		this.#files = files;
		this.#page.panel.reveal();
		await this.#post();
	}

	async #handle(message: PageMessage): Promise<void> {
		switch (message.type) {
			case 'ready':
				return this.#post();
			case 'chooseRuns':
				return this.#chooseRuns(this.#files);
			case 'openRun': {
				const file = message.revision === this.#revision ? this.#shown[message.index] : undefined;
				return file && this.#services.commands.run('pmoCareer.checklist.continue', file.toString());
			}
			case 'pageFailed':
				this.#services.log.error('The page that compares checklists failed', message.text);
				return;
		}
	}

	async #post(): Promise<void> {
		const revision = ++this.#revision;
		const files = this.#files;
		const read = await Promise.all(files.map((uri) => readComparedRun(this.#services, this.#index, uri)));
		if (revision !== this.#revision) {
			return;
		}
		const missing = files.flatMap((uri, place) => {
			const result = read[place];
			return result && !result.ok ? [missingWords(uri, result.problem)] : [];
		});
		const runs = runsInOrder(read.flatMap((result) => (result.ok ? [result.value] : [])));
		this.#shown = runs.map(({uri}) => uri);
		const comparison = this.#compare(runs);
		this.#page.post({
			type: 'didCompare',
			revision,
			title: titleFor(runs.length),
			missing,
			...(comparison ? {comparison} : {}),
			strings: compareStrings(),
			keep: {version: 1, files: files.map((uri) => uri.toString())},
		});
	}

	#compare(runs: readonly ComparedRun[]): HostMessage['comparison'] {
		if (runs.length < fewestRuns) {
			return undefined;
		}
		const {checklist, pmoTypes} = this.#index.catalogue;
		const compared = compareRuns(checklist, pmoTypes, runs);
		if (!compared.ok) {
			this.#services.log.error('The checklists cannot be compared', compared.problem.code);
			return undefined;
		}
		return compareView(this.#index, runs, compared.value);
	}
}

function missingWords(uri: vscode.Uri, problem: Problem): string {
	return problem.code === 'file.unreadable'
		? vscode.l10n.t('{0} is not there any more, or cannot be read.', fileName(uri))
		: vscode.l10n.t('{0} cannot be compared. {1}', fileName(uri), problemText(problem));
}

function titleFor(count: number): string {
	const {t} = vscode.l10n;
	const titles: Readonly<Record<number, string>> = {
		2: t('Compare two runs'),
		3: t('Compare three runs'),
		4: t('Compare four runs'),
	};
	return titles[count] ?? t('Compare runs');
}
