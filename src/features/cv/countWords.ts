import * as vscode from 'vscode';
import type {Severity} from '../../core/cv/check/rule';
import type {TimeHeld} from '../../core/cv/model/timeHeld';

export function findingsWord(count: number): string {
	return count === 1 ? vscode.l10n.t('1 finding') : vscode.l10n.t('{0} findings', count);
}

export function wordsWord(count: number): string {
	return count === 1 ? vscode.l10n.t('1 word') : vscode.l10n.t('{0} words', count);
}

export function severityWord(severity: Severity, count: number): string {
	switch (severity) {
		case 'error':
			return count === 1 ? vscode.l10n.t('1 error') : vscode.l10n.t('{0} errors', count);
		case 'warning':
			return count === 1 ? vscode.l10n.t('1 warning') : vscode.l10n.t('{0} warnings', count);
		case 'info':
			return count === 1 ? vscode.l10n.t('1 suggestion') : vscode.l10n.t('{0} suggestions', count);
		case 'hint':
			return count === 1 ? vscode.l10n.t('1 hint') : vscode.l10n.t('{0} hints', count);
	}
}

/** `2 years 3 months`; without months where a date has none. */
export function timeWord({months, exact}: TimeHeld): string {
	const years = Math.floor(months / 12);
	const rest = months % 12;
	const yearsText = years === 1 ? vscode.l10n.t('1 year') : vscode.l10n.t('{0} years', years);
	if (!exact) {
		return vscode.l10n.t('about {0}', yearsText);
	}
	const monthsText = rest === 1 ? vscode.l10n.t('1 month') : vscode.l10n.t('{0} months', rest);
	return [...(years > 0 ? [yearsText] : []), ...(rest > 0 ? [monthsText] : [])].join(' ');
}
