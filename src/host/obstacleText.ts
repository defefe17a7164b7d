import * as vscode from 'vscode';
import type {Limit, Obstacle} from '../core/paths/routes/route';

/** What stands in the way of every route, in one sentence. It names no roles, so that it can be shown anywhere. */
export function obstacleText(obstacle: Obstacle): string {
	switch (obstacle.kind) {
		case 'same-role':
			return vscode.l10n.t('This is the role that you start from.');
		case 'no-moves':
			return vscode.l10n.t('No chain of moves in the catalogue leads there.');
		case 'moves':
			return vscode.l10n.t('The shortest way there takes {0} moves, which is more than you allow.', obstacle.fewest);
		case 'directions':
			return vscode.l10n.t('A way there would need moves in directions that you rule out.');
		case 'avoid':
			return obstacle.roles.length === 1
				? vscode.l10n.t('Every way there leads through a role that you avoid.')
				: vscode.l10n.t('Every way there leads through at least {0} roles that you avoid.', obstacle.roles.length);
		case 'several':
			return vscode.l10n.t(
				'No one limit alone is in the way, but these are together: {0}.',
				obstacle.limits.map((limit) => limitText(limit)).join(', '),
			);
	}
}

function limitText(limit: Limit): string {
	switch (limit) {
		case 'moves':
			return vscode.l10n.t('the number of moves');
		case 'directions':
			return vscode.l10n.t('the directions');
		case 'avoid':
			return vscode.l10n.t('the roles to avoid');
	}
}
