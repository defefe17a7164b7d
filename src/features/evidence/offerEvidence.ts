import * as vscode from 'vscode';
import type {Skill} from '../../core/catalogue/catalogue';
import {formatDate} from '../../core/documents/dates';
import {skillsNow} from '../../core/evidence/skillsNow';
import type {Problem} from '../../core/problem';
import {showProblem} from '../../host/messages';
import type {Services} from '../../host/services';
import {todayIso} from '../../host/today';
import {askForAchievement} from './logAchievement';

/** As much as the profile keeps of what shows a level. */
const longestNote = 2000;

/**
 * After the last action of a skill: offers to log what was achieved and to rate the skill again. Nothing waits for the
 * answer, and no level changes unless somebody chooses it.
 */
export async function offerEvidence(services: Services, argument: unknown): Promise<Problem | undefined> {
	const given = typeof argument === 'object' && argument !== null ? argument : {};
	const id = 'skill' in given && typeof given.skill === 'string' ? given.skill : '';
	const action = 'action' in given && typeof given.action === 'string' ? given.action : '';
	const [skill] = skillsNow(await services.catalogue.get(), id);
	if (skill) {
		offer(services, skill, action).catch((error: unknown) =>
			services.log.error('The offer to log an achievement failed', error),
		);
	}
	return undefined;
}

/** The name of a skill may come from a pack, so that no message says it. */
async function offer(services: Services, skill: Skill, action: string): Promise<void> {
	const [log, rate] = [vscode.l10n.t('Log an Achievement'), vscode.l10n.t('Rate the Skill')];
	const choice = await vscode.window.showInformationMessage(
		vscode.l10n.t('That was the last action for this skill. What did you achieve with it?'),
		log,
		rate,
	);
	if (choice === rate) {
		await services.commands.run('pmoCareer.skill.rate', {skill: skill.id});
	}
	if (choice !== log) {
		return;
	}
	const logged = await askForAchievement(services, {title: action, skills: [skill.id]});
	if (!logged) {
		return;
	}
	if ('code' in logged) {
		await showProblem(logged);
		return;
	}
	const again = await vscode.window.showInformationMessage(
		vscode.l10n.t('Kept as {0}. Does your level still fit? It stays as it is unless you change it.', logged.id),
		rate,
	);
	if (again === rate) {
		await rateWithNote(services, skill, logged.id);
	}
}

/** Where a level was chosen, the profile notes from which day on the entry shows it. */
async function rateWithNote(services: Services, {id}: Skill, entry: string): Promise<void> {
	const before = (await services.profile.get()).profile.skills[id];
	await services.commands.run('pmoCareer.skill.rate', {skill: id});
	const after = (await services.profile.get()).profile.skills[id];
	if (after?.level === undefined || (after.level === before?.level && after.date === before.date)) {
		return;
	}
	const note = vscode.l10n.t('{0}: {1} in achievements.md', formatDate(todayIso()), entry);
	const evidence = [after.evidence ?? '', note].filter(Boolean).join('; ');
	if (evidence.length <= longestNote) {
		const changed = await services.profile.change({skills: {[id]: {evidence}}});
		if (changed?.ok === false) {
			await showProblem(changed.problem);
		}
	}
}
