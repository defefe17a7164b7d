import * as vscode from 'vscode';
import type {Role} from '../core/catalogue/catalogue';
import type {CatalogueIndex} from '../core/catalogue/lookups';
import {roleItems} from './pickRole';
import {askPick} from './steps';
import type {StepPosition} from './steps';

export interface RoleStepOptions {
	readonly title: string;
	readonly placeholder: string;
	/** The first entry, for answering without a role; absent: a role must be chosen. */
	readonly none?: string;
	readonly selected: Role | null | undefined;
	readonly except?: Role | null | undefined;
}

/** One step of a series: a role, or `null` for "none of these". */
export async function askRole(
	index: CatalogueIndex,
	position: StepPosition,
	options: RoleStepOptions,
): Promise<{readonly value: Role | null} | 'back' | undefined> {
	const roles = roleItems(index.catalogue.roles.filter((role) => role !== options.except));
	const items = roles.map((item) => (item.role ? {...item, value: item.role} : item));
	const none =
		options.none === undefined
			? []
			: [{label: options.none, value: null, iconPath: new vscode.ThemeIcon('circle-slash')}];
	return askPick<Role | null>(position, {
		title: options.title,
		placeholder: options.placeholder,
		items: [...none, ...items],
		selected: options.selected,
	});
}
