import * as vscode from 'vscode';
import {EditorHelp} from '../../host/editorHelp';
import {kindOf} from '../../core/documents/kindOf';
import type {Services} from '../../host/services';

/** Changing plans: the commands, and help in the editor, which is read when the first plan opens. */
export function register(services: Services): vscode.Disposable {
	const {commands, log} = services;
	const help = new EditorHelp(
		(document) => kindOf(document) === 'plan',
		async () => new (await import('./plansWork')).PlanEditor(services),
		(error) => log.error('The help with plans could not be started', error),
	);
	return vscode.Disposable.from(
		help,
		commands.register('pmoCareer.plan.setDone', async (task) =>
			(await import('./plansWork')).setState(services, task, 'done'),
		),
		commands.register('pmoCareer.plan.setDoing', async (task) =>
			(await import('./plansWork')).setState(services, task, 'doing'),
		),
		commands.register('pmoCareer.plan.setOpen', async (task) =>
			(await import('./plansWork')).setState(services, task, 'open'),
		),
		commands.register('pmoCareer.plan.drop', async (task) => (await import('./plansWork')).dropTask(services, task)),
		commands.register('pmoCareer.plan.moveDate', async (task) =>
			(await import('./plansWork')).moveDate(services, task),
		),
		commands.register('pmoCareer.plan.showTask', async (task) =>
			(await import('./plansWork')).showTask(services, task),
		),
		commands.register('pmoCareer.plan.addAction', async (where) =>
			(await import('./plansWork')).addAction(services, where),
		),
	);
}
