import * as vscode from 'vscode';
import type {CatalogueIndex} from '../../core/catalogue/lookups';
import {answerOf} from '../../core/checklist/answerOf';
import {answerValues} from '../../core/checklist/checklist';
import type {Answers, Assessment, Checklist, ChecklistItem, Scale, Scope} from '../../core/checklist/checklist';
import {itemsInScope} from '../../core/checklist/scope';
import {headings} from '../../core/checklist/words';
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
	const items = itemsInScope(checklist, scope);
	const itemViews = (chosen: readonly ChecklistItem[]): readonly ItemView[] =>
		chosen.map((item) => ({
			id: item.id,
			text: item.text,
			scale: item.scale,
			why: item.why,
			basis: basisWords(index, item),
		}));
	const factors = checklist.factors.map(({id, title, about}): GroupView => {
		const {answered = 0, applicable = 0} = assessment.factors.find((factor) => factor.id === id) ?? {};
		const asked = items.filter((item) => item.factor === id && !item.dealBreaker);
		return {id, title, about, outside: false, items: itemViews(asked), answered, applicable};
	});
	const dealBreakers = items.filter((item) => item.dealBreaker);
	const given = dealBreakers.map((item) => answerOf(answers, item.id));
	const outside: GroupView = {
		id: 'deal-breakers',
		title: headings.dealBreakers,
		about: vscode.l10n.t('Things that may decide the matter alone'),
		outside: true,
		items: itemViews(dealBreakers),
		answered: given.filter((answer) => typeof answer === 'number').length,
		applicable: given.filter((answer) => answer !== 'not-applicable').length,
	};
	return {
		title: checklist.title,
		intro: checklist.intro,
		limits: checklist.limits,
		marks: checklist.thresholds.marks,
		groups: [...factors, outside].filter((group) => group.items.length > 0),
		answers: {self: answerViews(checklist, 'self'), office: answerViews(checklist, 'office')},
	};
}

function answerViews({answers}: Checklist, scale: Scale): readonly AnswerView[] {
	return answerValues.map((value) => ({
		value,
		word: typeof value === 'number' ? answers[scale][`${value}`] : answers[value],
	}));
}
