import * as vscode from 'vscode';
import {families} from '../core/catalogue/catalogue';
import type {Role, RoleId} from '../core/catalogue/catalogue';
import type {Services} from './services';
import {withoutIcons} from './withoutIcons';
import {bandWord, familyWord, officeWord} from './words';

export interface RoleQuestion {
	readonly title: string;
	readonly placeholder?: string;
	/** Roles that are not offered. */
	readonly except?: readonly RoleId[];
}

export interface RoleItem extends vscode.QuickPickItem {
	readonly role?: Role;
}

/** Asks for a role. Undefined when the user leaves. */
export async function pickRole(services: Services, question: RoleQuestion): Promise<Role | undefined> {
	const {catalogue} = await services.catalogue.get();
	const offered = catalogue.roles.filter(({id}) => !question.except?.includes(id));
	const item = await vscode.window.showQuickPick<RoleItem>(roleItems(offered), {
		title: question.title,
		placeHolder: question.placeholder ?? vscode.l10n.t('Type a title, also one that adverts use'),
		matchOnDescription: true,
		matchOnDetail: true,
	});
	return item?.role;
}

export const mostCompared = 3;

/** Asks for two or three roles; those in `chosen` are ticked from the start. Undefined when the user leaves. */
export async function pickRoles(
	services: Services,
	question: {readonly title: string; readonly chosen: readonly Role[]},
): Promise<readonly Role[] | undefined> {
	const {catalogue} = await services.catalogue.get();
	const chosen = question.chosen.slice(0, mostCompared);
	const others = catalogue.roles.filter((role) => !chosen.includes(role));
	const ticked = chosen.map(roleItem);
	const pick = vscode.window.createQuickPick<RoleItem>();
	pick.title = question.title;
	pick.placeholder = vscode.l10n.t('Choose two or three roles');
	pick.canSelectMany = true;
	pick.matchOnDescription = true;
	pick.matchOnDetail = true;
	pick.items =
		ticked.length > 0 ? [separator(vscode.l10n.t('Chosen')), ...ticked, ...roleItems(others)] : roleItems(others);
	pick.selectedItems = ticked;
	let held: readonly RoleItem[] = ticked;
	return new Promise((resolve) => {
		pick.onDidChangeSelection((items) => {
			if (items.length > mostCompared) {
				pick.selectedItems = held;
			} else {
				held = items;
			}
			pick.placeholder =
				held.length < mostCompared
					? vscode.l10n.t('Choose two or three roles')
					: vscode.l10n.t('Three roles are chosen. Untick one to choose another.');
		});
		pick.onDidAccept(() => {
			const roles = pick.selectedItems.flatMap(({role}) => role ?? []);
			if (roles.length < 2) {
				pick.placeholder = vscode.l10n.t('Tick at least two roles to compare them');
				return;
			}
			resolve(roles);
			pick.hide();
		});
		pick.onDidHide(() => {
			resolve(undefined);
			pick.dispose();
		});
		pick.show();
	});
}

/** Roles as quick pick items, grouped by family. */
export function roleItems(roles: readonly Role[]): RoleItem[] {
	return families.flatMap((family) => {
		const members = roles.filter((role) => role.family === family);
		return members.length > 0 ? [separator(familyWord(family)), ...members.map(roleItem)] : [];
	});
}

function separator(label: string): RoleItem {
	return {label, kind: vscode.QuickPickItemKind.Separator};
}

function roleItem(role: Role): RoleItem {
	return {
		label: withoutIcons(role.title),
		description: vscode.l10n.t('{0}, band {1}: {2}', officeWord(role.office), role.band, bandWord(role.band)),
		detail: withoutIcons(role.aliases.join(', ')),
		role,
	};
}
