import * as vscode from 'vscode';
import type {Services} from '../../host/services';
import type {Checklists} from './checklists';
import {ChecklistTree} from './checklistTree';
import type {Comparisons} from './comparisons';
import type {RunActions} from './runActions';

/** The checklist "Is a PMO role right for me?": its page, its view, the comparison of its runs, and its commands. */
export function register(services: Services): vscode.Disposable {
	const {commands} = services;
	let loaded: Promise<Checklists> | undefined;
	const checklists = (): Promise<Checklists> =>
		(loaded ??= import('./checklists').then((module) => new module.Checklists(services)));
	const actions = async (): Promise<RunActions> => (await checklists()).actions();
	const tree = new ChecklistTree(async () => (await checklists()).run());
	let compared: Promise<Comparisons> | undefined;
	const comparisons = (): Promise<Comparisons> =>
		(compared ??= import('./comparisons').then((module) => new module.Comparisons(services)));
	return vscode.Disposable.from(
		tree,
		commands.register('pmoCareer.checklist.open', async (role) => (await checklists()).open(role)),
		// A button in a view's heading is handed the row that has the focus.
		commands.register('pmoCareer.checklist.openPage', async () => commands.run('pmoCareer.checklist.open')),
		commands.register('pmoCareer.checklist.continue', async (file) => (await checklists()).resume(file)),
		commands.register('pmoCareer.checklist.answer', async (item) =>
			(await actions()).answer(item, (asked) => void tree.reveal(asked)),
		),
		commands.register('pmoCareer.checklist.chooseSubject', async () => (await actions()).chooseSubject()),
		commands.register('pmoCareer.checklist.save', async () => (await actions()).save()),
		commands.register('pmoCareer.checklist.showResult', async () => (await actions()).showResult()),
		commands.register('pmoCareer.checklist.startAgain', async () => (await actions()).startAgain()),
		commands.register('pmoCareer.checklist.copyQuestions', async () => (await actions()).copyQuestions()),
		commands.register('pmoCareer.checklist.addToPlan', async () => (await actions()).addToPlan()),
		vscode.window.registerWebviewPanelSerializer('pmoCareer.checklist', {
			deserializeWebviewPanel: async (panel, state: unknown) => (await checklists()).restore(panel, state),
		}),
		commands.register('pmoCareer.checklist.compareRuns', async (...files) => (await comparisons()).compare(2, files)),
		commands.register('pmoCareer.checklist.compareRoles', async (...files) => (await comparisons()).compare(4, files)),
		vscode.window.registerWebviewPanelSerializer('pmoCareer.checklistCompare', {
			deserializeWebviewPanel: async (panel, state: unknown) => (await comparisons()).restore(panel, state),
		}),
		{dispose: () => void loaded?.then((each) => each.dispose())},
	);
}
