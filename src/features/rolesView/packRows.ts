import * as vscode from 'vscode';
import type {ThingKind} from '../../core/catalogue/packs/pack';
import {thingKinds} from '../../core/catalogue/packs/pack';
import type {KnownPack} from '../../host/knownPack';
import {packProblemText} from '../../host/packProblemText';
import type {PackNode, PacksNode} from './packNode';

/** So many problems of one pack are listed; the others show in the editor. */
const mostProblems = 20;

/** The group of packs; undefined where there are none. */
export function packsGroup(packs: readonly KnownPack[]): PacksNode | undefined {
	return packs.length === 0 ? undefined : {kind: 'packs', key: 'packs', packs};
}

export function packChildren(node: PackNode): readonly PackNode[] {
	switch (node.kind) {
		case 'packs':
			return node.packs.map((known) => ({
				kind: 'pack',
				key: `pack:${known.origin.key}`,
				parent: node,
				pack: known.origin.key,
				known,
			}));
		case 'pack':
			return node.known.problems.slice(0, mostProblems).map((problem, at) => ({
				kind: 'packProblem',
				key: `${node.key}/${String(at)}`,
				parent: node,
				pack: node.pack,
				at,
				problem,
			}));
		case 'packProblem':
			return [];
	}
}

/** How a row looks. Everything that a pack says stays plain text. */
export function packItem(node: PackNode): vscode.TreeItem {
	switch (node.kind) {
		case 'packs':
			return groupItem(node);
		case 'pack':
			return knownItem(node.key, node.known);
		case 'packProblem': {
			const item = new vscode.TreeItem(packProblemText(node.problem));
			item.id = node.key;
			item.iconPath = new vscode.ThemeIcon(node.problem.severity);
			item.contextValue = 'packProblem';
			item.tooltip = packProblemText(node.problem);
			item.accessibilityInformation = {
				label: `${severityWord(node.problem.severity)}, ${packProblemText(node.problem)}`,
			};
			item.command = showProblem({pack: node.pack, at: node.at});
			return item;
		}
	}
}

function groupItem({key, packs}: PacksNode): vscode.TreeItem {
	const bad = packs.filter(({problems}) => problems.length > 0).length;
	const {Collapsed, Expanded} = vscode.TreeItemCollapsibleState;
	const item = new vscode.TreeItem(vscode.l10n.t('Packs'), bad > 0 ? Expanded : Collapsed);
	const {t} = vscode.l10n;
	const count = packs.length === 1 ? t('1 pack') : t('{0} packs', packs.length);
	const description =
		bad === 0 ? count : bad === 1 ? t('{0}, 1 with problems', count) : t('{0}, {1} with problems', count, bad);
	// VS Code keeps the open state by id: a group with problems has its own, so that it opens.
	item.id = bad > 0 ? `${key}:problems` : key;
	item.description = description;
	item.iconPath = new vscode.ThemeIcon(bad > 0 ? 'warning' : 'package');
	item.contextValue = 'packs';
	item.tooltip = t(
		'Packs change what ships with PMO Career. They apply from the top down: where two say something about the same thing, the lower one wins.',
	);
	item.accessibilityInformation = {label: `${t('Packs')}, ${description}`};
	return item;
}

function knownItem(key: string, {origin, place, pack, problems}: KnownPack): vscode.TreeItem {
	const {Collapsed, None} = vscode.TreeItemCollapsibleState;
	const item = new vscode.TreeItem(origin.label, problems.length > 0 ? Collapsed : None);
	const counts = countsOf(pack.entries.map(({kind}) => kind));
	const faults = problemsCount(problems.length);
	const own = place === origin.label ? '' : place;
	const description = [counts, faults, own].filter((each) => each !== '').join(' · ');
	item.id = key;
	item.description = description;
	item.iconPath = new vscode.ThemeIcon(iconOf(problems));
	item.contextValue = problems.length > 0 ? 'packWithProblems' : 'pack';
	const told = [origin.label, layerWords(origin.layer, place), counts, faults].filter((each) => each !== '');
	item.tooltip = told.join('\n\n');
	item.accessibilityInformation = {label: told.join(', ')};
	item.command = {
		command: 'pmoCareer.pack.open',
		title: vscode.l10n.t('Open Pack'),
		arguments: [{pack: origin.key}],
	};
	return item;
}

function showProblem(argument: {readonly pack: string; readonly at: number}): vscode.Command {
	return {command: 'pmoCareer.pack.showProblem', title: vscode.l10n.t('Show Problem'), arguments: [argument]};
}

function iconOf(problems: KnownPack['problems']): string {
	return problems.some(({severity}) => severity === 'error') ? 'error' : problems.length > 0 ? 'warning' : 'package';
}

function layerWords(layer: KnownPack['origin']['layer'], place: string): string {
	return layer === 'extension'
		? vscode.l10n.t('From the extension {0}', place)
		: vscode.l10n.t('From the folder: {0}', place);
}

function severityWord(severity: 'error' | 'warning'): string {
	return severity === 'error' ? vscode.l10n.t('Error') : vscode.l10n.t('Warning');
}

function problemsCount(count: number): string {
	return count === 0 ? '' : count === 1 ? vscode.l10n.t('1 problem') : vscode.l10n.t('{0} problems', count);
}

/** What a pack says something about, in words: how many roles, skills and so on. */
function countsOf(kinds: readonly ThingKind[]): string {
	const {t} = vscode.l10n;
	const words: {readonly [K in ThingKind]: readonly [one: string, many: (count: number) => string]} = {
		role: [t('1 role'), (count) => t('{0} roles', count)],
		skill: [t('1 skill'), (count) => t('{0} skills', count)],
		move: [t('1 move'), (count) => t('{0} moves', count)],
		certification: [t('1 certificate'), (count) => t('{0} certificates', count)],
		pmoType: [t('1 PMO type'), (count) => t('{0} PMO types', count)],
		factor: [t('1 checklist group'), (count) => t('{0} checklist groups', count)],
		item: [t('1 checklist statement'), (count) => t('{0} checklist statements', count)],
		snippet: [t('1 snippet'), (count) => t('{0} snippets', count)],
	};
	const parts = thingKinds.flatMap((kind) => {
		const count = kinds.filter((each) => each === kind).length;
		const [one, many] = words[kind];
		return count === 0 ? [] : [count === 1 ? one : many(count)];
	});
	return parts.length === 0 ? t('nothing that can be used') : parts.join(', ');
}
