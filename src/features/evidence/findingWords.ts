import * as vscode from 'vscode';
import type {EvidenceFinding, EvidenceFindingCode, EvidenceFix} from '../../core/evidence/evidenceFinding';

/** What a finding says. Diagnostics are plain text. */
export function findingWords({code, detail = ''}: EvidenceFinding): string {
	const {t} = vscode.l10n;
	const words: {readonly [K in EvidenceFindingCode]: () => string} = {
		'too-large': () => t('This file is too large to be read here. Nothing in it is used.'),
		heading: () =>
			t('This looks like the heading of an entry and cannot be read. Write it like this: ## E7 What was achieved.'),
		hidden: () => t('This entry stands in a code block or a comment that is never closed, so it is not read.'),
		'loose-field': () => t('This stands below no entry. Entries begin with a heading such as ## E7 What was achieved.'),
		'repeated-field': () => t('The entry says this already. Only the first one is read.'),
		'field-name': () => t('This name is not known here. Did you mean {0}?', detail),
		'no-result': () => t('Neither a result nor a number is said. What came of it, how much, for whom?'),
		'no-number': () =>
			t('The result does not say how much. A number makes it count: how many, how fast, before and after.'),
		'no-title': () => t('The heading does not say what was achieved.'),
		'no-date': () => t('No day is said. A line such as - Date: 2026-11-30 says when it was.'),
		'bad-date': () => t('A date is year-month-day, such as 2026-11-30.'),
		'unknown-skill': () =>
			detail === ''
				? t('No skill of the catalogue has this id.')
				: t('No skill of the catalogue has this id. Did you mean {0}?', detail),
		'renamed-skill': () => t('This skill is now {0}. It counts all the same.', detail),
		'duplicate-id': () => t('Another entry has this id already.'),
		'no-id': () => t('This entry has no id, so that nothing can refer to it.'),
	};
	return words[code]();
}

/** What stands in the menu. */
export function fixWords({kind, what}: EvidenceFix): string {
	return kind === 'change' ? vscode.l10n.t('Change to {0}', what) : addWords(what);
}

function addWords(field: string): string {
	switch (field) {
		case 'date':
			return vscode.l10n.t('Add the date');
		case 'result':
			return vscode.l10n.t('Add the result');
		default:
			return vscode.l10n.t('Add the numbers');
	}
}
