import * as vscode from 'vscode';
import type {CatalogueIndex} from '../../core/catalogue/lookups';
import type {RoleNode, RoleSection} from '../../core/catalogue/roleTree';
import {bandWord, directionIcons, directionWord, familyWord, levelWord, needWord, officeWord} from '../../host/words';

type Kind = RoleNode['kind'];
type Present<K extends Kind> = (node: Extract<RoleNode, {readonly kind: K}>, index: CatalogueIndex) => ItemParts;

interface ItemParts {
	readonly label: string;
	readonly description?: string;
	readonly icon?: string;
	readonly open?: vscode.TreeItemCollapsibleState;
	readonly context?: string;
	readonly command?: vscode.Command;
	/** What a screen reader says where label and description alone would not do. */
	readonly spoken?: string;
}

const {Collapsed, Expanded, None} = vscode.TreeItemCollapsibleState;

const officeIcons: Readonly<Record<string, string>> = {
	any: 'person',
	project: 'project',
	programme: 'list-tree',
	portfolio: 'layers',
	'centre-of-excellence': 'book',
	enterprise: 'organization',
	delivery: 'rocket',
	line: 'type-hierarchy',
	source: 'home',
};

const present: {readonly [K in Kind]: Present<K>} = {
	office: ({office, family, roles}) => ({
		label: family ? familyWord(family) : officeWord(office),
		description: rolesCount(roles.length),
		icon: officeIcons[family ?? office] ?? 'person',
		open: office === 'any' ? Expanded : Collapsed,
	}),
	door: ({title, roles}) => ({label: title, description: rolesCount(roles.length), icon: 'sign-in', open: Collapsed}),
	others: ({roles}) => ({
		label: vscode.l10n.t('Other roles'),
		description: rolesCount(roles.length),
		icon: 'ellipsis',
		open: Collapsed,
	}),
	role: ({role: id, match}, index) => {
		const role = index.role(id);
		const band = vscode.l10n.t('band {0}', role?.band ?? '');
		return {
			label: role?.title ?? id,
			description: match === undefined ? band : match,
			icon: 'circle-outline',
			open: Collapsed,
			context: 'role',
			spoken: vscode.l10n.t('{0}, band {1} of 7, {2}', role?.title ?? id, role?.band ?? '', bandWord(role?.band ?? 0)),
		};
	},
	purpose: ({text}) => ({label: text, icon: 'quote'}),
	section: ({section, count}) => ({
		label: sectionWord(section),
		description: String(count),
		icon: sectionIcons[section],
		open: Collapsed,
		spoken: vscode.l10n.t('{0}, {1} entries', sectionWord(section), count),
	}),
	duty: ({text}) => ({label: text, icon: 'dash'}),
	skill: ({need: {skill, level, need}}, index) => ({
		label: index.skill(skill)?.name ?? skill,
		description: vscode.l10n.t('{0}, {1}', levelWord(level), needWord(need)),
		icon: need === 'core' ? 'star-full' : 'star-empty',
	}),
	letter: ({letter, tasks}, index) => ({
		label: letter,
		description: tasks.map((task) => index.task(task)?.title ?? task).join(', '),
		icon: 'symbol-key',
		spoken: vscode.l10n.t(
			'{0}: {1}',
			index.catalogue.letters.find(({id}) => id === letter)?.title ?? letter,
			tasks.map((task) => index.task(task)?.title ?? task).join(', '),
		),
	}),
	certification: ({certification}, index) => {
		const known = index.certification(certification);
		return {
			label: known?.name ?? certification,
			description: known?.status === 'current' ? known.issuer : vscode.l10n.t('check with the issuer'),
			icon: 'verified',
		};
	},
	move: ({role, move}, index) => ({
		label: index.role(role)?.title ?? role,
		description: directionWord(move.direction),
		icon: directionIcons[move.direction],
		context: 'move',
		command: {command: 'pmoCareer.role.reveal', title: vscode.l10n.t('Show in the Tree'), arguments: [role]},
		spoken: vscode.l10n.t('{0} to {1}: {2}', directionWord(move.direction), index.role(role)?.title ?? role, move.why),
	}),
};

const sectionIcons: Readonly<Record<RoleSection, string>> = {
	duties: 'tasklist',
	skills: 'mortar-board',
	raci: 'table',
	certifications: 'verified',
	moves: 'milestone',
};

/** How a row looks. In a filtered tree the groups stand open, so that what was found is seen at once. */
export function roleItem(index: CatalogueIndex, node: RoleNode, filtered: boolean): vscode.TreeItem {
	// The table has an entry for every kind, typed for that kind; TypeScript cannot follow the pairing through the union.
	const parts = (present[node.kind] as Present<Kind>)(node, index);
	const isGroup = node.kind === 'office' || node.kind === 'door' || node.kind === 'others';
	const item = new vscode.TreeItem(parts.label, filtered && isGroup ? Expanded : (parts.open ?? None));
	// VS Code keeps the open state by id; a filtered tree has its own, so that groups open.
	item.id = filtered ? `filtered:${node.key}` : node.key;
	item.contextValue = parts.context ?? node.kind;
	item.accessibilityInformation = {label: parts.spoken ?? [parts.label, parts.description].filter(Boolean).join(', ')};
	if (parts.description !== undefined) {
		item.description = parts.description;
	}
	if (parts.icon !== undefined) {
		item.iconPath = new vscode.ThemeIcon(parts.icon);
	}
	if (parts.command) {
		item.command = parts.command;
	}
	return item;
}

function rolesCount(count: number): string {
	return count === 1 ? vscode.l10n.t('1 role') : vscode.l10n.t('{0} roles', count);
}

function sectionWord(section: RoleSection): string {
	const words: Readonly<Record<RoleSection, string>> = {
		duties: vscode.l10n.t('Duties'),
		skills: vscode.l10n.t('Skills'),
		raci: vscode.l10n.t('Typical tasks (RACI)'),
		certifications: vscode.l10n.t('Certifications'),
		moves: vscode.l10n.t('Moves from here'),
	};
	return words[section];
}
