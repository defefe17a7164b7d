import * as vscode from 'vscode';
import type {Span} from '../../core/checklist/checklist';
import {knownOf} from '../../core/checklist/knownOf';
import {rangeWords, scaleWord} from '../../core/checklist/words';
import type {RangeView} from '../../protocol/checklistResult';

/** A range of the whole score, with sentences. */
export function rangeView(span: Span, known: number | undefined): RangeView {
	const place = (value: number): number => (value + 2) / 4;
	return {
		low: place(span.low),
		high: place(span.high),
		...(known === undefined ? {} : {known: place(known)}),
		words:
			known === undefined
				? vscode.l10n.t('Nothing is answered yet: {0}.', rangeWords(span))
				: vscode.l10n.t('What you have answered: {0}. With the open answers: {1}.', scaleWord(known), rangeWords(span)),
	};
}

/** The range of one factor, in as few words as fit beside it. */
export function factorRangeView(span: Span): RangeView {
	return {...rangeView(span, knownOf(span)), words: factorWords(span)};
}

function factorWords(span: Span): string {
	const known = knownOf(span);
	if (known === undefined) {
		return vscode.l10n.t('open');
	}
	return span.low === span.high ? scaleWord(known) : vscode.l10n.t('open; known part {0}', scaleWord(known));
}
