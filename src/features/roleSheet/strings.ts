import * as vscode from 'vscode';
import {directionIds, families, offices} from '../../core/catalogue/catalogue';
import {roleParts} from '../../core/catalogue/rolePacks';
import {bandWord, familyWord, levelWord, officeWord, rolePartWord} from '../../host/words';
import type {SheetStrings} from '../../protocol/roleSheet';

/** The words of the page. Places such as {0} are filled by the page. */
export function sheetStrings(): SheetStrings {
	return {...wordsOfCatalogue(), ...wordsOfRole(), ...wordsOfComparison()};
}

function wordsOfCatalogue() {
	return {
		families: record(families, familyWord),
		offices: record(offices, officeWord),
		directions: record(directionIds, (direction) => directionNames()[direction]),
		bands: [1, 2, 3, 4, 5, 6, 7].map(bandWord),
		levels: [1, 2, 3, 4, 5].map(levelWord),
		levelOf: vscode.l10n.t('Level {0} of 5'),
		bandOf: vscode.l10n.t({
			message: 'Band {0} of 7, {1}',
			comment: ['{1}: a verb that stands for the band, such as Analyse'],
		}),
		yearsNone: vscode.l10n.t('No experience needed'),
		yearsBetween: vscode.l10n.t('{0} to {1} years of experience'),
		yearsUpTo: vscode.l10n.t('Up to {0} years of experience'),
		yearsFrom: vscode.l10n.t('{0} years of experience or more'),
		more: vscode.l10n.t({message: '{0} more', comment: ['{0}: how many rows of a list are folded away']}),
		fewer: vscode.l10n.t('Show fewer'),
	};
}

function directionNames(): SheetStrings['directions'] {
	const comment = ['A direction in which a career can move. Stands in a narrow column.'];
	return {
		up: vscode.l10n.t({message: 'Up', comment}),
		out: vscode.l10n.t({message: 'Out', comment: [...comment, 'Out: to another employer']}),
		sideways: vscode.l10n.t({message: 'Sideways', comment}),
		line: vscode.l10n.t({message: 'To the line', comment: [...comment, 'The line: the business outside projects']}),
		entry: vscode.l10n.t({message: 'Come in', comment}),
		return: vscode.l10n.t({message: 'Come back', comment}),
	};
}

function wordsOfRole() {
	return {
		compareWith: vscode.l10n.t('Compare with...'),
		newPlan: vscode.l10n.t('New career plan'),
		newCv: vscode.l10n.t('New CV for this role'),
		copyMarkdown: vscode.l10n.t('Copy as Markdown'),
		revealInTree: vscode.l10n.t('Show in the Roles view'),
		nextSteps: vscode.l10n.t('What next'),
		reportsTo: vscode.l10n.t({message: 'Reports to {0}', comment: ['{0}: a list of titles']}),
		advertsSay: vscode.l10n.t({message: 'Adverts also say: {0}', comment: ['{0}: other titles for the role']}),
		fromPack: vscode.l10n.t({message: 'From the pack {0}', comment: ['{0}: the name of a pack']}),
		changedBy: vscode.l10n.t({
			message: 'Changed by the pack {0}: {1}',
			comment: ['{0}: the name of a pack', '{1}: a list such as "title, skills"'],
		}),
		parts: record(roleParts, rolePartWord),
		duties: vscode.l10n.t('Duties'),
		skills: vscode.l10n.t('Skills'),
		skillsNote: vscode.l10n.t('The bar is the level that the role needs.'),
		showLevels: vscode.l10n.t('Show what the levels look like'),
		hideLevels: vscode.l10n.t('Hide what the levels look like'),
		core: vscode.l10n.t({message: 'Core', comment: ['Skills without which the duties cannot be done']}),
		useful: vscode.l10n.t({message: 'Useful', comment: ['Skills that help but count for less']}),
		oneSkill: vscode.l10n.t('1 skill'),
		manySkills: vscode.l10n.t('{0} skills'),
		usefulNote: vscode.l10n.t({message: '{0}; these count for less', comment: ['{0}: for example "10 skills"']}),
		tasks: vscode.l10n.t('Typical tasks'),
		tasksNote: vscode.l10n.t('RACI letters as many offices use them. Yours may differ.'),
		noTask: vscode.l10n.t('Nothing as a rule.'),
		heldBy: vscode.l10n.t({
			message: 'Often held by {0}.',
			comment: ['The letter (R or A) is often held by other roles. {0}: one or two titles'],
		}),
		waysIn: vscode.l10n.t('Ways in'),
		fromRoles: vscode.l10n.t('From other roles'),
		certificates: vscode.l10n.t('Certificates'),
		certificatesNote: vscode.l10n.t('None is required everywhere. Ask the issuer about fees, exams and dates.'),
		noCertificate: vscode.l10n.t('No certificate is named for this role.'),
		noEntryRule: vscode.l10n.t('No entry rule'),
		entryRule: vscode.l10n.t({message: 'Entry: {0}', comment: ['{0}: what one needs before taking the certificate']}),
		renewal: vscode.l10n.t({message: 'Renewal: {0}', comment: ['{0}: for example "3 years" or "Does not expire"']}),
		funding: vscode.l10n.t({message: 'Funding: {0}', comment: ['{0}: what an organisation pays for a certificate']}),
		fundingBy: vscode.l10n.t({message: 'Funding: {0} ({1})', comment: ['{1}: the pack that says so']}),
		legacy: vscode.l10n.t('No longer current'),
		unconfirmed: vscode.l10n.t('Not confirmed as still offered'),
		check: vscode.l10n.t('Check with the issuer'),
		checkWhat: vscode.l10n.t({message: 'Check with the issuer: {0}', comment: ['{0}: what to ask about']}),
		moves: vscode.l10n.t('Moves from here'),
		noMove: vscode.l10n.t('No direct move'),
		byWayOf: vscode.l10n.t({
			message: 'not directly, but by way of this role',
			comment: ['Stands beside the title of a role'],
		}),
		measures: vscode.l10n.t('Numbers to quote'),
		measuresNote: vscode.l10n.t('What people in this role can measure.'),
		questions: vscode.l10n.t('Interview questions'),
		keywords: vscode.l10n.t('Words of adverts'),
		frameworks: vscode.l10n.t('In frameworks'),
		note: vscode.l10n.t('Note'),
		sources: vscode.l10n.t('Sources'),
		sourcesNote: vscode.l10n.t('What this page rests on, and how far the source can be trusted.'),
		grades: {
			strong: vscode.l10n.t({message: 'strong', comment: ['How far a source can be trusted']}),
			medium: vscode.l10n.t({message: 'medium', comment: ['How far a source can be trusted']}),
			weak: vscode.l10n.t({message: 'weak', comment: ['How far a source can be trusted']}),
		},
	};
}

function wordsOfComparison() {
	return {
		compareTwo: vscode.l10n.t('Compare two roles'),
		compareThree: vscode.l10n.t('Compare three roles'),
		compareNote: vscode.l10n.t('Differences come first. What is the same is said once, at the end.'),
		otherRoles: vscode.l10n.t('Choose other roles'),
		experience: vscode.l10n.t('Experience'),
		shortBetween: vscode.l10n.t('{0} to {1} years'),
		shortUpTo: vscode.l10n.t('Up to {0} years'),
		shortFrom: vscode.l10n.t('{0} years or more'),
		years: vscode.l10n.t('years'),
		skill: vscode.l10n.t('Skill'),
		notNamed: vscode.l10n.t({message: 'Not named', comment: ['Roles that do not name a skill; this is not level 0']}),
		groups: {
			'two-or-more': vscode.l10n.t('Two or more levels apart'),
			one: vscode.l10n.t('One level apart'),
			'one-role': vscode.l10n.t('Named by one role only'),
			same: vscode.l10n.t('The same'),
		},
		sameFor: vscode.l10n.t({
			message: '{0}: {1} ({2})',
			comment: ['{0}: titles of roles, {1}: names of skills, {2}: the level that all of these roles need, as a word'],
		}),
		task: vscode.l10n.t('Task'),
		noLetter: vscode.l10n.t({message: 'none', comment: ['The role holds no RACI letter on the task']}),
		pattern: vscode.l10n.t('The pattern'),
		mostly: vscode.l10n.t({
			message: '{0}: mostly {1}, on {2} of {3} tasks',
			comment: ['{0}: a role, {1}: a RACI letter'],
		}),
		shared: vscode.l10n.t({message: 'Named by several', comment: ['Certificates that several of the roles name']}),
		own: vscode.l10n.t({message: 'Named by one', comment: ['Certificates that one of the roles names']}),
		steps: vscode.l10n.t('Steps between'),
		stepByWayOf: vscode.l10n.t({message: 'by way of', comment: ['Stands before the title of a role']}),
		noStep: vscode.l10n.t('No direct move, and no single role in between'),
	};
}

function record<K extends string>(keys: readonly K[], word: (key: K) => string): Readonly<Record<K, string>> {
	return Object.fromEntries(keys.map((key) => [key, word(key)])) as Record<K, string>;
}
