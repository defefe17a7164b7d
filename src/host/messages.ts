import * as vscode from 'vscode';
import type {Problem, ProblemCode} from '../core/problem';

/**
 * The words for every problem. They hold numbers and our own ids only: VS Code turns `[text](command:...)` in
 * notifications into live links, so text from files and packs never goes in here.
 */
const words: {readonly [K in ProblemCode]: (args: Problem['args']) => string} = {
	'role.unknown': () => vscode.l10n.t('This role is not in the catalogue.'),
	'skill.unknown': () => vscode.l10n.t('This skill is not in the catalogue.'),
	'level.invalid': () => vscode.l10n.t('A skill level is a whole number from 0 to 5.'),
	'direction.unknown': () => vscode.l10n.t('This direction of moves is not one of the six that the catalogue knows.'),
	'routes.invalidCount': () => vscode.l10n.t('The number of routes to look for is a whole number from 1 to 10.'),
	'routes.invalidMoves': () => vscode.l10n.t('The most moves of a route is a whole number of at least 1.'),
	'routes.cancelled': () => vscode.l10n.t('The search for routes was stopped.'),
	'checklist.unknownItem': () => vscode.l10n.t('An answer belongs to a question that this checklist does not have.'),
	'checklist.invalidNote': ({most}) =>
		vscode.l10n.t('A note in the checklist is not a text of at most {0} characters.', most ?? ''),
	'checklist.invalidAnswer': () => vscode.l10n.t('An answer is not one of the seven that the checklist knows.'),
	'checklist.tooManyMarks': () => vscode.l10n.t('At most three questions can be marked as mattering most.'),
	'checklist.otherInstrument': () => vscode.l10n.t('This file was made with another checklist.'),
	'profile.broken': ({line = 1, column = 1}) =>
		vscode.l10n.t('Your profile cannot be read at line {0}, column {1}. It was left as it is.', line, column),
	'pack.broken': () =>
		vscode.l10n.t('Nothing was put into this pack: it cannot be read, or its roles are no list. It was left as it is.'),
	'catalogue.tooLarge': () =>
		vscode.l10n.t(
			'The catalogue was exported. It is larger than one pack may be, so use it as a pack only after splitting it.',
		),
	'plan.noDates': () => vscode.l10n.t('No milestone of this plan has a date yet. Add one, such as (due: 2027-03-31).'),
	'plan.timelineOpen': () =>
		vscode.l10n.t(
			'The marker that ends the timeline is missing. Delete the first marker, and the timeline is put in anew.',
		),
	'plan.openEnd': () =>
		vscode.l10n.t('A code block or a comment in the plan is not closed. Close it first. Nothing was written.'),
	'document.noFrontMatter': () =>
		vscode.l10n.t('The file does not start with front matter (a block between two lines of three dashes).'),
	'document.frontMatterOpen': () =>
		vscode.l10n.t('The front matter at the top of the file is not closed. Add a line of three dashes after it.'),
	'document.frontMatterInvalid': ({line = 1, column = 1}) =>
		vscode.l10n.t('The front matter cannot be read at line {0}, column {1}. The file was left as it is.', line, column),
	'document.tooLarge': () => vscode.l10n.t('The file is too large to be read here. It was left as it is.'),
	'document.wrongKind': () => vscode.l10n.t('The file is not of the kind that this command works on.'),
	'name.empty': () => vscode.l10n.t('Please enter a name.'),
	'name.tooLong': () => vscode.l10n.t('Please use a shorter name, up to 60 letters.'),
	'name.reserved': () => vscode.l10n.t('This name is reserved on some systems. Please choose another.'),
	'name.noLetters': () => vscode.l10n.t('Please use at least one letter from a to z or a digit.'),
	'path.outside': () =>
		vscode.l10n.t('The career folder must lie inside the workspace folder. Check the setting pmoCareer.folder.'),
	'path.protected': () =>
		vscode.l10n.t('PMO Career does not write into hidden, tool or system folders. Check the setting pmoCareer.folder.'),
	'date.invalid': () => vscode.l10n.t('Please enter a date as year-month-day, for example 2027-03-31.'),
	'file.exists': () => vscode.l10n.t('A file of this name is already there. It was left as it is.'),
	'file.changed': () => vscode.l10n.t('The file has changed meanwhile. It was left as it is; please try again.'),
	'file.unreadable': () => vscode.l10n.t('The file could not be read.'),
	'file.link': () =>
		vscode.l10n.t(
			'The career folder or a folder above it is a symbolic link. PMO Career writes only to real folders. Nothing was written.',
		),
	'file.readOnly': () => vscode.l10n.t('This folder is read-only. Nothing was written.'),
	'file.notFolder': () => vscode.l10n.t('A file is in the way where the career folder should be. Nothing was written.'),
	'file.failed': () => vscode.l10n.t('The file could not be written. Nothing was overwritten.'),
	'folder.none': () => vscode.l10n.t('Open a folder first. Your career files are kept in it.'),
};

/** The sentence for a problem. Safe to show anywhere. */
export function problemText(problem: Problem): string {
	return words[problem.code](problem.args);
}

/** Shows the problem in one sentence, with a way on where there is one. */
export async function showProblem(problem: Problem): Promise<void> {
	if (problem.code === 'folder.none') {
		const open = vscode.l10n.t('Open Folder');
		if ((await vscode.window.showWarningMessage(problemText(problem), open)) === open) {
			await vscode.commands.executeCommand('vscode.openFolder');
		}
		return;
	}
	if (problem.code === 'path.outside' || problem.code === 'path.protected') {
		const settings = vscode.l10n.t('Open Settings');
		if ((await vscode.window.showWarningMessage(problemText(problem), settings)) === settings) {
			await vscode.commands.executeCommand('workbench.action.openSettings', 'pmoCareer.folder');
		}
		return;
	}
	if (problem.code === 'profile.broken') {
		const open = vscode.l10n.t('Open Profile');
		if ((await vscode.window.showWarningMessage(problemText(problem), open)) === open) {
			await vscode.commands.executeCommand('pmoCareer.profile.open');
		}
		return;
	}
	await vscode.window.showWarningMessage(problemText(problem));
}
