import * as vscode from 'vscode';
import type {Role} from '../../core/catalogue/catalogue';
import {idFor} from '../../core/catalogue/packs/edit/newIds';
import {knownIds} from '../../core/catalogue/packs/edit/packIds';
import {roleEntry} from '../../core/catalogue/packs/edit/roleEntry';
import type {CommandOutcome} from '../../host/commands';
import {roleArgument} from '../../host/roleArgument';
import {askRole} from '../../host/roleStep';
import type {Services} from '../../host/services';
import {askPick, askSteps} from '../../host/steps';
import type {Step} from '../../host/steps';
import {askRoleTitle} from './addRole';
import {askPack} from './choosePack';
import type {ChosenPack} from './choosePack';
import {insertRole} from './insertRole';

interface CopyAnswers {
	readonly role: Role;
	/** The title of a new role; null: the entry changes the role itself. */
	readonly own: string | null;
	readonly pack: ChosenPack;
}

/** Asks for a role, and puts all that the catalogue says of it into a pack: to change it, or as the start of a new one. */
export async function copyRole(services: Services, argument: unknown): Promise<CommandOutcome> {
	const target = await roleArgument(services, argument);
	const index = await services.catalogue.get();
	const title = vscode.l10n.t('Copy Shipped Role into a Pack');
	const role: Step<CopyAnswers> = async (state, position) => {
		const answer = await askRole(index, position, {
			title,
			placeholder: vscode.l10n.t('Which role do you want to start from?'),
			selected: state.role,
		});
		return answer === undefined || answer === 'back' ? answer : answer.value ? {role: answer.value} : undefined;
	};
	const own: Step<CopyAnswers> = async (state, position) => {
		for (;;) {
			const answer = await askPick<boolean>(position, {
				title,
				placeholder: vscode.l10n.t('What is the copy for?'),
				items: [
					{
						label: vscode.l10n.t('Change this role'),
						detail: vscode.l10n.t('Everybody who uses the pack sees it as you write it'),
						iconPath: new vscode.ThemeIcon('edit'),
						value: false,
					},
					{
						label: vscode.l10n.t('Start a new role'),
						detail: vscode.l10n.t('The role stays as it is, and a new one stands beside it'),
						iconPath: new vscode.ThemeIcon('add'),
						value: true,
					},
				],
				selected: typeof state.own === 'string',
			});
			if (answer === undefined || answer === 'back') {
				return answer;
			}
			const name = answer.value ? await askRoleTitle(position, {title, value: state.own ?? ''}) : {value: null};
			if (name !== 'back') {
				return name && {own: name.value};
			}
		}
	};
	const pack: Step<CopyAnswers> = (state, position) => askPack(services, position, {title, selected: state.pack});
	const answers = await askSteps<CopyAnswers>(target ? {role: target} : {}, [...(target ? [] : [role]), own, pack]);
	if (!answers?.role || !answers.pack || answers.own === undefined) {
		return undefined;
	}
	const taken = new Set(knownIds(index, 'role').map(({id}) => id));
	const named = answers.own === null ? {} : {id: idFor(answers.own, taken), title: answers.own};
	return insertRole(services, answers.pack, roleEntry(answers.role, named));
}
