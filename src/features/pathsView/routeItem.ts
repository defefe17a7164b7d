import * as vscode from 'vscode';
import type {RoleId} from '../../core/catalogue/catalogue';
import type {CatalogueIndex} from '../../core/catalogue/lookups';
import type {RouteNode} from '../../core/paths/pathNode';
import type {SkillStep} from '../../core/paths/routes/noRegret';
import {skillsToGrow} from '../../core/paths/skillsToGrow';
import {directionIcons, directionWord, levelWord} from '../../host/words';
import {costWord, growWords, largestStepWords, movesWords, strengthWords, viaWords} from '../../host/routeWords';
import {obstacleWords} from './obstacleWords';
import {chargeWord, partWords} from './partWords';
import {row} from './row';
import {whyNotWords} from './whyNotWords';

const {Collapsed, Expanded, None} = vscode.TreeItemCollapsibleState;

/** How a row of the routes between two roles looks. */
export function routeItem(index: CatalogueIndex, node: RouteNode): vscode.TreeItem {
	const {t} = vscode.l10n;
	switch (node.kind) {
		case 'routes':
			return row(
				t('Routes to {0}', title(index, node.to)),
				node.isLimited ? t('within limits') : undefined,
				'target',
				Expanded,
			);
		case 'route':
			return foundItem(index, node);
		case 'step': {
			const {move, role} = node;
			const text = [directionWord(move.direction), costWord(move.cost.band), growWords(skillsToGrow([move]))].join(
				', ',
			);
			return row(title(index, role), text, directionIcons[move.direction], Collapsed, text);
		}
		case 'why':
			return row(node.text, undefined, 'info', None, node.text);
		case 'ready':
			return row(t('Nothing is missing'), t('as far as is known'), 'pass', None);
		case 'more':
			return row(t('There may be more routes'), t('all of them take more'), 'ellipsis', None);
		case 'part': {
			const {label, text, tooltip} = partWords(index, node);
			return row(label, text, node.gap ? 'arrow-small-right' : 'circle-small-filled', None, tooltip);
		}
		case 'useful':
			return row(t('Useful as well'), skillsCount(node.count), 'ellipsis', Collapsed);
		case 'helps':
			return row(t('Skills that help on most routes'), String(node.steps.length), 'lightbulb', Collapsed);
		case 'help':
			return helpItem(index, node.step);
		case 'whyNot':
			return row(t('Why not {0}?', title(index, node.role)), undefined, 'question', Expanded);
		case 'verdict': {
			const {label, text} = whyNotWords(node.answer);
			return row(label, text, 'info', None, [label, text].join('\n'));
		}
		case 'loss': {
			const {kind, name, skill} = node.loss;
			const label = skill === undefined ? chargeWord(kind, name) : name;
			return row(label, t('takes more'), 'arrow-small-up', None);
		}
		case 'blocked': {
			const {label, text} = obstacleWords(index, node.obstacle);
			const item = row(label, text, 'circle-slash', None, label);
			if (node.obstacle.kind !== 'same-role' && node.obstacle.kind !== 'no-moves') {
				item.command = {command: 'pmoCareer.routes.limit', title: t('Change Limits'), arguments: [node.obstacle]};
			}
			return item;
		}
	}
}

function foundItem(index: CatalogueIndex, {found, isOnly}: RouteNode & {readonly kind: 'route'}): vscode.TreeItem {
	const text = [
		isOnly ? vscode.l10n.t('the only route') : strengthWords(found),
		movesWords(found.moves.length),
		largestStepWords(found),
		growWords(skillsToGrow(found.moves)),
	].filter((part) => part !== '');
	const way = viaWords(index, found);
	return row(way, text.join(' · '), 'git-commit', Collapsed, [way, ...text].join('\n'));
}

function helpItem(index: CatalogueIndex, {skill, level, serves, opens, opened}: SkillStep): vscode.TreeItem {
	const {t} = vscode.l10n;
	const of = index.skill(skill);
	const text = [
		t('to {0} ({1})', levelWord(level), level),
		t('on {0} of {1} routes', serves.n, serves.of),
		t('brings {0} of {1} further roles near', opens.n, opens.of),
	];
	const titles = opened.map((id) => title(index, id));
	const seen = of?.levels[level - 1];
	return row(of?.name ?? skill, text.join(' · '), 'arrow-small-right', None, [seen, ...text, ...titles].join('\n'));
}

function skillsCount(count: number): string {
	return count === 1 ? vscode.l10n.t('1 skill') : vscode.l10n.t('{0} skills', count);
}

function title(index: CatalogueIndex, role: RoleId): string {
	return index.role(role)?.title ?? role;
}
