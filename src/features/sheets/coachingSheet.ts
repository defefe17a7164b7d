import * as vscode from 'vscode';
import {situations, writeCoachingSheet} from '../../core/plan/sheets/coachingSheet';
import type {Situation} from '../../core/plan/sheets/coachingSheet';
import {writeAndOpen} from '../../host/documentFlow';
import type {Services} from '../../host/services';
import {askPick, askSteps} from '../../host/steps';
import type {Step} from '../../host/steps';
import {todayIso} from '../../host/today';
import {nameStep} from './sheetSteps';

interface Answers {
	readonly situation: Situation;
	readonly name: string;
}

/** Asks for the situation, and writes a sheet for a session with a coach or mentor. */
export async function coachingSheet(services: Services): Promise<void> {
	const title = vscode.l10n.t('Coaching or Mentoring Session');
	const today = todayIso();
	const situation: Step<Answers> = async (state, position) => {
		const answer = await askPick<Situation>(position, {
			title,
			placeholder: vscode.l10n.t('Where do you stand?'),
			items: situations.map((value) => ({label: situationLabel(value), value})),
			selected: state.situation ?? 'some',
		});
		return answer === undefined || answer === 'back' ? answer : {situation: answer.value};
	};
	const name = nameStep<Answers>(title, () => `coaching ${today}`);
	const answers = await askSteps<Answers>({}, [situation, name]);
	if (answers?.situation !== undefined && answers.name !== undefined) {
		await writeAndOpen(services, 'sheets', answers.name, writeCoachingSheet({situation: answers.situation, today}));
	}
}

function situationLabel(situation: Situation): string {
	switch (situation) {
		case 'new':
			return vscode.l10n.t('New to PMOs');
		case 'some':
			return vscode.l10n.t('Working in or near projects for a while');
		case 'experienced':
			return vscode.l10n.t('Experienced in managing projects or programmes');
		case 'business':
			return vscode.l10n.t('From the business rather than from projects');
		case 'senior':
			return vscode.l10n.t('At a senior level, asking what is next');
		case 'settling':
			return vscode.l10n.t('Settling into a new role');
		case 'stuck':
			return vscode.l10n.t('Stuck, or in doubt');
	}
}
