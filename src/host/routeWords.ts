import * as vscode from 'vscode';
import type {CatalogueIndex} from '../core/catalogue/lookups';
import type {CostBand} from '../core/paths/cost/bands';
import type {SkillsToGrow} from '../core/paths/skillsToGrow';
import {strengths} from '../core/paths/routes/route';
import type {BareRoute, Route, Strength} from '../core/paths/routes/route';

/** How far a move is. */
export function costWord(band: CostBand): string {
	const words: Readonly<Record<CostBand, string>> = {
		near: vscode.l10n.t('near'),
		stretch: vscode.l10n.t('a stretch'),
		far: vscode.l10n.t('far'),
	};
	return words[band];
}

/** How far the farthest move of a route is. */
export function largestStepWords({moves}: BareRoute): string {
	const bands = new Set(moves.map(({cost}) => cost.band));
	const largest = (['far', 'stretch', 'near'] as const).find((band) => bands.has(band)) ?? 'near';
	return moves.length === 1 ? costWord(largest) : vscode.l10n.t('largest step {0}', costWord(largest));
}

/** What a route is best at among those found with it; empty where others are better at everything. */
export function strengthWords({bestAt}: Route): string {
	const words: Readonly<Record<Strength, string>> = {
		cheapest: vscode.l10n.t('least effort'),
		'fewest-moves': vscode.l10n.t('fewest moves'),
		'smallest-step': vscode.l10n.t('smallest steps'),
		'fewest-new-skills': vscode.l10n.t('fewest new skills'),
	};
	return bestAt.length === strengths.length
		? vscode.l10n.t('best in every respect')
		: bestAt.map((each) => words[each]).join(', ');
}

export function movesWords(count: number): string {
	switch (count) {
		case 0:
			return vscode.l10n.t('no direct move');
		case 1:
			return vscode.l10n.t('1 move');
		default:
			return vscode.l10n.t('{0} moves', count);
	}
}

/** The roles between the two ends. */
export function viaWords(index: CatalogueIndex, {roles}: Pick<BareRoute, 'roles'>): string {
	const between = roles.slice(1, -1).map((id) => index.role(id)?.title ?? id);
	return between.length === 0 ? vscode.l10n.t('Direct move') : vscode.l10n.t('Via {0}', between.join(', '));
}

/** How many skills must grow, and how many nobody knows of. */
export function growWords({known, unknown}: SkillsToGrow): string {
	const {t} = vscode.l10n;
	const grow = known.length === 1 ? t('1 skill to grow') : t('{0} skills to grow', known.length);
	const open = t('{0} not rated', unknown.length);
	if (known.length === 0) {
		return unknown.length === 0 ? t('nothing to grow') : open;
	}
	return unknown.length === 0 ? grow : `${grow}, ${open}`;
}
