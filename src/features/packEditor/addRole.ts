import * as vscode from 'vscode';
import {offices} from '../../core/catalogue/catalogue';
import type {Office} from '../../core/catalogue/catalogue';
import {knownIds} from '../../core/catalogue/packs/edit/packIds';
import {idFor} from '../../core/catalogue/packs/edit/newIds';
import type {CommandOutcome} from '../../host/commands';
import {nameProblem} from '../../host/documentFlow';
import type {Services} from '../../host/services';
import {askPick, askSteps, askText} from '../../host/steps';
import type {Step, StepPosition} from '../../host/steps';
import {bandWord, officeWord} from '../../host/words';
import {askPack} from './choosePack';
import type {ChosenPack} from './choosePack';
import {insertRole} from './insertRole';

interface RoleAnswers {
	readonly title: string;
	readonly office: Office;
	readonly band: number;
	readonly purpose: string;
	readonly pack: ChosenPack;
}

const bands = [1, 2, 3, 4, 5, 6, 7];

/** Asks what makes a role, and puts it into a pack. */
export async function addRole(services: Services, argument: unknown): Promise<CommandOutcome> {
	const title = vscode.l10n.t('Add a Role to a Pack');
	const given = await packArgument(services, argument);
	const office: Step<RoleAnswers> = async (state, position) => {
		const answer = await askPick<Office>(position, {
			title,
			placeholder: vscode.l10n.t('Which office does it belong to?'),
			items: offices.map((value) => ({label: officeWord(value), description: value, value})),
			selected: state.office,
		});
		return answer === undefined || answer === 'back' ? answer : {office: answer.value};
	};
	const band: Step<RoleAnswers> = async (state, position) => {
		const answer = await askPick<number>(position, {
			title,
			placeholder: vscode.l10n.t('How much responsibility does it carry?'),
			items: bands.map((value) => ({label: `${String(value)}: ${bandWord(value)}`, value})),
			selected: state.band ?? 3,
		});
		return answer === undefined || answer === 'back' ? answer : {band: answer.value};
	};
	const purpose: Step<RoleAnswers> = async (state, position) => {
		const answer = await askText(position, {
			title,
			prompt: vscode.l10n.t('What is the role for, in one sentence? Leave it empty to write it later.'),
			value: state.purpose ?? '',
			check: (value) => (value.length > 240 ? vscode.l10n.t('Please use up to {0} letters.', 240) : undefined),
		});
		return answer === undefined || answer === 'back' ? answer : {purpose: answer.value.trim()};
	};
	const pack: Step<RoleAnswers> = (state, position) => askPack(services, position, {title, selected: state.pack});
	const name: Step<RoleAnswers> = async (state, position) => {
		const answer = await askRoleTitle(position, {title, value: state.title ?? ''});
		return answer === undefined || answer === 'back' ? answer : {title: answer.value};
	};
	const steps = [name, office, band, purpose, ...(given ? [] : [pack])];
	const answers = await askSteps<RoleAnswers>(given ? {pack: given} : {}, steps);
	if (answers?.title === undefined || !answers.pack || !answers.office || answers.band === undefined) {
		return undefined;
	}
	const index = await services.catalogue.get();
	const taken = new Set(knownIds(index, 'role').map(({id}) => id));
	return insertRole(services, answers.pack, {
		id: idFor(answers.title, taken),
		title: answers.title,
		office: answers.office,
		band: answers.band,
		...(answers.purpose ? {purpose: answers.purpose} : {}),
	});
}

/** Asks for the title of a role; it must hold letters that an id can be made of. */
export async function askRoleTitle(
	position: StepPosition,
	{title, value}: {readonly title: string; readonly value: string},
): Promise<{readonly value: string} | 'back' | undefined> {
	const answer = await askText(position, {
		title,
		prompt: vscode.l10n.t('The title of the role, as it stands in contracts and adverts'),
		value,
		check: nameProblem,
	});
	return answer === undefined || answer === 'back' ? answer : {value: answer.value.replace(/\s+/g, ' ').trim()};
}

/** A pack that can be written, by its key or by anything that carries one (tree rows do). */
async function packArgument(services: Services, argument: unknown): Promise<ChosenPack | undefined> {
	const key = typeof argument === 'object' && argument !== null && 'pack' in argument ? argument.pack : argument;
	const packs = typeof key === 'string' ? await services.catalogue.packs() : [];
	const known = packs.find(({origin}) => origin.key === key && origin.layer === 'folder');
	return known && {uri: known.uri};
}
