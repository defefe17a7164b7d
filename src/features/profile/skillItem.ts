import * as vscode from 'vscode';
import type {CatalogueIndex} from '../../core/catalogue/lookups';
import {formatDate} from '../../core/documents/dates';
import type {Profile} from '../../core/profile/profile';
import type {SkillNode} from '../../core/profile/skillTree';
import {levelWord} from '../../host/words';
import {heldWords} from './rateSkill';

const {Collapsed, Expanded, None} = vscode.TreeItemCollapsibleState;

/** How a row of the skills of a profile looks. */
export function skillItem(index: CatalogueIndex, profile: Profile, node: SkillNode): vscode.TreeItem {
	const item = itemOf(index, profile, node);
	item.id = node.key;
	item.contextValue = node.kind;
	return item;
}

function itemOf(index: CatalogueIndex, profile: Profile, node: SkillNode): vscode.TreeItem {
	switch (node.kind) {
		case 'group':
			return row(groupTitle(index, node), {
				description: vscode.l10n.t('{0} of {1} rated', node.rated, node.skills.length),
				icon: node.role === undefined ? 'list-unordered' : node.isTarget ? 'target' : 'account',
				state: node.role === undefined ? Collapsed : Expanded,
			});
		case 'skill':
			return row(index.skill(node.skill)?.name ?? node.skill, {
				description: [heldText(node), ...neededText(node), ...dateText(profile, node)].join(' · '),
				icon: skillIcon(node),
				state: Collapsed,
			});
		case 'level':
			return levelItem(index, node);
		case 'evidence': {
			const item = row(node.text, {description: vscode.l10n.t('evidence'), icon: 'note', state: None});
			item.tooltip = node.text;
			return item;
		}
	}
}

function groupTitle(index: CatalogueIndex, {role, isTarget}: SkillNode & {readonly kind: 'group'}): string {
	const title = index.role(role ?? '')?.title;
	if (title === undefined) {
		return vscode.l10n.t('Other skills');
	}
	return isTarget ? vscode.l10n.t('Wanted: {0}', title) : vscode.l10n.t('Held: {0}', title);
}

function heldText({level, assumed}: SkillNode & {readonly kind: 'skill'}): string {
	return level === undefined && assumed !== undefined
		? vscode.l10n.t('not rated, counted as {0}', heldWords(assumed))
		: heldWords(level);
}

function neededText({needed}: SkillNode & {readonly kind: 'skill'}): readonly string[] {
	if (!needed) {
		return [];
	}
	return [
		needed.need === 'core' ? vscode.l10n.t('needs {0}', needed.level) : vscode.l10n.t('{0} is useful', needed.level),
	];
}

function dateText({skills}: Profile, {skill, level}: SkillNode & {readonly kind: 'skill'}): readonly string[] {
	const date = skills[skill]?.date;
	return level === undefined || date === undefined ? [] : [formatDate(date)];
}

/** The words beside it say the same. */
function skillIcon({level, needed}: SkillNode & {readonly kind: 'skill'}): string {
	if (level === undefined) {
		return 'question';
	}
	return level >= (needed?.level ?? 0) ? 'pass' : 'circle-outline';
}

function levelItem(
	index: CatalogueIndex,
	{skill, level, isHeld}: SkillNode & {readonly kind: 'level'},
): vscode.TreeItem {
	const label = level === undefined ? vscode.l10n.t('Unknown') : vscode.l10n.t('{0} {1}', level, levelWord(level));
	const sentence = level === undefined ? undefined : index.skill(skill)?.levels[level - 1];
	const item = row(label, {
		description: [...(isHeld ? [vscode.l10n.t('your level')] : []), ...(sentence === undefined ? [] : [sentence])].join(
			': ',
		),
		icon: isHeld ? 'circle-filled' : 'circle-outline',
		state: None,
	});
	item.tooltip = sentence ?? '';
	item.command = {
		command: 'pmoCareer.skill.rate',
		title: vscode.l10n.t('Rate'),
		arguments: [{skill, level: level ?? null}],
	};
	return item;
}

function row(
	label: string,
	{
		description,
		icon,
		state,
	}: {readonly description: string; readonly icon: string; readonly state: vscode.TreeItemCollapsibleState},
): vscode.TreeItem {
	const item = new vscode.TreeItem(label, state);
	item.description = description;
	item.accessibilityInformation = {label: description === '' ? label : `${label}, ${description}`};
	item.iconPath = new vscode.ThemeIcon(icon);
	return item;
}
