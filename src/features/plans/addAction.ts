import * as vscode from 'vscode';
import {parseIsoDate} from '../../core/documents/dates';
import {addTask} from '../../core/plan/edit/addTask';
import {plainTask} from '../../core/plan/view/plainTask';
import type {CommandOutcome} from '../../host/commands';
import {choosePlan} from '../../host/choosePlan';
import {problemText} from '../../host/messages';
import type {KnownPlan} from '../../host/planStore';
import type {Services} from '../../host/services';
import {askPick, askSteps, askText} from '../../host/steps';
import type {Step, StepItem} from '../../host/steps';
import {withoutIcons} from '../../host/withoutIcons';

interface NewAction {
	readonly text: string;
	readonly due: string;
	/** Empty: none. */
	readonly milestone: string;
}

const longest = 300;

/** Adds an action to a plan, below the milestone that it leads to. */
export async function addAction(services: Services, argument: unknown): Promise<CommandOutcome> {
	const given = typeof argument === 'object' && argument !== null ? argument : {};
	const known = await choosePlan(services, 'plan' in given ? given.plan : undefined);
	if (!known) {
		return undefined;
	}
	const milestones = milestonesOf(known);
	const meant = 'milestone' in given ? given.milestone : undefined;
	const isGiven = milestones.some(({value}) => value === meant) && typeof meant === 'string';
	const steps = [textStep, dueStep, ...(milestones.length > 0 && !isGiven ? [milestoneStep(milestones)] : [])];
	const said = await askSteps<NewAction>(isGiven ? {milestone: meant} : {}, steps);
	if (said?.text === undefined) {
		return undefined;
	}
	const {text, due, milestone} = said;
	const added = addTask(known.text, 'actions', {text, ...(due && {due}), ...(milestone && {milestone})});
	const done = await services.plans.edit(known, [added.change]);
	if (!done.ok) {
		return done.problem;
	}
	void tellAdded(services, known, added.id);
	return undefined;
}

const textStep: Step<NewAction> = async ({text = ''}, position) => {
	const answer = await askText(position, {
		title: vscode.l10n.t('Add Action'),
		prompt: vscode.l10n.t('What will you do? One sentence, such as: Prepare the gate for one project.'),
		value: text,
		check: (value) => {
			if (value.trim() === '') {
				return vscode.l10n.t('Please say in a few words what you will do.');
			}
			return value.length > longest ? vscode.l10n.t('Please use at most {0} characters.', longest) : undefined;
		},
	});
	return answer === undefined || answer === 'back' ? answer : {text: answer.value.trim()};
};

const dueStep: Step<NewAction> = async ({due = ''}, position) => {
	const answer = await askText(position, {
		title: vscode.l10n.t('Add Action'),
		prompt: vscode.l10n.t('When is it due? Year-month-day. May be left empty.'),
		value: due,
		check: (value) => {
			const date = parseIsoDate(value.trim());
			return date.ok || value.trim() === '' ? undefined : problemText(date.problem);
		},
	});
	return answer === undefined || answer === 'back' ? answer : {due: answer.value.trim()};
};

function milestoneStep(items: readonly StepItem<string>[]): Step<NewAction> {
	return async ({milestone = ''}, position) => {
		const answer = await askPick<string>(position, {
			title: vscode.l10n.t('Add Action'),
			placeholder: vscode.l10n.t('Which milestone does it lead to?'),
			items: [...items, {label: vscode.l10n.t('None of these'), value: ''}],
			selected: milestone,
		});
		return answer === undefined || answer === 'back' ? answer : {milestone: answer.value};
	};
}

function milestonesOf({plan}: KnownPlan): readonly StepItem<string>[] {
	return plan.groups
		.filter(({section}) => section === 'milestones')
		.flatMap(({tasks}) => tasks)
		.flatMap(({id, text}) => (id === undefined ? [] : [{label: withoutIcons(`${id} ${plainTask(text)}`), value: id}]));
}

async function tellAdded({plans, commands}: Services, {file}: KnownPlan, id: string): Promise<void> {
	const show = vscode.l10n.t('Show');
	if ((await vscode.window.showInformationMessage(vscode.l10n.t('{0} is in the plan.', id), show)) !== show) {
		return;
	}
	const now = await plans.of(file);
	const task = now?.plan.groups.flatMap(({tasks}) => tasks).find((each) => each.id === id);
	if (now && task) {
		const written = now.text.slice(task.at.from, task.at.to);
		await commands.run('pmoCareer.plan.showTask', {plan: file.toString(), line: task.line, written});
	}
}
