import * as vscode from 'vscode';
import type {PlanFinding, PlanFindingCode} from '../core/plan/read/planFindings';
import type {PlanProblem, PlanProblemCode} from '../core/plan/read/planTask';
import {shortened} from '../core/catalogue/packs/shortened';

/**
 * What cannot be read in a plan, and what to do, in plain text. It quotes untrusted text, shortened and on one line, so it
 * is for diagnostics, rows and tooltips that take plain text, never for notifications.
 */
export function planProblemText({code, detail = ''}: PlanProblem): string {
	return problemWords[code](shortened(detail));
}

/** The same for what is another in today's catalogue. */
export function planFindingText({code, found, now}: PlanFinding): string {
	return findingWords[code](shortened(found), now.join(', '));
}

const problemWords: {readonly [K in PlanProblemCode]: (detail: string) => string} = {
	box: () =>
		vscode.l10n.t('This looks like a task and is not counted as one. Write "- [ ] " before its text, spaces included.'),
	state: (mark) =>
		vscode.l10n.t(
			'"{0}" is no state of a task, so it is not counted. Use a space (open), / (begun), x (done) or - (dropped).',
			mark,
		),
	'field-open': (name) => vscode.l10n.t('The field "{0}" has no closing bracket, so it is read as text.', name),
	date: (name) =>
		vscode.l10n.t('The field "{0}" holds no date, so it is not used. Write it as year-month-day: 2027-03-31.', name),
	'duplicate-id': (id) =>
		vscode.l10n.t('Another task has the id {0} already. Give this one an id of its own, so that notes stay clear.', id),
	'front-matter': () =>
		vscode.l10n.t('The front matter cannot be read, so the roles and dates in it are not known. The tasks are read.'),
	'too-large': () => vscode.l10n.t('This plan is too large to be read. Move finished parts into another file.'),
	'too-deep': () =>
		vscode.l10n.t('Tasks are nested deeper than 20 levels here. This one is read beside those at the last level.'),
};

const findingWords: {readonly [K in PlanFindingCode]: (found: string, now: string) => string} = {
	'catalogue-changed': (found, now) =>
		vscode.l10n.t(
			'This plan was written with catalogue {0}; today it is {1}. Look at the gap again, then change the version here.',
			found,
			now,
		),
	'role-renamed': (found, now) => vscode.l10n.t('The role {0} is now {1}. Nothing in the plan is lost.', found, now),
	'role-unknown': (found) =>
		vscode.l10n.t('No role in the catalogue has the id {0}. The plan is read without it.', found),
	'skill-renamed': (found, now) => vscode.l10n.t('The skill {0} is now {1}. Nothing in the plan is lost.', found, now),
	'skill-unknown': (found) =>
		vscode.l10n.t('No skill in the catalogue has the id {0}. The actions below count all the same.', found),
};
