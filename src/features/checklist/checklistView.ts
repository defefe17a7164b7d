import * as vscode from 'vscode';
import type {CatalogueIndex} from '../../core/catalogue/lookups';
import {answerOf} from '../../core/checklist/answerOf';
import {answerValues, longestNote} from '../../core/checklist/checklist';
import type {
	Answers,
	Assessment,
	Checklist,
	ChecklistItem,
	ItemPart,
	Scale,
	Scope,
} from '../../core/checklist/checklist';
import {groupsOf, type ItemGroup} from '../../core/checklist/groups';
import {outsideWords} from '../../core/checklist/words';
import type {AnswerView, ChecklistView, GroupView, ItemView} from '../../protocol/checklist';
import {basisWords} from './basisWords';

/** The statements of a scope in the order in which they are asked: factor by factor, the deal-breakers at the end. */
export function checklistView(
	index: CatalogueIndex,
	answers: Answers,
	scope: Scope,
	assessment: Assessment,
): ChecklistView {
	const {checklist} = index.catalogue;
	const itemViews = (chosen: readonly ChecklistItem[]): readonly ItemView[] =>
		chosen.map((item) => ({
			id: item.id,
			text: item.text,
			scale: item.scale,
			why: item.why,
			basis: basisWords(index, item),
		}));
	const groupView = ({id, part, factor, items}: ItemGroup): GroupView => {
		const given = items.map((item) => answerOf(answers, item.id));
		const counts = assessment.factors.find((each) => each.id === id);
		return {
			id,
			...(part === 'sum'
				? {title: factor?.title ?? id, about: factor?.about ?? '', outside: false}
				: {title: outsideWords[part], outside: true, ...outsideTexts()[part]}),
			items: itemViews(items),
			answered: counts?.answered ?? given.filter((answer) => typeof answer === 'number').length,
			applicable: counts?.applicable ?? given.filter((answer) => answer !== 'not-applicable').length,
		};
	};
	return {
		title: checklist.title,
		intro: checklist.intro,
		limits: checklist.limits,
		marks: checklist.thresholds.marks,
		longestNote,
		groups: groupsOf(checklist, scope).map(groupView),
		answers: {self: answerViews(checklist, 'self'), office: answerViews(checklist, 'office')},
	};
}

/** What the groups outside the sum are for. */
function outsideTexts(): Readonly<Record<Exclude<ItemPart, 'sum'>, {readonly about: string; readonly note: string}>> {
	const {t} = vscode.l10n;
	return {
		'deal-breaker': {
			about: t('Things that may decide the matter alone'),
			note: t('A deal-breaker stands outside the sum: it is shown beside the result and counts for nothing in it.'),
		},
		type: {
			about: t('Signs of the kind of office this is'),
			note: t('This tells what kind of PMO it is. That is good or bad for nobody by itself, so it counts for nothing.'),
		},
	};
}

function answerViews({answers}: Checklist, scale: Scale): readonly AnswerView[] {
	return answerValues.map((value) => ({
		value,
		word: typeof value === 'number' ? answers[scale][`${value}`] : answers[value],
	}));
}
