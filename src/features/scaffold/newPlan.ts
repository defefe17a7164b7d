import * as vscode from 'vscode';
import type {Role} from '../../core/catalogue/catalogue';
import type {CatalogueIndex} from '../../core/catalogue/lookups';
import {longestRoute} from '../../core/profile/profile';
import {planStart} from '../../host/planStart';
import {roleArgument} from '../../host/roleArgument';
import type {Services} from '../../host/services';
import {askPick, askSteps} from '../../host/steps';
import type {Step} from '../../host/steps';
import {todayIso} from '../../host/today';
import {askFileName, writeAndOpen} from '../../host/documentFlow';
import {askRole} from '../../host/roleStep';

interface PlanAnswers {
	readonly from: Role | null;
	readonly to: Role;
	readonly months: number;
	readonly name: string;
}

const horizons = [6, 12, 18, 24];

/** Asks where from, where to and by when, and writes a career plan. Given a route, it asks only by when. */
export async function newPlan(services: Services, argument: unknown): Promise<void> {
	const [index, {profile}] = await Promise.all([services.catalogue.get(), services.profile.get()]);
	const route = routeArgument(index, argument);
	const target = route ? route.at(-1) : await roleArgument(services, argument);
	const title = vscode.l10n.t('New Career Plan');
	const from: Step<PlanAnswers> = async (state, position) => {
		const answer = await askRole(index, position, {
			title,
			placeholder: vscode.l10n.t('Which role do you hold now?'),
			none: vscode.l10n.t('None of these, or not sure'),
			selected: state.from ?? index.role(profile.role ?? ''),
			except: state.to,
		});
		return answer === undefined || answer === 'back' ? answer : {from: answer.value};
	};
	const to: Step<PlanAnswers> = async (state, position) => {
		const answer = await askRole(index, position, {
			title,
			placeholder: vscode.l10n.t('Which role do you want?'),
			selected: state.to ?? index.role(profile.target ?? ''),
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
	const start = target ? {...(route?.[0] ? {from: route[0]} : {}), to: target} : {};
	const steps = route ? [months, name] : target ? [from, months, name] : [from, to, months, name];
	const answers = await askSteps<PlanAnswers>(start, steps);
	if (answers?.to && answers.months !== undefined && answers.name !== undefined) {
		const {writePlan} = await import('../../core/plan/planDocument');
		const text = writePlan({
			index,
			...(await planStart(services, answers.from ?? undefined, answers.to)),
			to: answers.to,
			...(route ? {route: route.map(({id}) => id)} : {}),
			today: todayIso(),
			months: answers.months,
		});
		await writeAndOpen(services, 'plans', answers.name, text);
	}
}

/** The roles of a route that the command was given, as rows of routes carry them. Undefined for everything else. */
function routeArgument(index: CatalogueIndex, argument: unknown): readonly Role[] | undefined {
	const given = typeof argument === 'object' && argument !== null && 'route' in argument ? argument.route : undefined;
	const ids: readonly unknown[] = Array.isArray(given) ? given.slice(0, longestRoute + 1) : [];
	const roles = ids.flatMap((id) => (typeof id === 'string' ? (index.role(id) ?? []) : []));
	return roles.length > 1 && roles.length === ids.length ? roles : undefined;
}
