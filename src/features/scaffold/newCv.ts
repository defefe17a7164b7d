import * as vscode from 'vscode';
import type {Role} from '../../core/catalogue/catalogue';
import {writeCv} from '../../core/cv/cvDocument';
import {roleArgument} from '../../host/roleArgument';
import type {Services} from '../../host/services';
import {askSteps, askText} from '../../host/steps';
import type {Step} from '../../host/steps';
import {todayIso} from '../../host/today';
import {askFileName, writeAndOpen} from '../../host/documentFlow';
import {askRole} from '../../host/roleStep';

interface CvAnswers {
	readonly role: Role | null;
	readonly person: string;
	readonly name: string;
}

/** Asks which role the CV is for, and writes one with sections and prompts drawn from it. */
export async function newCv(services: Services, argument: unknown): Promise<void> {
	const target = await roleArgument(services, argument);
	const index = await services.catalogue.get();
	const title = vscode.l10n.t('New CV');
	const role: Step<CvAnswers> = async (state, position) => {
		const answer = await askRole(index, position, {
			title,
			placeholder: vscode.l10n.t('Which role is this CV for?'),
			none: vscode.l10n.t('No particular role'),
			selected: state.role,
		});
		return answer === undefined || answer === 'back' ? answer : {role: answer.value};
	};
	const person: Step<CvAnswers> = async (state, position) => {
		const answer = await askText(position, {
			title,
			prompt: vscode.l10n.t('Your name as it should stand on top. Leave it empty to fill it in later.'),
			value: state.person ?? '',
			check: (value) => (value.length > 120 ? vscode.l10n.t('Please use up to 120 letters.') : undefined),
		});
		return answer === undefined || answer === 'back' ? answer : {person: answer.value.trim()};
	};
	const name: Step<CvAnswers> = async (state, position) => {
		const value =
			state.name ??
			`cv ${state.role?.title ?? ''}`
				.toLowerCase()
				.trim()
				.replace(/[^a-z0-9]+/g, '-');
		const answer = await askFileName(position, {title, value});
		return answer === undefined || answer === 'back' ? answer : {name: answer.value};
	};
	const start = target ? {role: target} : {};
	const answers = await askSteps<CvAnswers>(start, target ? [person, name] : [role, person, name]);
	if (answers?.name !== undefined) {
		const text = writeCv({
			index,
			...(answers.role ? {role: answers.role} : {}),
			...(answers.person ? {name: answers.person} : {}),
			today: todayIso(),
		});
		await writeAndOpen(services, 'cv', answers.name, text);
	}
}
