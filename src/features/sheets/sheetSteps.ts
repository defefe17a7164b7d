import * as vscode from 'vscode';
import type {Role} from '../../core/catalogue/catalogue';
import type {CatalogueIndex} from '../../core/catalogue/lookups';
import {askFileName} from '../../host/documentFlow';
import {askRole} from '../../host/roleStep';
import type {RoleStepOptions} from '../../host/roleStep';
import {askPick} from '../../host/steps';
import type {Step} from '../../host/steps';

interface Named {
	readonly name: string;
}

/** The last step: what the file is called. What is proposed may depend on the answers before. */
export function nameStep<T extends Named>(title: string, propose: (state: Partial<T>) => string): Step<T> {
	return async (state, position) => {
		const value =
			state.name ??
			propose(state)
				.toLowerCase()
				.replace(/[^a-z0-9]+/g, '-');
		const answer = await askFileName(position, {title, value});
		return answer === undefined || answer === 'back' ? answer : ({name: answer.value} as Partial<T>);
	};
}

/** A step that asks for a role, or for none. */
export function roleStep<T extends {readonly role: Role | null}>(
	index: CatalogueIndex,
	options: Omit<RoleStepOptions, 'selected'>,
	selected: Role | undefined,
): Step<T> {
	return async (state, position) => {
		const answer = await askRole(index, position, {...options, selected: state.role ?? selected});
		return answer === undefined || answer === 'back' ? answer : ({role: answer.value} as Partial<T>);
	};
}

/** A step that asks for a number of months. */
export function monthsStep<T extends {readonly months: number}>(
	title: string,
	placeholder: string,
	choices: readonly number[],
	usual: number,
): Step<T> {
	return async (state, position) => {
		const answer = await askPick<number>(position, {
			title,
			placeholder,
			items: choices.map((value) => ({
				label: value === 1 ? vscode.l10n.t('1 month') : vscode.l10n.t('{0} months', value),
				value,
			})),
			selected: state.months ?? usual,
		});
		return answer === undefined || answer === 'back' ? answer : ({months: answer.value} as Partial<T>);
	};
}
