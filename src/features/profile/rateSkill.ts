import * as vscode from 'vscode';
import type {Skill} from '../../core/catalogue/catalogue';
import type {CatalogueIndex} from '../../core/catalogue/lookups';
import type {SkillChange} from '../../core/profile/editProfile';
import type {CommandOutcome} from '../../host/commands';
import type {KnownProfile} from '../../host/profileStore';
import type {Services} from '../../host/services';
import {askPick, askText} from '../../host/steps';
import type {StepItem} from '../../host/steps';
import {todayIso} from '../../host/today';
import {withoutIcons} from '../../host/withoutIcons';
import {levelWord} from '../../host/words';

/** A question that is no part of a series shows no number. */
const alone = {step: 0, totalSteps: 0};
const longestNote = 500;

/** What a command may be given: a skill, or anything that carries one, with a level or `null` for "unknown". */
interface Wanted {
	readonly skill?: Skill;
	readonly level?: number | null;
}

/** Writes a level with today's date. Asks for the skill, and for the level with its sentences, where they are not given. */
export async function rateSkill(services: Services, argument: unknown): Promise<CommandOutcome> {
	const [index, known] = await Promise.all([services.catalogue.get(), services.profile.get()]);
	const wanted = wantedOf(index, argument);
	const skill = wanted.skill ?? (await pickSkill(index, known));
	const level = skill && (wanted.level === undefined ? await pickLevel(skill, known) : wanted.level);
	if (!skill || level === undefined) {
		return undefined;
	}
	return say(services, skill, level === null ? {level} : {level, date: todayIso()});
}

/** Keeps in a sentence what shows the level. An empty one takes the note back. */
export async function noteEvidence(services: Services, argument: unknown): Promise<CommandOutcome> {
	const [index, known] = await Promise.all([services.catalogue.get(), services.profile.get()]);
	const skill = wantedOf(index, argument).skill ?? (await pickSkill(index, known));
	if (!skill) {
		return undefined;
	}
	const before = (known.profile.skills[skill.id]?.evidence ?? '').replace(/\s+/g, ' ').trim();
	const answer = await askText(alone, {
		title: vscode.l10n.t('What Shows This Level?'),
		prompt: vscode.l10n.t('What you did, when, and what came of it. It stays in your profile.'),
		value: before,
		check: (text) =>
			text.length > longestNote ? vscode.l10n.t('Please use at most {0} characters.', longestNote) : undefined,
	});
	return typeof answer === 'object' && answer.value !== before
		? say(services, skill, {evidence: answer.value})
		: undefined;
}

async function say(services: Services, skill: Skill, change: SkillChange): Promise<CommandOutcome> {
	const changed = await services.profile.change({skills: {[skill.id]: change}});
	return changed?.ok === false ? changed.problem : undefined;
}

/** Anybody can call a command with anything. */
function wantedOf(index: CatalogueIndex, argument: unknown): Wanted {
	const given = typeof argument === 'object' && argument !== null ? argument : {skill: argument};
	const id = 'skill' in given ? given.skill : undefined;
	const level = 'level' in given ? given.level : undefined;
	const skill = typeof id === 'string' ? index.skill(id) : undefined;
	const isLevel = level === null || (typeof level === 'number' && Number.isInteger(level) && level >= 0 && level <= 5);
	return {...(skill ? {skill} : {}), ...(isLevel ? {level} : {})};
}

async function pickSkill(index: CatalogueIndex, {profile}: KnownProfile): Promise<Skill | undefined> {
	const answer = await askPick<Skill>(alone, {
		title: vscode.l10n.t('Rate My Skills'),
		placeholder: vscode.l10n.t('Which skill?'),
		items: index.catalogue.skills.map((skill) => ({
			label: withoutIcons(skill.name),
			description: heldWords(profile.skills[skill.id]?.level),
			detail: withoutIcons(skill.aliases.join(', ')),
			value: skill,
		})),
	});
	return typeof answer === 'object' ? answer.value : undefined;
}

async function pickLevel(skill: Skill, {profile}: KnownProfile): Promise<number | null | undefined> {
	const items: readonly StepItem<number | null>[] = [
		...[0, ...skill.levels.map((_, at) => at + 1)].map((level) => ({
			label: vscode.l10n.t('{0} {1}', level, levelWord(level)),
			detail: withoutIcons(skill.levels[level - 1] ?? ''),
			value: level,
		})),
		{label: vscode.l10n.t('Unknown'), detail: vscode.l10n.t('Counts neither for nor against you'), value: null},
	];
	const answer = await askPick<number | null>(alone, {
		// Shown as plain text.
		title: skill.name,
		placeholder: vscode.l10n.t('Which sentence fits what you do today?'),
		items,
		selected: profile.skills[skill.id]?.level ?? null,
	});
	return typeof answer === 'object' ? answer.value : undefined;
}

/** A level in words, or that it is unknown. */
export function heldWords(level: number | undefined): string {
	return level === undefined ? vscode.l10n.t('unknown') : vscode.l10n.t('{0} ({1})', levelWord(level), level);
}
