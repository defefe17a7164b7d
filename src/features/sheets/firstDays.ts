import * as vscode from 'vscode';
import type {Role} from '../../core/catalogue/catalogue';
import {writeFirstDays} from '../../core/plan/sheets/firstDays';
import {writeAndOpen} from '../../host/documentFlow';
import {roleArgument} from '../../host/roleArgument';
import type {Services} from '../../host/services';
import {askSteps} from '../../host/steps';
import {todayIso} from '../../host/today';
import {nameStep, roleStep} from './sheetSteps';

interface Answers {
	readonly role: Role | null;
	readonly name: string;
}

/** Asks for the role newly taken, and writes a plan for its first 90 days. */
export async function firstDays(services: Services, argument: unknown): Promise<void> {
	const [index, {profile}, given] = await Promise.all([
		services.catalogue.get(),
		services.profile.get(),
		roleArgument(services, argument),
	]);
	const title = vscode.l10n.t('First 90 Days Plan');
	const role = roleStep<Answers>(
		index,
		{
			title,
			placeholder: vscode.l10n.t('Which role have you newly taken?'),
			none: vscode.l10n.t('None of these, or not sure'),
		},
		index.role(profile.role ?? ''),
	);
	const name = nameStep<Answers>(title, (state) => `first 90 days ${state.role?.title ?? ''}`.trim());
	const answers = await askSteps<Answers>(given ? {role: given} : {}, given ? [name] : [role, name]);
	if (answers?.name !== undefined) {
		const text = writeFirstDays({index, ...(answers.role ? {role: answers.role} : {}), start: todayIso()});
		await writeAndOpen(services, 'plans', answers.name, text);
	}
}
