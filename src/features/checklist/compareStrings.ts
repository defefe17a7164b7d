import * as vscode from 'vscode';
import {headings, mattersMost} from '../../core/checklist/words';
import type {CompareStrings} from '../../protocol/checklistCompare';

/** Every word of the page that is not in the comparison. */
export function compareStrings(): CompareStrings {
	const {t} = vscode.l10n;
	return {
		chooseRuns: t('Choose other runs'),
		tooFew: t('There are not two runs left to compare.'),
		runs: t('Runs'),
		run: t('Run'),
		dotMeans: t('what you have answered'),
		bandMeans: t('where the open answers could take it'),
		overall: t('Overall'),
		range: t('Range'),
		inWords: t('In words'),
		dealBreakers: headings.dealBreakers,
		dealBreaker: t('Deal-breaker'),
		types: t('Kind of PMO'),
		typesNote: t('It is good or bad for nobody by itself.'),
		axis: t('Question'),
		factors: t('Factors'),
		factor: t('Factor'),
		factorsNote: t('All on one scale. A bar shows the range that open answers leave.'),
		notAsked: t('not asked'),
		scaleNo: t('no'),
		scaleBalanced: t('balanced'),
		scaleYes: t('yes'),
		statement: t('Statement'),
		mattersMost,
		note: t('Your note'),
		nothingDiffers: t('Nothing: what can be compared is the same in every run.'),
		rest: t('The rest'),
	};
}
