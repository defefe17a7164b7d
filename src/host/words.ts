import * as vscode from 'vscode';
import type {DirectionId, Experience, Family, Need, Office, SourceMark} from '../core/catalogue/catalogue';
import type {RolePart} from '../core/catalogue/rolePacks';

// Words for the closed sets of the catalogue. Functions, since the language is known only at run time.

export function officeWord(office: Office): string {
	const words: Readonly<Record<Office, string>> = {
		any: vscode.l10n.t('Any PMO'),
		project: vscode.l10n.t('Project office'),
		programme: vscode.l10n.t('Programme office'),
		portfolio: vscode.l10n.t('Portfolio office'),
		'centre-of-excellence': vscode.l10n.t('Centre of excellence'),
		enterprise: vscode.l10n.t('Enterprise PMO'),
		outside: vscode.l10n.t('Outside the PMO'),
	};
	return words[office];
}

export function familyWord(family: Family): string {
	const words: Readonly<Record<Family, string>> = {
		core: vscode.l10n.t('Core PMO roles'),
		portfolio: vscode.l10n.t('Portfolio roles'),
		coe: vscode.l10n.t('Centre of excellence roles'),
		specialist: vscode.l10n.t('Specialist roles'),
		delivery: vscode.l10n.t('Delivery roles'),
		line: vscode.l10n.t('Roles in the line'),
		source: vscode.l10n.t('Where people come from'),
	};
	return words[family];
}

export function directionWord(direction: DirectionId): string {
	const words: Readonly<Record<DirectionId, string>> = {
		up: vscode.l10n.t('Move up'),
		out: vscode.l10n.t('Move out'),
		sideways: vscode.l10n.t('Move sideways'),
		line: vscode.l10n.t('Move to the line'),
		entry: vscode.l10n.t('Come in'),
		return: vscode.l10n.t('Come back'),
	};
	return words[direction];
}

/** Icons that tell directions apart; the word stands beside them everywhere. */
export const directionIcons: Readonly<Record<DirectionId, string>> = {
	up: 'arrow-up',
	out: 'link-external',
	sideways: 'arrow-swap',
	line: 'type-hierarchy-sub',
	entry: 'sign-in',
	return: 'reply',
};

/** What a pack can change of a role, as it stands in a list. */
export function rolePartWord(part: RolePart): string {
	const words: Readonly<Record<RolePart, string>> = {
		title: vscode.l10n.t('title'),
		place: vscode.l10n.t('office and level'),
		purpose: vscode.l10n.t('purpose'),
		duties: vscode.l10n.t('duties'),
		skills: vscode.l10n.t('skills'),
		tasks: vscode.l10n.t('typical tasks'),
		waysIn: vscode.l10n.t('ways in'),
		certifications: vscode.l10n.t('certificates'),
		moves: vscode.l10n.t('moves'),
		notes: vscode.l10n.t('questions, keywords and sources'),
	};
	return words[part];
}

export function levelWord(level: number): string {
	return (
		[
			vscode.l10n.t('none'),
			vscode.l10n.t('aware'),
			vscode.l10n.t('practised'),
			vscode.l10n.t('competent'),
			vscode.l10n.t('proficient'),
			vscode.l10n.t('expert'),
		][level] ?? ''
	);
}

export function bandWord(band: number): string {
	return (
		[
			vscode.l10n.t('Assist'),
			vscode.l10n.t('Support'),
			vscode.l10n.t('Analyse'),
			vscode.l10n.t('Specialise'),
			vscode.l10n.t('Manage'),
			vscode.l10n.t('Head'),
			vscode.l10n.t('Direct'),
		][band - 1] ?? ''
	);
}

/** A source mark in words; the key of a public source stays as it is. */
export function sourceWord(mark: SourceMark): string {
	if (mark === 'practice knowledge') {
		return vscode.l10n.t('practice knowledge');
	}
	const article = /^seed (\d+)$/.exec(mark)?.[1];
	return article === undefined ? mark : vscode.l10n.t('founding article {0}', article);
}

export function needWord(need: Need): string {
	return need === 'core' ? vscode.l10n.t('core') : vscode.l10n.t('useful');
}

export function experienceWord(experience: Experience): string {
	const words: Readonly<Record<Experience, string>> = {
		entry: vscode.l10n.t('entry'),
		early: vscode.l10n.t('early career'),
		mid: vscode.l10n.t('mid career'),
		senior: vscode.l10n.t('senior'),
		executive: vscode.l10n.t('executive'),
	};
	return words[experience];
}
