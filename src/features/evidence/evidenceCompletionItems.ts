import * as vscode from 'vscode';
import {skillGroups} from '../../core/profile/skillTree';
import {skillSlotAt} from '../../core/evidence/skillSlot';
import {rangeIn} from '../../host/rangeIn';
import type {Services} from '../../host/services';
import type {EvidenceDocuments} from './evidenceDocuments';
import {aboutSkill} from './evidenceHovers';

/** Lists the skills in the line of skills of an entry, those that the roles held and wanted need first. */
export class EvidenceCompletionItems implements vscode.CompletionItemProvider {
	static readonly triggers: readonly string[] = [' ', ','];
	readonly #services: Services;
	readonly #documents: EvidenceDocuments;

	constructor(services: Services, documents: EvidenceDocuments) {
		this.#services = services;
		this.#documents = documents;
	}

	async provideCompletionItems(
		document: vscode.TextDocument,
		position: vscode.Position,
	): Promise<vscode.CompletionItem[] | undefined> {
		const read = this.#documents.read(document);
		const slot = read && skillSlotAt(read.text, read, document.offsetAt(position));
		if (!slot) {
			return undefined;
		}
		const {catalogue, profile: profiles} = this.#services;
		const [index, {profile}] = await Promise.all([catalogue.get(), profiles.get()]);
		const groups = skillGroups(index, profile).flatMap((group) => (group.kind === 'group' ? [group.skills] : []));
		const offered = [...new Set(groups.flat())].filter((id) => !slot.others.includes(id));
		const replacing = rangeIn(document, slot);
		const range = {inserting: replacing.with({end: position}), replacing};
		return offered.flatMap((id, at) => {
			const skill = index.skill(id);
			if (!skill) {
				return [];
			}
			const item = new vscode.CompletionItem({label: id, description: skill.name}, vscode.CompletionItemKind.Reference);
			item.range = range;
			item.insertText = id;
			item.filterText = [id, skill.name, ...skill.aliases].join(' ');
			item.sortText = String(at).padStart(5, '0');
			item.documentation = new vscode.MarkdownString(aboutSkill(skill));
			return [item];
		});
	}
}
