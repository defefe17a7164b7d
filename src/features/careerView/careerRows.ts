import * as vscode from 'vscode';
import {evidenceBySkill} from '../../core/evidence/evidenceBySkill';
import type {Services} from '../../host/services';
import {todayIso} from '../../host/today';
import type {CareerNode, EvidenceEntryNode, EvidenceSkillNode, SectionNode} from './careerNode';
import {careerSections} from './careerSections';
import type {CareerSection} from './careerSections';
import {evidenceEntryItem, evidenceItem, evidenceSkillItem} from './evidenceItems';
import {FileItems} from './fileItems';
import {PlanRows} from './planRows';
import {profileItem, profileRows} from './profileItem';

/** The rows of My Career: read when the view is shown, each file again only when it changed. */
export class CareerRows {
	readonly #services: Services;
	readonly #files: FileItems;
	readonly #plans: PlanRows;

	constructor(services: Services) {
		this.#services = services;
		this.#files = new FileItems(services);
		this.#plans = new PlanRows(services);
	}

	/** How many tasks of the plans that are shown are overdue. */
	get overdue(): number {
		return this.#plans.overdue;
	}

	/** Whether a day has begun since the rows were made. */
	get isYesterday(): boolean {
		return this.#plans.today !== todayIso();
	}

	/** What a file was found to be is not known any more; without one, what any was. */
	forget(file?: vscode.Uri): void {
		this.#files.forget(file);
	}

	/** Whether a row says something of what is in a file that is no plan. */
	reads(file: vscode.Uri): boolean {
		return this.#files.knows(file);
	}

	/** The rows to draw anew after one plan has changed; undefined: all of them. */
	async afterChange(file: vscode.Uri): Promise<readonly CareerNode[] | undefined> {
		return this.#plans.afterChange(file);
	}

	async children(node: CareerNode | undefined): Promise<CareerNode[]> {
		switch (node?.kind) {
			case undefined:
				return this.#roots();
			case 'section':
				return [...node.children];
			case 'profile':
				return node.profile === 'profile' ? profileRows.map((profile) => ({kind: 'profile', profile})) : [];
			case 'due':
			case 'plan':
			case 'row':
				return this.#plans.children(node);
			case 'evidence':
				return this.#evidence();
			case 'evidenceSkill':
				return node.entries.map((entry) => entryNode(node, entry));
			case 'file':
			case 'evidenceEntry':
				return [];
		}
	}

	async item(node: CareerNode): Promise<vscode.TreeItem> {
		const {catalogue, evidence, profile} = this.#services;
		switch (node.kind) {
			case 'section':
				return sectionItem(node);
			case 'file':
				return this.#files.item(node);
			case 'profile': {
				const [index, known] = await Promise.all([catalogue.get(), profile.get()]);
				return profileItem(index, known, node.profile);
			}
			case 'due':
			case 'plan':
			case 'row':
				return this.#plans.item(node);
			case 'evidence':
				return evidenceItem(node);
			case 'evidenceSkill':
				return evidenceSkillItem(await catalogue.get(), node);
			case 'evidenceEntry':
				return evidenceEntryItem(node, (await evidence.get()).file);
		}
	}

	async #roots(): Promise<CareerNode[]> {
		const {evidence, profile} = this.#services;
		const [{file}, {entries}, plans, ...sections] = await Promise.all([
			profile.get(),
			evidence.get(),
			this.#plans.plans(),
			...careerSections.map(async (section) => this.#section(section)),
		]);
		const all = sections.map((each) =>
			each.section.folder === 'plans' ? {...each, count: plans.length, children: plans} : each,
		);
		const [first, ...others] = all.filter(({count}) => count > 0);
		const isPlans = first?.section.folder === 'plans';
		return [
			...this.#plans.dueGroups(),
			...(file ? [{kind: 'profile', profile: 'profile'} as const] : []),
			...(first && isPlans ? [first] : []),
			...(entries.length > 0 ? [{kind: 'evidence', count: entries.length} as const] : []),
			...(first && !isPlans ? [first] : []),
			...others,
		];
	}

	async #section(section: CareerSection): Promise<SectionNode> {
		const files = section.folder === 'plans' ? [] : await this.#services.files.list([section.folder]);
		const children = files.map((file) => ({kind: 'file', section, file}) as const);
		return {kind: 'section', section, count: files.length, children};
	}

	async #evidence(): Promise<CareerNode[]> {
		const {catalogue, evidence} = this.#services;
		const [index, {entries}] = await Promise.all([catalogue.get(), evidence.get()]);
		const {skills, without} = evidenceBySkill(index, entries);
		return [
			...[...skills].map(([skill, shown]) => ({kind: 'evidenceSkill', skills: [skill], entries: shown}) as const),
			...(without.length > 0 ? [{kind: 'evidenceSkill', skills: [], entries: without} as const] : []),
		];
	}
}

function entryNode({skills}: EvidenceSkillNode, read: EvidenceSkillNode['entries'][number]): EvidenceEntryNode {
	const id = `evidence/${skills[0] ?? ''}/${String(read.line)}`;
	return {kind: 'evidenceEntry', id, ...(read.id === undefined ? {} : {entry: read.id}), read};
}

function sectionItem({section, count}: SectionNode): vscode.TreeItem {
	const item = new vscode.TreeItem(section.title(), vscode.TreeItemCollapsibleState.Expanded);
	item.id = section.folder;
	item.iconPath = new vscode.ThemeIcon(section.icon);
	item.description = String(count);
	item.accessibilityInformation = {label: vscode.l10n.t('{0}, {1} files', section.title(), count)};
	return item;
}
