import * as vscode from 'vscode';
import type {Role} from '../../core/catalogue/catalogue';
import {writeAndOpen} from '../../host/documentFlow';
import {planStart} from '../../host/planStart';
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

/** Asks for the role held, and writes a plan for growing in it. */
export async function stayingPut(services: Services, argument: unknown): Promise<void> {
	const [index, {profile}, given] = await Promise.all([
		services.catalogue.get(),
		services.profile.get(),
		roleArgument(services, argument),
	]);
	const title = vscode.l10n.t('Staying Put Plan');
	const placeholder = vscode.l10n.t('In which role do you want to grow?');
	const role = roleStep<Answers>(index, {title, placeholder}, index.role(profile.role ?? ''));
	const months = monthsStep<Answers>(title, vscode.l10n.t('How long do you want to give it?'), [6, 12, 18, 24], 12);
	const name = nameStep<Answers>(title, (state) => `growing as ${state.role?.title ?? ''}`.trim());
	const steps = given ? [months, name] : [role, months, name];
	const answers = await askSteps<Answers>(given ? {role: given} : {}, steps);
	if (answers?.role && answers.months !== undefined && answers.name !== undefined) {
		const {writePlan} = await import('../../core/plan/planDocument');
		const start = await planStart(services, answers.role, answers.role);
		const text = writePlan({index, ...start, to: answers.role, today: todayIso(), months: answers.months});
		await writeAndOpen(services, 'plans', answers.name, text);
	}
}
