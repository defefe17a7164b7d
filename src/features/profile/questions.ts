import * as vscode from 'vscode';
import {experiences} from '../../core/catalogue/catalogue';
import type {SkillNeed} from '../../core/catalogue/catalogue';
import type {CatalogueIndex} from '../../core/catalogue/lookups';
import type {ProfileChange, SkillChange} from '../../core/profile/editProfile';
import {askRuledOut, limitChange} from '../../host/askLimits';
import type {KnownProfile} from '../../host/profileStore';
import {roleItems} from '../../host/pickRole';
import type {PickSeries} from '../../host/pickSeries';
import type {StepItem, StepPosition} from '../../host/steps';
import {todayIso} from '../../host/today';
import {withoutIcons} from '../../host/withoutIcons';
import {experienceWord, levelWord} from '../../host/words';

/** What a question has to go on. */
export interface Asked {
	readonly picks: PickSeries;
	readonly position: StepPosition;
	readonly index: CatalogueIndex;
	readonly known: KnownProfile;
}

export const questionIds = ['role', 'experience', 'target', 'limits', 'skills'] as const;
export type QuestionId = (typeof questionIds)[number];

type Answer = ProfileChange | 'back' | undefined;

/** One question of the profile each. The answer is what is to be said in the file. */
export const questions: {readonly [K in QuestionId]: (asked: Asked) => Promise<Answer>} = {
	role: async (asked) => {
		const answer = await askRole(asked, {
			placeholder: vscode.l10n.t('Which role do you hold now?'),
			none: vscode.l10n.t('None of these, or not sure'),
			selected: asked.known.profile.role,
		});
		return isAnswer(answer) ? {role: answer.value} : answer;
	},
	target: async (asked) => {
		const answer = await askRole(asked, {
			placeholder: vscode.l10n.t('Which role do you want?'),
			none: vscode.l10n.t('None yet, or not sure'),
			selected: asked.known.profile.target,
		});
		return isAnswer(answer) ? {target: answer.value} : answer;
	},
	experience: async ({picks, position, known}) => {
		const answer = await picks.ask(position, {
			title: title(),
			placeholder: vscode.l10n.t('How much experience do you bring?'),
			items: [
				...experiences.map((value) => ({label: capital(experienceWord(value)), value})),
				{label: vscode.l10n.t('Rather leave it open'), value: null, iconPath: new vscode.ThemeIcon('circle-slash')},
			],
			selected: known.profile.experience ?? null,
		});
		return isAnswer(answer) ? {experience: answer.value} : answer;
	},
	limits: async ({picks, position, index, known}) => {
		const {limits} = known.profile;
		const answer = await askRuledOut(picks, position, {title: title(), index, limits});
		return isAnswer(answer) ? limitChange(answer) : answer;
	},
	skills: askSkills,
};

/** Whether there is anything to ask: skills need a role that needs them. */
export function canAsk(question: QuestionId, {profile}: KnownProfile): boolean {
	return question !== 'skills' || profile.role !== undefined || profile.target !== undefined;
}

function title(): string {
	return vscode.l10n.t('Set Up My Profile');
}

async function askRole(
	{picks, position, index}: Asked,
	question: {readonly placeholder: string; readonly none: string; readonly selected: string | undefined},
): Promise<{readonly value: string | null} | 'back' | undefined> {
	const items = roleItems(index.catalogue.roles).map((item) => (item.role ? {...item, value: item.role.id} : item));
	const none: StepItem<string | null> = {
		label: question.none,
		value: null,
		iconPath: new vscode.ThemeIcon('circle-slash'),
	};
	return picks.ask<string | null>(position, {
		title: title(),
		placeholder: question.placeholder,
		items: [none, ...items],
		selected: question.selected ?? null,
	});
}

/** The core needs of the role held (or else wanted), each at the level that the role usually needs. */
async function askSkills({picks, position, index, known}: Asked): Promise<Answer> {
	const {profile, answered} = known;
	const held = index.role(profile.role ?? '');
	const role = held ?? index.role(profile.target ?? '');
	if (!role) {
		return {};
	}
	const needs = role.skills.filter(({need}) => need === 'core');
	const isHeld = ({skill, level}: SkillNeed): boolean =>
		answered.has(`skills.${skill}`) ? (profile.skills[skill]?.level ?? -1) >= level : role === held;
	const before = needs.filter(isHeld);
	const answer = await picks.askMany(position, {
		title: title(),
		placeholder: held
			? vscode.l10n.t('Levels that your role usually needs. Untick what is not true of you; it stays unknown.')
			: vscode.l10n.t('Levels that the role you want needs. Tick those that you have; the rest stays unknown.'),
		items: needs.map((need) => skillItem(index, need)),
		ticked: before,
	});
	if (answer === undefined || answer === 'back') {
		return answer;
	}
	const changes = needs.flatMap((need): readonly (readonly [string, SkillChange])[] => {
		const {skill, level} = need;
		const isTicked = answer.values.includes(need);
		if (answered.has(`skills.${skill}`) && isTicked === before.includes(need)) {
			return [];
		}
		return [[skill, isTicked ? {level, date: todayIso()} : {level: null}]];
	});
	return {skills: Object.fromEntries(changes)};
}

function skillItem(index: CatalogueIndex, need: SkillNeed): StepItem<SkillNeed> {
	const skill = index.skill(need.skill);
	return {
		label: withoutIcons(skill?.name ?? need.skill),
		description: vscode.l10n.t('{0} ({1} of 5)', levelWord(need.level), need.level),
		detail: withoutIcons(skill?.levels[need.level - 1] ?? ''),
		value: need,
	};
}

function isAnswer<T extends object>(answer: T | 'back' | undefined): answer is T {
	return typeof answer === 'object';
}

function capital(word: string): string {
	return word.slice(0, 1).toLocaleUpperCase() + word.slice(1);
}
