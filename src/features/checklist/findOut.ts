import * as vscode from 'vscode';
import type {OpenQuestion} from '../../core/checklist/openQuestions';
import {questionLines} from '../../core/checklist/questionsText';
import type {Problem} from '../../core/problem';
import type {Services} from '../../host/services';
import type {OpenRun} from './checklists';
import {fileName} from './fileName';
import {assessRun} from './runFile';

/** Puts everything that is worth finding out on the clipboard, as a task list. */
export async function copyQuestions(opened: OpenRun): Promise<Problem | undefined> {
	return withQuestions(opened, async (questions) => {
		await vscode.env.clipboard.writeText(`${questionLines(questions).join('\n')}\n`);
		const copied =
			questions.length === 1
				? vscode.l10n.t('Copied one question')
				: vscode.l10n.t('Copied {0} questions', questions.length);
		vscode.window.setStatusBarMessage(copied, 5000);
		return undefined;
	});
}

/** Asks for a plan and for questions, and adds those to it as actions. */
export async function addToPlan(services: Services, opened: OpenRun): Promise<Problem | undefined> {
	return withQuestions(opened, async (questions) => {
		const plan = await pickPlan(services);
		const chosen = plan && (await pickQuestions(questions));
		return chosen && addTo(services, plan, chosen);
	});
}

/** Does something with what is worth finding out. Where nothing is, the user is told. */
async function withQuestions(
	{index, session}: OpenRun,
	act: (questions: readonly OpenQuestion[]) => Promise<Problem | undefined>,
): Promise<Problem | undefined> {
	const result = assessRun(index, session.run);
	if (!result.ok) {
		return result.problem;
	}
	const {findOut} = result.value.explanation;
	if (findOut.length > 0) {
		return act(findOut);
	}
	void vscode.window.showInformationMessage(vscode.l10n.t('Nothing is open: every question has an answer.'));
	return undefined;
}

async function addTo({files}: Services, plan: vscode.Uri, questions: readonly string[]): Promise<Problem | undefined> {
	const read = await files.read(plan);
	if (!read.ok) {
		return read.problem;
	}
	const {addQuestions} = await import('../../core/plan/addQuestions');
	const {text, added} = addQuestions(read.value.text, questions);
	const replaced = await files.replace(plan, read.value.text, text);
	if (!replaced.ok) {
		return replaced.problem;
	}
	void tellAdded(plan, added);
	return undefined;
}

/** The plan that the user picks. Undefined: cancelled, or there is none, which the user is told. */
async function pickPlan({files, commands}: Services): Promise<vscode.Uri | undefined> {
	const plans = await files.list(['plans']);
	if (plans.length === 0) {
		const create = vscode.l10n.t('New Career Plan');
		const none = vscode.l10n.t('There is no career plan in the career folder yet.');
		if ((await vscode.window.showInformationMessage(none, create)) === create) {
			await commands.run('pmoCareer.plan.create');
		}
		return undefined;
	}
	const items = plans.map((uri) => ({label: fileName(uri), uri}));
	const picked = await vscode.window.showQuickPick(items, {title: vscode.l10n.t('Add to Which Plan?')});
	return picked?.uri;
}

/** Those that could settle the verdict are chosen beforehand. */
async function pickQuestions(questions: readonly OpenQuestion[]): Promise<readonly string[] | undefined> {
	const items = questions.map(({findOut, text, part}) => ({label: findOut, detail: text, picked: part !== 'rest'}));
	const picked = await vscode.window.showQuickPick(items, {
		title: vscode.l10n.t('Which Questions Should the Plan Ask?'),
		canPickMany: true,
		matchOnDetail: true,
	});
	if (picked?.length === 0) {
		void vscode.window.showInformationMessage(vscode.l10n.t('No question was chosen, so the plan stays as it is.'));
		return undefined;
	}
	return picked?.map(({label}) => label);
}

async function tellAdded(plan: vscode.Uri, added: number): Promise<void> {
	const open = vscode.l10n.t('Open the Plan');
	const text =
		added === 0
			? vscode.l10n.t('The plan asks these questions already.')
			: added === 1
				? vscode.l10n.t('One question was added to the plan.')
				: vscode.l10n.t('{0} questions were added to the plan.', added);
	if ((await vscode.window.showInformationMessage(text, open)) === open) {
		await vscode.commands.executeCommand('vscode.open', plan);
	}
}
