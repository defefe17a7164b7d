import * as vscode from 'vscode';
import type {CommandOutcome} from '../../host/commands';
import {PickSeries} from '../../host/pickSeries';
import type {KnownProfile} from '../../host/profileStore';
import type {Services} from '../../host/services';
import {canAsk, questionIds, questions} from './questions';
import type {QuestionId} from './questions';

/**
 * Asks who somebody is and where they want to go. Every answer is in the file at once, so that they can leave at any
 * question; next time the questions go on with the first that is not answered. With an argument, only that one is asked.
 */
export async function setUp(services: Services, argument: unknown): Promise<CommandOutcome> {
	const only = questionIds.find((id) => id === argument);
	// Makes the file where there is none, and finds out whether it can be changed before anything is asked.
	const ready = await services.profile.change({});
	if (!ready?.ok) {
		return ready?.problem;
	}
	const picks = new PickSeries();
	try {
		return await askAll(services, picks, only);
	} finally {
		picks.dispose();
	}
}

async function askAll(services: Services, picks: PickSeries, only: QuestionId | undefined): Promise<CommandOutcome> {
	const index = await services.catalogue.get();
	let known = await services.profile.get();
	let at = only ? 0 : firstOpen(known);
	for (;;) {
		const course = only ? [only] : questionIds.filter((id) => canAsk(id, known));
		const question = course[at];
		if (!question) {
			break;
		}
		const answer = await questions[question]({
			picks,
			// A question that is no part of a series shows no number.
			position: only ? {step: 0, totalSteps: 0} : {step: at + 1, totalSteps: course.length},
			index,
			known,
		});
		if (answer === undefined) {
			return undefined;
		}
		if (answer === 'back') {
			at = Math.max(0, at - 1);
			continue;
		}
		const changed = await services.profile.change(answer);
		if (!changed?.ok) {
			return changed?.problem;
		}
		known = await services.profile.get();
		at++;
	}
	vscode.window.setStatusBarMessage(vscode.l10n.t('Your profile is kept in your career folder'), 5000);
	return undefined;
}

/** The first question that the file does not answer; the first of all where it answers every one. */
function firstOpen(known: KnownProfile): number {
	const isOpen = (id: QuestionId): boolean =>
		id === 'skills' ? ![...known.answered].some((what) => what.startsWith('skills.')) : !known.answered.has(id);
	return Math.max(0, questionIds.filter((id) => canAsk(id, known)).findIndex(isOpen));
}
