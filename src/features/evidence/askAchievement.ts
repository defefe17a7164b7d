import * as vscode from 'vscode';
import type {CatalogueIndex} from '../../core/catalogue/lookups';
import {parseIsoDate} from '../../core/documents/dates';
import type {NewEntry} from '../../core/evidence/newEntry';
import type {Profile} from '../../core/profile/profile';
import {problemText} from '../../host/messages';
import {askPick, askSteps, askText} from '../../host/steps';
import type {Step, StepPosition} from '../../host/steps';
import {todayIso} from '../../host/today';
import {askSkills} from './askSkills';
import {longestSaid} from './saidOfEntry';

interface Answers extends NewEntry {
	readonly story: boolean;
}

type TextName = 'title' | 'numbers' | 'situation' | 'action' | 'result';

/** Asked of everybody; situation, action and result come on top for those who want to say more. */
const shortCourse = 5;

/**
 * Asks what was achieved, when, with which numbers and skills, and, where somebody wants to say more, for situation,
 * action and result. Undefined: the user left.
 */
export async function askAchievement(
	index: CatalogueIndex,
	profile: Profile,
	said: Partial<NewEntry>,
): Promise<Partial<NewEntry> | undefined> {
	const {t} = vscode.l10n;
	const skills: Step<Answers> = async (state, position) => {
		const answer = await askSkills(index, profile, {...place(position, state), title: title()}, state.skills ?? []);
		return answer === undefined || answer === 'back' ? answer : {skills: answer};
	};
	const story: Step<Answers> = async (state, position) => {
		const answer = await askPick<boolean>(place(position, state), {
			title: title(),
			placeholder: t('Keep it now, or say more? An interview asks for the story; you can write it later as well.'),
			items: [
				{label: t('Keep it'), iconPath: new vscode.ThemeIcon('check'), value: false},
				{label: t('Add situation, action and result'), iconPath: new vscode.ThemeIcon('edit'), value: true},
			],
			selected: state.story ?? false,
		});
		return answer === undefined || answer === 'back' ? answer : {story: answer.value};
	};
	const entry = await askSteps<Answers>(said, [
		textStep('title', t('What did you achieve? One sentence, such as: Cut the monthly report from five days to two.')),
		dateStep,
		textStep('numbers', t('Which numbers show it? How many, how much, how fast, before and after. May be left empty.')),
		skills,
		story,
		textStep('situation', t('What was the situation? May be left empty.')),
		textStep('action', t('What did you do yourself? May be left empty.')),
		textStep('result', t('What came of it, and for whom? May be left empty.')),
	]);
	return entry?.title === undefined ? undefined : entry;
}

function title(): string {
	return vscode.l10n.t('Log an Achievement');
}

/** The story is asked for only where somebody said that they want to tell it. */
function textStep(name: TextName, prompt: string): Step<Answers> {
	return async (state, position) => {
		const isStory = position.step > shortCourse;
		if (isStory && state.story !== true) {
			return {};
		}
		const answer = await askText(place(position, state), {
			title: title(),
			prompt,
			value: state[name] ?? '',
			check: (value) => {
				if (name === 'title' && value.trim() === '') {
					return vscode.l10n.t('Please say in a few words what you achieved.');
				}
				return value.length > longestSaid
					? vscode.l10n.t('Please use at most {0} characters.', longestSaid)
					: undefined;
			},
		});
		return answer === undefined || answer === 'back' ? answer : {[name]: answer.value.trim()};
	};
}

const dateStep: Step<Answers> = async (state, position) => {
	const answer = await askText(place(position, state), {
		title: title(),
		prompt: vscode.l10n.t('When? Year-month-day; Enter keeps the day that is shown.'),
		value: state.date ?? todayIso(),
		check: (value) => {
			const date = parseIsoDate(value.trim());
			return date.ok ? undefined : problemText(date.problem);
		},
	});
	return answer === undefined || answer === 'back' ? answer : {date: answer.value.trim()};
};

function place({step, totalSteps}: StepPosition, {story}: Partial<Answers>): StepPosition {
	return {step, totalSteps: story === true ? totalSteps : shortCourse};
}
