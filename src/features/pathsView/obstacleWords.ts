import * as vscode from 'vscode';
import type {CatalogueIndex} from '../../core/catalogue/lookups';
import type {Limit, Obstacle} from '../../core/paths/routes/route';
import {directionWord} from '../../host/words';

/** Which limit leaves no route, and what choosing the row does about it. */
export function obstacleWords(
	index: CatalogueIndex,
	obstacle: Obstacle,
): {readonly label: string; readonly text: string} {
	const {t} = vscode.l10n;
	switch (obstacle.kind) {
		case 'same-role':
			return {label: t('This role is held already'), text: ''};
		case 'no-moves':
			return {label: t('No route'), text: t('no chain of moves leads there')};
		case 'moves':
			return {label: t('No route with so few moves'), text: t('allow {0}', obstacle.fewest)};
		case 'directions': {
			const words = obstacle.directions.map((id) => `“${directionWord(id)}”`).join(', ');
			return {label: t('No route without {0}', words), text: t('allow it')};
		}
		case 'avoid': {
			const titles = obstacle.roles.map((id) => index.role(id)?.title ?? id).join(', ');
			return {label: t('No route that avoids {0}', titles), text: t('allow it')};
		}
		case 'several':
			return {label: t('No route within these limits'), text: obstacle.limits.map(limitWord).join(', ')};
	}
}

function limitWord(limit: Limit): string {
	const words: Readonly<Record<Limit, string>> = {
		moves: vscode.l10n.t('number of moves'),
		directions: vscode.l10n.t('directions'),
		avoid: vscode.l10n.t('roles to avoid'),
	};
	return words[limit];
}
