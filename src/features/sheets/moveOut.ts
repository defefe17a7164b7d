import * as vscode from 'vscode';
import type {Role} from '../../core/catalogue/catalogue';
import {writeMoveOut} from '../../core/plan/sheets/moveOut';
import {writeAndOpen} from '../../host/documentFlow';
import {roleArgument} from '../../host/roleArgument';
import type {Services} from '../../host/services';
import {askSteps} from '../../host/steps';
import {todayIso} from '../../host/today';
import {monthsStep, nameStep, roleStep} from './sheetSteps';

interface Answers {
	readonly role: Role | null;
	readonly months: number;
	readonly name: string;
}

/** Asks where to and by when, and writes a checklist for leaving well. */
export async function moveOut(services: Services, argument: unknown): Promise<void> {
	const [index, {profile}, given] = await Promise.all([
		services.catalogue.get(),
		services.profile.get(),
		roleArgument(services, argument),
	]);
	const from = index.role(profile.role ?? '');
	const title = vscode.l10n.t('Move Out Checklist');
	const role = roleStep<Answers>(
		index,
		{
			title,
			placeholder: vscode.l10n.t('Which role are you moving to?'),
			none: vscode.l10n.t('None of these, or not sure'),
		},
		index.role(profile.target ?? ''),
	);
	const months = monthsStep<Answers>(title, vscode.l10n.t('When is your last day likely to be?'), [1, 2, 3, 6, 12], 3);
	const name = nameStep<Answers>(title, () => 'move out');
	const steps = given ? [months, name] : [role, months, name];
	const answers = await askSteps<Answers>(given ? {role: given} : {}, steps);
	if (answers?.months !== undefined && answers.name !== undefined) {
		const text = writeMoveOut({
			index,
			...(from ? {from} : {}),
			...(answers.role ? {to: answers.role} : {}),
			today: todayIso(),
			months: answers.months,
		});
		await writeAndOpen(services, 'plans', answers.name, text);
	}
}
