import * as vscode from 'vscode';
import {directionIds, experiences} from '../../core/catalogue/catalogue';
import {longestRoute} from '../../core/profile/profile';
import type {ProfileFault, ProfileFaultCode} from '../../core/profile/profileFault';

/** What is wrong at a place of the profile, and what may stand there. */
export function faultWords({code, detail}: ProfileFault): string {
	const {t} = vscode.l10n;
	const meant = detail === undefined ? '' : ` ${t('Did you mean {0}?', detail)}`;
	const words: {readonly [K in ProfileFaultCode]: () => string} = {
		yaml: () => t('This cannot be read as YAML, so it is left out: {0}.', (detail ?? '').replace(/\.$/, '')),
		tooLarge: () => t('This file is too large to be a profile. Nothing in it is used.'),
		character: () => t('This character cannot stand in YAML. Nothing in the file is used.'),
		notMapping: () => t('Here belong pairs of a name and a value, each on its own line, such as risk: 3.'),
		key: () => t('This name is not known here.') + meant,
		role: () =>
			t('No role of the catalogue has this id.') + (meant === '' ? ` ${t('The Roles view shows them all.')}` : meant),
		skill: () =>
			t('No skill of the catalogue has this id.') + (meant === '' ? ` ${t('Rate My Skills shows them all.')}` : meant),
		experience: () => t('The experience may be {0}, or unknown.', experiences.join(', ')),
		level: () => t('A level is a whole number from 0 (none) to 5 (expert), or unknown.'),
		date: () => t('A date is year-month-day, such as 2026-11-30.'),
		evidence: () => t('Here belongs a text of at most {0} characters.', 2000),
		direction: () => t('A direction may be {0}.', directionIds.join(', ')),
		list: () => t('Here belongs a list, such as [out].'),
		yesNo: () => t('This may be true or false.'),
		mostMoves: () => t('This may be a whole number from 1 to {0}, or any.', longestRoute),
	};
	return words[code]();
}
