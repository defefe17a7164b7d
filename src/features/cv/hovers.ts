import * as vscode from 'vscode';
import type {CvRoom} from '../../core/cv/cvRoom';
import type {FoundTerm} from '../../core/cv/explain/glossary';
import {markdownText} from '../../core/documents/markdownText';
import {rangeIn} from '../../host/rangeIn';
import type {Services} from '../../host/services';

/** Says what a rule wants and why, and what a skill, a tool, a certificate or an abbreviation is. */
export class CvHovers implements vscode.HoverProvider {
	readonly #services: Services;

	constructor(services: Services) {
		this.#services = services;
	}

	async provideHover(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Hover | undefined> {
		const {cv} = this.#services;
		if (!cv.isCv(document)) {
			return undefined;
		}
		const room = await cv.room();
		const checked = await cv.check(document);
		if (!checked) {
			return undefined;
		}
		const offset = document.offsetAt(position);
		const codes = checked.findings.filter(({from, to}) => from <= offset && offset < to).map(({rule}) => rule);
		const found = room.termAt(checked.cv, offset);
		const texts = [...[...new Set(codes)].flatMap((code) => ruleText(room, code)), ...(found ? [termText(found)] : [])];
		return texts.length === 0 ? undefined : new vscode.Hover(texts, found && rangeIn(document, found));
	}
}

function ruleText(room: CvRoom, code: string): readonly vscode.MarkdownString[] {
	const rule = room.rule(code);
	if (!rule) {
		return [];
	}
	return [hoverText(rule.title, code, [rule.why, rule.how])];
}

function termText({term}: FoundTerm): vscode.MarkdownString {
	const words: Readonly<Record<FoundTerm['term']['kind'], string>> = {
		skill: vscode.l10n.t('skill'),
		certificate: vscode.l10n.t('certificate'),
		abbreviation: vscode.l10n.t('abbreviation'),
		tool: vscode.l10n.t('tool'),
		method: vscode.l10n.t('method'),
		body: vscode.l10n.t('professional body'),
		place: vscode.l10n.t('place'),
	};
	return hoverText(term.name, words[term.kind], term.about);
}

/** Escaped rather than appended as text: that would put spaces into it at which no line breaks. */
function hoverText(title: string, remark: string, sentences: readonly string[]): vscode.MarkdownString {
	const paragraphs = [`**${markdownText(title)}** (${markdownText(remark)})`, ...sentences.map(markdownText)];
	return new vscode.MarkdownString(paragraphs.join('\n\n'));
}
