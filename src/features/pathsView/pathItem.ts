import * as vscode from 'vscode';
import type {CatalogueIndex} from '../../core/catalogue/lookups';
import type {PathNode} from '../../core/paths/pathNode';
import {movesWords} from '../../host/routeWords';
import {directionIcons, directionWord} from '../../host/words';
import {routeItem} from './routeItem';
import {row} from './row';

const {Collapsed, Expanded, None} = vscode.TreeItemCollapsibleState;

/** How a row of the Career Paths tree looks. */
export function pathItem(index: CatalogueIndex, node: PathNode): vscode.TreeItem {
	const item = itemOf(index, node);
	item.id = node.key;
	item.contextValue = 'role' in node ? 'role' : node.kind;
	return item;
}

function itemOf(index: CatalogueIndex, node: PathNode): vscode.TreeItem {
	switch (node.kind) {
		case 'start':
			return row(title(index, node.role), vscode.l10n.t('starting here'), 'circle-filled', Expanded);
		case 'direction':
			return row(directionWord(node.direction), movesWords(node.count), directionIcons[node.direction], Collapsed);
		case 'means':
			return row(node.text, undefined, 'info', None, node.text);
		case 'fits':
			return row(node.text, undefined, 'lightbulb', None, node.text);
		case 'move':
			return row(title(index, node.role), node.move.why, 'circle-outline', Collapsed, node.move.why);
		case 'detour':
			return row(
				vscode.l10n.t('By way of {0}', title(index, node.role)),
				vscode.l10n.t('no direct move'),
				'git-commit',
				Collapsed,
			);
		case 'into':
			return row(vscode.l10n.t('Who moves into this role'), movesWords(node.count), 'sign-in', Collapsed);
		case 'arrival':
			return row(
				title(index, node.role),
				vscode.l10n.t('{0}: {1}', directionWord(node.move.direction), node.move.why),
				'circle-outline',
				Collapsed,
				node.move.why,
			);
		case 'routes':
		case 'route':
		case 'step':
		case 'why':
		case 'ready':
		case 'part':
		case 'useful':
		case 'more':
		case 'blocked':
		case 'helps':
		case 'help':
		case 'whyNot':
		case 'verdict':
		case 'loss':
			return routeItem(index, node);
	}
}

function title(index: CatalogueIndex, role: string): string {
	return index.role(role)?.title ?? role;
}
