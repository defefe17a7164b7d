import * as vscode from 'vscode';
import type {RoleId} from '../../core/catalogue/catalogue';
import type {CatalogueIndex} from '../../core/catalogue/lookups';
import {heldOf} from '../../core/profile/profile';
import type {Limits} from '../../core/profile/profile';
import type {KnownProfile} from '../../host/profileStore';
import {directionWord, experienceWord} from '../../host/words';

/** The profile, and what it says, in the order in which it is asked. */
export const profileRows = ['role', 'experience', 'target', 'limits', 'skills'] as const;
export type ProfileRow = 'profile' | (typeof profileRows)[number];

/** How a row of the profile looks in My Career. Choosing one asks its question again. */
export function profileItem(index: CatalogueIndex, known: KnownProfile, row: ProfileRow): vscode.TreeItem {
	return row === 'profile' ? topItem(index, known) : partItem(index, known, row);
}

function topItem(index: CatalogueIndex, {profile, faults}: KnownProfile): vscode.TreeItem {
	const item = new vscode.TreeItem(vscode.l10n.t('Profile'), vscode.TreeItemCollapsibleState.Collapsed);
	const {role, target} = profile;
	const isSound = faults.length === 0;
	const text = isSound
		? target === undefined
			? titleOf(index, role)
			: vscode.l10n.t('{0}, towards {1}', titleOf(index, role), titleOf(index, target))
		: faults.length === 1
			? vscode.l10n.t('one place to look at')
			: vscode.l10n.t('{0} places to look at', faults.length);
	item.contextValue = 'profile';
	return dress(item, {id: 'profile', icon: isSound ? 'account' : 'warning', text});
}

function partItem(
	index: CatalogueIndex,
	{profile}: KnownProfile,
	row: Exclude<ProfileRow, 'profile'>,
): vscode.TreeItem {
	const {t} = vscode.l10n;
	const parts: {readonly [K in typeof row]: () => readonly [label: string, text: string, icon: string]} = {
		role: () => [t('Role held'), titleOf(index, profile.role), 'circle-filled'],
		experience: () => [
			t('Experience'),
			profile.experience ? experienceWord(profile.experience) : t('not said'),
			'history',
		],
		target: () => [t('Role wanted'), titleOf(index, profile.target), 'target'],
		limits: () => [t('Limits'), limitWords(index, profile.limits), 'filter'],
		skills: () => [t('Skills'), t('{0} rated', Object.keys(heldOf(profile)).length), 'star-empty'],
	};
	const [label, text, icon] = parts[row]();
	const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.None);
	item.tooltip = text;
	item.contextValue = 'profilePart';
	item.command =
		row === 'skills'
			? {command: 'pmoCareer.profile.rateSkills', title: t('Rate My Skills')}
			: {command: 'pmoCareer.profile.setUp', title: t('Change'), arguments: [row]};
	return dress(item, {id: `profile/${row}`, icon, text});
}

function dress(
	item: vscode.TreeItem,
	{id, icon, text}: {readonly id: string; readonly icon: string; readonly text: string},
): vscode.TreeItem {
	item.id = id;
	item.iconPath = new vscode.ThemeIcon(icon);
	item.description = text;
	item.accessibilityInformation = {label: `${typeof item.label === 'string' ? item.label : ''}, ${text}`};
	return item;
}

function titleOf(index: CatalogueIndex, role: RoleId | undefined): string {
	return index.role(role ?? '')?.title ?? vscode.l10n.t('no role yet');
}

function limitWords(index: CatalogueIndex, {noMoves, noLineManagement, avoid, mostMoves}: Limits): string {
	const {t} = vscode.l10n;
	const words = [
		...noMoves.map((id) => (id === 'out' ? t('stay with my employer') : t('no "{0}"', directionWord(id)))),
		...(noLineManagement ? [t('no line management')] : []),
		...avoid.map((id) => t('not {0}', titleOf(index, id))),
		...(mostMoves === undefined ? [] : [mostMoves === 1 ? t('one move') : t('at most {0} moves', mostMoves)]),
	];
	return words.length === 0 ? t('none') : words.join(', ');
}
