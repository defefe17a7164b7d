import * as vscode from 'vscode';
import type {CatalogueIndex} from '../../core/catalogue/lookups';
import type {NewEntry} from '../../core/evidence/newEntry';
import type {Profile} from '../../core/profile/profile';
import {fail} from '../../core/result';
import type {CommandOutcome} from '../../host/commands';
import type {LoggedEntry} from '../../host/evidenceStore';
import type {Services} from '../../host/services';
import {todayIso} from '../../host/today';
import {askAchievement} from './askAchievement';
import {saidOfEntry} from './saidOfEntry';
import {showEntry} from './showEntry';

/** Writes an achievement down. With a title nothing is asked; what else was said stands in the questions. */
export async function logAchievement(services: Services, argument: unknown): Promise<CommandOutcome> {
	const logged = await askAndLog(services, argument, (index, profile, said) =>
		said.title === undefined ? askAchievement(index, profile, said) : Promise.resolve(said),
	);
	if (logged?.ok) {
		const {file, id} = logged.value;
		void offerToShow(services, file, id);
	}
	return logged?.ok === false ? logged.problem : undefined;
}

/** The same where what is said only stands in the questions. Undefined: the user left. */
export async function askForAchievement(services: Services, said: unknown): Promise<LoggedEntry | CommandOutcome> {
	const logged = await askAndLog(services, said, askAchievement);
	return logged?.ok ? logged.value : logged?.problem;
}

async function askAndLog(
	services: Services,
	argument: unknown,
	ask: (index: CatalogueIndex, profile: Profile, said: Partial<NewEntry>) => Promise<Partial<NewEntry> | undefined>,
) {
	const obstacle = await services.evidence.obstacle();
	if (obstacle) {
		return fail<LoggedEntry>(obstacle.code);
	}
	const [index, {profile}] = await Promise.all([services.catalogue.get(), services.profile.get()]);
	const entry = await ask(index, profile, saidOfEntry(index, argument));
	return entry?.title === undefined
		? undefined
		: services.evidence.log({...entry, title: entry.title, date: entry.date ?? todayIso()});
}

/** Nothing waits for the answer. */
async function offerToShow(services: Services, file: vscode.Uri, id: string): Promise<void> {
	const show = vscode.l10n.t('Show');
	const message = vscode.l10n.t('Kept as {0} in your achievements.', id);
	if ((await vscode.window.showInformationMessage(message, show)) === show) {
		await showEntry(services, file, id);
	}
}
