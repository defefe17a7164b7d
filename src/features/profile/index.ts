import * as vscode from 'vscode';
import type {Services} from '../../host/services';
import {ProfileDiagnostics} from './profileDiagnostics';
import {SkillsTree} from './skillsTree';

/** The profile: its questions, the skills with their levels, and its checks in the editor. */
export function register(services: Services): vscode.Disposable {
	const {commands, profile} = services;
	const tree = new SkillsTree(services);
	return vscode.Disposable.from(
		tree,
		new ProfileDiagnostics(services),
		commands.register('pmoCareer.profile.setUp', async (question) =>
			(await import('./profileWork')).setUp(services, question),
		),
		commands.register('pmoCareer.profile.open', async () => {
			const made = await profile.file();
			if (made?.ok) {
				await vscode.window.showTextDocument(made.value);
			}
			return made?.ok === false ? made.problem : undefined;
		}),
		commands.register('pmoCareer.profile.rateSkills', async () => {
			const made = await profile.file();
			if (made?.ok) {
				await profile.get();
				await tree.show();
			}
			return made?.ok === false ? made.problem : undefined;
		}),
		commands.register('pmoCareer.skill.rate', async (skill) =>
			(await import('./profileWork')).rateSkill(services, skill),
		),
		commands.register('pmoCareer.skill.noteEvidence', async (skill) =>
			(await import('./profileWork')).noteEvidence(services, skill),
		),
	);
}
