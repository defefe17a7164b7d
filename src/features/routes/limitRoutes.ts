import * as vscode from 'vscode';
import {allowed} from '../../core/paths/allowed';
import type {Obstacle} from '../../core/paths/routes/route';
import type {Limits} from '../../core/profile/profile';
import {askAvoid, askMostMoves, askRuledOut, limitChange} from '../../host/askLimits';
import type {CommandOutcome} from '../../host/commands';
import {PickSeries} from '../../host/pickSeries';
import type {Services} from '../../host/services';
import {askSteps} from '../../host/steps';
import type {Step} from '../../host/steps';

interface Answers {
	readonly limits: Limits;
	readonly keep: boolean;
}

/**
 * Asks what routes must leave out, and whether that holds for now or belongs in the profile. Given what is in the way of
 * every route, it asks only the last.
 */
export async function limitRoutes(services: Services, argument: unknown): Promise<CommandOutcome> {
	const [index, limits] = await Promise.all([services.catalogue.get(), services.routes.limits()]);
	const title = vscode.l10n.t('Limit Routes');
	const picks = new PickSeries();
	const question =
		(ask: typeof askRuledOut): Step<Answers> =>
		async (state, position) => {
			const answer = await ask(picks, position, {title, index, limits: state.limits ?? limits});
			return typeof answer === 'object' ? {limits: answer} : answer;
		};
	const changed = isObstacle(argument) ? allowed(index, limits, argument) : undefined;
	const keep: Step<Answers> = async (_state, position) => {
		// A question that is no part of a series shows no number.
		const answer = await picks.ask<boolean>(changed ? {step: 0, totalSteps: 0} : position, {
			title,
			placeholder: vscode.l10n.t('How long do these limits hold?'),
			items: [
				{
					label: vscode.l10n.t('For now'),
					detail: vscode.l10n.t('Until you close the window or choose others'),
					value: false,
				},
				{label: vscode.l10n.t('From now on'), detail: vscode.l10n.t('Kept in your profile'), value: true},
			],
		});
		return typeof answer === 'object' ? {keep: answer.value} : answer;
	};
	try {
		const answers = changed
			? await askSteps<Answers>({limits: changed}, [keep])
			: await askSteps<Answers>({limits}, [question(askRuledOut), question(askAvoid), question(askMostMoves), keep]);
		return answers?.limits && answers.keep !== undefined
			? await use(services, answers.limits, answers.keep)
			: undefined;
	} finally {
		picks.dispose();
	}
}

async function use({profile, routes}: Services, limits: Limits, keep: boolean): Promise<CommandOutcome> {
	if (!keep) {
		routes.setLimits(limits);
		return undefined;
	}
	const kept = await profile.change(limitChange(limits));
	if (kept?.ok) {
		routes.setLimits(undefined);
	}
	return kept?.ok === false ? kept.problem : undefined;
}

/** Rows of the tree hand over what they show; anybody else may hand over anything. */
function isObstacle(argument: unknown): argument is Obstacle {
	if (typeof argument !== 'object' || argument === null || !('kind' in argument)) {
		return false;
	}
	switch (argument.kind) {
		case 'moves':
			return 'fewest' in argument && Number.isInteger(argument.fewest);
		case 'directions':
			return 'directions' in argument && Array.isArray(argument.directions);
		case 'avoid':
			return 'roles' in argument && Array.isArray(argument.roles);
		default:
			return false;
	}
}
