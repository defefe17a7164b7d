import * as vscode from 'vscode';
import type {Services} from '../../host/services';

/** Sheets around a plan: a start in a new role, coaching, the talk with one's manager, leaving, staying. */
export function register(services: Services): vscode.Disposable {
	const work = async () => import('./sheetsWork');
	const {commands} = services;
	return vscode.Disposable.from(
		commands.register('pmoCareer.sheet.firstDays', async (role) => (await work()).firstDays(services, role)),
		commands.register('pmoCareer.sheet.coaching', async () => (await work()).coachingSheet(services)),
		commands.register('pmoCareer.sheet.managerTalk', async (direction) =>
			(await work()).managerTalk(services, direction),
		),
		commands.register('pmoCareer.sheet.moveOut', async (role) => (await work()).moveOut(services, role)),
		commands.register('pmoCareer.sheet.stayingPut', async (role) => (await work()).stayingPut(services, role)),
		commands.register('pmoCareer.sheet.addToPlan', async (sheet) => (await work()).addAgreed(services, sheet)),
	);
}
