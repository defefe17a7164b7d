import * as vscode from 'vscode';
import {formatDate} from '../../core/documents/dates';
import type {IsoDate} from '../../core/documents/dates';
import {changesSince} from '../../core/plan/review/changesSince';
import type {ReviewAnswers} from '../../core/plan/review/reviewAnswers';
import {reviewTasks} from '../../core/plan/review/reviewTasks';
import {writeReview} from '../../core/plan/review/writeReview';
import type {CommandOutcome} from '../../host/commands';
import type {KnownPlan} from '../../host/planStore';
import type {Services} from '../../host/services';
import {todayIso} from '../../host/today';
import {askReview} from './askReview';
import {planOf} from './planOf';

/** Walks through a plan's milestones and writes a dated review into it, as one step of undo. Left halfway, nothing is written. */
export async function reviewPlan(services: Services, argument: unknown): Promise<CommandOutcome> {
	const known = await planOf(services, argument);
	if (!known) {
		return undefined;
	}
	const today = todayIso();
	const since = changesSince(known.text, today);
	const answers = await askReview(since, reviewTasks(known.text, known.plan, today).suggested, today);
	return answers && write(services, known, answers, today);
}

async function write(
	services: Services,
	known: KnownPlan,
	answers: ReviewAnswers,
	today: IsoDate,
): Promise<CommandOutcome> {
	const changes = writeReview(known.text, answers, today);
	if (!changes.ok) {
		return changes.problem;
	}
	const done = await services.plans.edit(known, changes.value);
	if (done.ok) {
		void tell(known.file, answers.next);
		return undefined;
	}
	if (done.problem.code !== 'file.changed') {
		return done.problem;
	}
	const fresh = await askAgain(services, known.file);
	return fresh && write(services, fresh, answers, today);
}

/** The plan as it is now, where the user wants the answers written into that. */
async function askAgain({plans}: Services, file: vscode.Uri): Promise<KnownPlan | undefined> {
	const {t} = vscode.l10n;
	const apply = t('Write Them into the Plan as It Is Now');
	const choice = await vscode.window.showWarningMessage(
		t('The plan has changed while you were reviewing it.'),
		{
			modal: true,
			detail: t(
				'Nothing is written yet, and your answers are kept. A milestone that is done, dropped or gone by now stays so.',
			),
		},
		apply,
	);
	return choice === apply ? plans.of(file) : undefined;
}

async function tell(file: vscode.Uri, next: IsoDate): Promise<void> {
	const {t} = vscode.l10n;
	const open = t('Open the Plan');
	const message = t('The review is in the plan. The next one is on {0}.', formatDate(next));
	if ((await vscode.window.showInformationMessage(message, open)) === open) {
		await vscode.commands.executeCommand('vscode.open', file);
	}
}
