import * as vscode from 'vscode';
import type {Role} from '../../core/catalogue/catalogue';
import {roleArgument} from '../../host/roleArgument';
import type {Services} from '../../host/services';
import {askPick, askSteps} from '../../host/steps';
import type {Step} from '../../host/steps';
import {todayIso} from '../../host/today';
import {askFileName, writeAndOpen} from '../../host/documentFlow';
import {askRole} from './roleStep';

interface PlanAnswers {
	readonly from: Role | null;
	readonly to: Role;
	readonly months: number;
	readonly name: string;
}

const horizons = [6, 12, 18, 24];

/** Asks where from, where to and by when, and writes a career plan. */
export async function newPlan(services: Services, argument: unknown): Promise<void> {
	const target = await roleArgument(services, argument);
	const index = await services.catalogue.get();
	const title = vscode.l10n.t('New Career Plan');
	const from: Step<PlanAnswers> = async (state, position) => {
		const answer = await askRole(index, position, {
			title,
			placeholder: vscode.l10n.t('Which role do you hold now?'),
			none: vscode.l10n.t('None of these, or not sure'),
			selected: state.from,
			except: state.to,
		});
		return answer === undefined || answer === 'back' ? answer : {from: answer.value};
	};
	const to: Step<PlanAnswers> = async (state, position) => {
		const answer = await askRole(index, position, {
			title,
			placeholder: vscode.l10n.t('Which role do you want?'),
			selected: state.to,
			except: state.from,
		});
		return answer === undefined || answer === 'back' ? answer : answer.value ? {to: answer.value} : undefined;
	};
	const months: Step<PlanAnswers> = async (state, position) => {
		const answer = await askPick<number>(position, {
			title,
			placeholder: vscode.l10n.t('How long do you want to give it?'),
			items: horizons.map((value) => ({label: vscode.l10n.t('{0} months', value), value})),
			selected: state.months ?? 12,
		});
		return answer === undefined || answer === 'back' ? answer : {months: answer.value};
	};
	const name: Step<PlanAnswers> = async (state, position) => {
		const value = state.name ?? `${state.to?.title ?? ''} plan`.toLowerCase().replace(/[^a-z0-9]+/g, '-');
		const answer = await askFileName(position, {title, value});
		return answer === undefined || answer === 'back' ? answer : {name: answer.value};
	};
	const start = target ? {to: target} : {};
	const answers = await askSteps<PlanAnswers>(start, target ? [from, months, name] : [from, to, months, name]);
	if (answers?.to && answers.months !== undefined && answers.name !== undefined) {
		const {writePlan} = await import('../../core/plan/planDocument');
		const text = writePlan({
			index,
			...(answers.from ? {from: answers.from} : {}),
			to: answers.to,
			today: todayIso(),
			months: answers.months,
		});
		await writeAndOpen(services, 'plans', answers.name, text);
	}
}
