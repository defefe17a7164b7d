import * as vscode from 'vscode';
import type {Assessment} from '../../core/checklist/checklist';
import type {Explanation} from '../../core/checklist/explain';
import {isSettled} from '../../core/checklist/verdict';
import {verdictNames} from '../../core/checklist/words';
import type {FactView} from '../../protocol/checklistResult';
import type {ResultParts} from './resultView';

/** The three facts below a verdict: how much is known, how easily it would turn, what would settle it. */
export function factViews({assessment, explanation, notApplicable}: ResultParts): readonly FactView[] {
	return [coverage(assessment, notApplicable), firmness(explanation), settling(assessment, explanation)];
}

function coverage({coverage: {answered, applicable}}: Assessment, notApplicable: number): FactView {
	const {t} = vscode.l10n;
	const open = applicable - answered;
	const head = t('{0} of {1}', answered, applicable);
	if (notApplicable === 0) {
		return {head, text: open === 0 ? t('answered') : t('answered; {0} not known yet', open)};
	}
	const outside = notApplicable === 1 ? t('{0} does not apply', notApplicable) : t('{0} do not apply', notApplicable);
	return {head, text: open === 0 ? t('answered; {0}', outside) : t('answered; {0} not known yet, {1}', open, outside)};
}

function firmness({basis, turn}: Explanation): FactView {
	const {t} = vscode.l10n;
	if (basis === 'thin' || basis === 'empty') {
		return {head: t('Open'), text: t('too little is known for a verdict that could turn')};
	}
	if (!turn) {
		return {head: t('Firm'), text: t('no change of one step per answer would turn it')};
	}
	const to = verdictNames[turn.verdict];
	const text =
		turn.steps.length === 1
			? t('one answer, one step different, would turn it to "{0}"', to)
			: t('{0} answers, one step different each, would turn it to "{1}"', turn.steps.length, to);
	return {head: turn.fragile ? t('Fragile') : t('Fairly firm'), text};
}

function settling({verdict, coverage: {answered, applicable}, settle}: Assessment, {findOut}: Explanation): FactView {
	const {t} = vscode.l10n;
	if (answered === applicable) {
		return {head: t('Nothing open'), text: t('everything that applies is answered')};
	}
	if (isSettled(verdict)) {
		return {head: t('Settled'), text: t('whatever the open answers bring')};
	}
	switch (settle.length) {
		case 0:
			return {head: t('No answer'), text: t('that is still open could settle it')};
		case 1:
			return {head: t('One answer'), text: t('could settle it: {0}', findOut[0]?.text ?? '')};
		default:
			return {head: t('{0} answers', settle.length), text: t('could settle it: the first to find out next')};
	}
}
