import * as vscode from 'vscode';
import type {Skill} from '../../core/catalogue/catalogue';
import {markdownText} from '../../core/documents/markdownText';
import {skillSlotAt} from '../../core/evidence/skillSlot';
import {skillsNow} from '../../core/evidence/skillsNow';
import {rangeIn} from '../../host/rangeIn';
import type {Services} from '../../host/services';
import {levelWord} from '../../host/words';
import type {EvidenceDocuments} from './evidenceDocuments';

/** Says what the id of a skill means: its name, and what one sees at each level. */
export class EvidenceHovers implements vscode.HoverProvider {
	readonly #services: Services;
	readonly #documents: EvidenceDocuments;

	constructor(services: Services, documents: EvidenceDocuments) {
		this.#services = services;
		this.#documents = documents;
	}

	async provideHover(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Hover | undefined> {
		const read = this.#documents.read(document);
		const slot = read && skillSlotAt(read.text, read, document.offsetAt(position));
		if (!slot || slot.from === slot.to) {
			return undefined;
		}
		const skills = skillsNow(await this.#services.catalogue.get(), read.text.slice(slot.from, slot.to));
		return skills.length === 0
			? undefined
			: new vscode.Hover(
					skills.map((skill) => new vscode.MarkdownString(aboutSkill(skill))),
					rangeIn(document, slot),
				);
	}
}

/** Names and sentences may come from packs. */
export function aboutSkill({id, name, levels}: Skill): string {
	const lines = levels.map((sentence, at) => {
		const level = at + 1;
		return `${String(level)}\\. ${markdownText(levelWord(level))}: ${markdownText(sentence)}`;
	});
	return [`**${markdownText(name)}** (${markdownText(id)})`, ...lines].join('\n\n');
}
