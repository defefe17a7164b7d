import * as vscode from 'vscode';
import type {SnippetTopic} from '../../core/cv/snippetTopics';

type Section = SnippetTopic['section'];

/** The order of a CV, plans last. */
export const sectionOrder: readonly Section[] = [
	'summary',
	'achievement',
	'measure',
	'history',
	'skills',
	'certification',
	'education',
	'heading',
	'phrase',
	'plan',
];

export function sectionWord(section: Section): string {
	const words: Readonly<Record<Section, string>> = {
		summary: vscode.l10n.t('Personal summary'),
		achievement: vscode.l10n.t('Achievements by skill'),
		measure: vscode.l10n.t('Lines with numbers'),
		history: vscode.l10n.t('Career history'),
		skills: vscode.l10n.t('Skills'),
		certification: vscode.l10n.t('Certifications'),
		education: vscode.l10n.t('Education'),
		heading: vscode.l10n.t('Section headings'),
		phrase: vscode.l10n.t('RAID and benefits phrases'),
		plan: vscode.l10n.t('Career plan'),
	};
	return words[section];
}
