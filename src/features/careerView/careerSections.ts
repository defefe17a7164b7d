import * as vscode from 'vscode';
import type {Services} from '../../host/services';

/** What is said beside the name of a file, and why where something is wrong with it. */
export interface FileStatus {
	readonly text: string;
	readonly reason?: string;
}

/** A kind of document with its place below the career folder. */
export interface CareerSection {
	readonly folder: string;
	readonly icon: string;
	readonly title: () => string;
	readonly open: (file: vscode.Uri) => vscode.Command;
	/** Reads the file. */
	readonly status?: (services: Services, file: vscode.Uri) => Promise<FileStatus>;
}

export const careerSections: readonly CareerSection[] = [
	{folder: 'plans', icon: 'milestone', title: () => vscode.l10n.t('Career plans'), open: openEditor},
	{folder: 'cv', icon: 'file-text', title: () => vscode.l10n.t('CVs'), open: openEditor},
	{
		folder: 'checklists',
		icon: 'checklist',
		title: () => vscode.l10n.t('Checklists'),
		open: (file) => ({
			command: 'pmoCareer.checklist.continue',
			title: vscode.l10n.t('Continue'),
			arguments: [file.toString()],
		}),
		status: async (services, file) => (await import('./checklistStatus')).checklistStatus(services, file),
	},
];

function openEditor(file: vscode.Uri): vscode.Command {
	return {command: 'vscode.open', title: vscode.l10n.t('Open'), arguments: [file]};
}
