import * as vscode from 'vscode';
import {talkDirections, writeManagerTalk} from '../../core/plan/sheets/managerTalk';
import type {TalkDirection} from '../../core/plan/sheets/managerTalk';
import {writeAndOpen} from '../../host/documentFlow';
import type {Services} from '../../host/services';
import {askPick, askSteps} from '../../host/steps';
import type {Step} from '../../host/steps';
import {todayIso} from '../../host/today';
import {withoutIcons} from '../../host/withoutIcons';
import {nameStep} from './sheetSteps';

interface Answers {
	readonly direction: TalkDirection;
	readonly name: string;
}

/** Asks for the direction, and writes a sheet for the talk with one's manager. */
export async function managerTalk(services: Services, argument: unknown): Promise<void> {
	const index = await services.catalogue.get();
	const title = vscode.l10n.t('Conversation with My Manager');
	const today = todayIso();
	const given = talkDirections.find((each) => each === argument);
	const direction: Step<Answers> = async (state, position) => {
		const answer = await askPick<TalkDirection>(position, {
			title,
			placeholder: vscode.l10n.t('What do you want to talk about?'),
			items: talkDirections.map((value) => {
				const known = index.direction(value);
				return {label: withoutIcons(known?.title ?? value), detail: withoutIcons(known?.means ?? ''), value};
			}),
			selected: state.direction ?? 'up',
		});
		return answer === undefined || answer === 'back' ? answer : {direction: answer.value};
	};
	const name = nameStep<Answers>(title, () => `manager talk ${today}`);
	const answers = await askSteps<Answers>(given ? {direction: given} : {}, given ? [name] : [direction, name]);
	if (answers?.direction !== undefined && answers.name !== undefined) {
		const text = writeManagerTalk({index, direction: answers.direction, today});
		await writeAndOpen(services, 'sheets', answers.name, text);
	}
}
