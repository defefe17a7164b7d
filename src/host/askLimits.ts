import * as vscode from 'vscode';
import {directionIds} from '../core/catalogue/catalogue';
import type {DirectionId} from '../core/catalogue/catalogue';
import type {CatalogueIndex} from '../core/catalogue/lookups';
import type {ProfileChange} from '../core/profile/editProfile';
import {longestRoute} from '../core/profile/profile';
import type {Limits} from '../core/profile/profile';
import {roleItems} from './pickRole';
import type {PickSeries} from './pickSeries';
import {movesWords} from './routeWords';
import type {StepItem, StepPosition} from './steps';
import {withoutIcons} from './withoutIcons';
import {directionIcons, directionWord} from './words';

interface LimitQuestion {
	readonly title: string;
	readonly index: CatalogueIndex;
	/** The limits so far. */
	readonly limits: Limits;
}

type Answer = Limits | 'back' | undefined;

/** Directions that somebody may rule out. To move up, to come in or to come back is no loss to anybody. */
const ruledOut: readonly DirectionId[] = directionIds.filter((id) => !['up', 'entry', 'return'].includes(id));
const leading = 'leading';

/** Asks which directions a route must leave out, and whether it may lead to line management. */
export async function askRuledOut(
	picks: PickSeries,
	position: StepPosition,
	{title, index, limits}: LimitQuestion,
): Promise<Answer> {
	const answer = await picks.askMany<DirectionId | typeof leading>(position, {
		title,
		placeholder: vscode.l10n.t('What must a route leave out? Tick nothing where anything may be.'),
		items: [
			...ruledOut.map((value) => ({
				label: value === 'out' ? vscode.l10n.t('Leaving my employer') : directionWord(value),
				iconPath: new vscode.ThemeIcon(directionIcons[value]),
				detail: withoutIcons(index.direction(value)?.means ?? ''),
				value,
			})),
			{
				label: vscode.l10n.t('Line management'),
				iconPath: new vscode.ThemeIcon('organization'),
				detail: vscode.l10n.t('Roles that have people reporting to them'),
				value: leading,
			},
		],
		ticked: [...limits.noMoves, ...(limits.noLineManagement ? ([leading] as const) : [])],
	});
	if (answer === undefined || answer === 'back') {
		return answer;
	}
	const {values} = answer;
	return {
		...limits,
		noMoves: directionIds.filter((id) => (ruledOut.includes(id) ? values.includes(id) : limits.noMoves.includes(id))),
		noLineManagement: values.includes(leading),
	};
}

/** Asks which roles a route must not pass through. */
export async function askAvoid(
	picks: PickSeries,
	position: StepPosition,
	{title, index, limits}: LimitQuestion,
): Promise<Answer> {
	const answer = await picks.askMany(position, {
		title,
		placeholder: vscode.l10n.t('Which roles must a route not pass through? Tick nothing where it may pass any.'),
		items: roleItems(index.catalogue.roles).map((item) => (item.role ? {...item, value: item.role.id} : item)),
		ticked: limits.avoid,
	});
	return typeof answer === 'object' ? {...limits, avoid: answer.values} : answer;
}

/** Asks how many moves a route may have. */
export async function askMostMoves(
	picks: PickSeries,
	position: StepPosition,
	{title, limits}: LimitQuestion,
): Promise<Answer> {
	const numbers = Array.from({length: longestRoute}, (_, at) => at + 1);
	const items: readonly StepItem<number | null>[] = [
		{label: vscode.l10n.t('Any number of moves'), value: null},
		...numbers.map((value) => ({label: vscode.l10n.t('At most {0}', movesWords(value)), value})),
	];
	const answer = await picks.ask<number | null>(position, {
		title,
		placeholder: vscode.l10n.t('How many moves may a route have?'),
		items,
		selected: limits.mostMoves ?? null,
	});
	if (typeof answer !== 'object') {
		return answer;
	}
	const {noMoves, noLineManagement, avoid} = limits;
	return {noMoves, noLineManagement, avoid, ...(answer.value === null ? {} : {mostMoves: answer.value})};
}

/** Limits as what is to be said in the profile. */
export function limitChange({noMoves, noLineManagement, avoid, mostMoves}: Limits): ProfileChange {
	return {noMoves, noLineManagement, avoid, mostMoves: mostMoves ?? null};
}
