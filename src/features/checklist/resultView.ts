import * as vscode from 'vscode';
import type {CatalogueIndex} from '../../core/catalogue/lookups';
import type {Assessment, Checklist} from '../../core/checklist/checklist';
import type {DealBreakerCode} from '../../core/checklist/dealBreakers';
import type {Explanation, Reason} from '../../core/checklist/explain';
import {scopeOf, type RunSubject} from '../../core/checklist/run';
import {hintWords, scaleWords, verdictWords} from '../../core/checklist/words';
import {formatDate, type IsoDate} from '../../core/documents/dates';
import type {
	DealBreakerView,
	DirectionView,
	FactorView,
	HintView,
	ReasonView,
	ResultView,
	RoleView,
} from '../../protocol/checklistResult';
import {factViews} from './factViews';
import {factorRangeView, rangeView} from './rangeView';
import {subjectTitle} from './subjectTitle';
import {typeViews} from './typeViews';

/** Everything that a result is worded from. `assessment` and `explanation` are those of the answers in the scope of `about`. */
export interface ResultParts {
	readonly index: CatalogueIndex;
	readonly about: RunSubject;
	/** The day of the last answer. */
	readonly updated: IsoDate;
	readonly assessment: Assessment;
	readonly explanation: Explanation;
	/** Items in the sum to which the user said that they do not apply. */
	readonly notApplicable: number;
}

export function resultView(parts: ResultParts): ResultView {
	const {index, about, updated, assessment, explanation} = parts;
	const {checklist} = index.catalogue;
	const subject = subjectTitle(index, about);
	const longest = Math.max(...assessment.contributions.map(({value}) => Math.abs(value)));
	return {
		caption: vscode.l10n.t('Result of {0}, about {1}', formatDate(updated), subject),
		...verdictWords(assessment, explanation.basis, scopeOf(about)),
		dealBreakers: dealBreakerViews(explanation),
		range: rangeView(assessment.score, assessment.known),
		scale: scaleWords,
		facts: factViews(parts),
		reasonsFor: explanation.reasonsFor.map((reason) => reasonView(reason, longest)),
		reasonsAgainst: explanation.reasonsAgainst.map((reason) => reasonView(reason, longest)),
		factors: assessment.factors.map((factor): FactorView => ({
			id: factor.id,
			title: checklist.factors.find(({id}) => id === factor.id)?.title ?? factor.id,
			range: factorRangeView(factor),
			answered: vscode.l10n.t('{0} of {1}', factor.answered, factor.applicable),
		})),
		openings: explanation.concerns.flatMap(({text, opening}) =>
			opening === undefined ? [] : [{concern: text, opening}],
		),
		hints: hintViews(checklist, explanation),
		findOut: explanation.findOut.map(({item, text, findOut}) => ({item, text, how: findOut})),
		roles: roleViews(parts),
		directions: directionViews(parts),
		types: typeViews(parts),
	};
}

function dealBreakerViews({dealBreakers}: Explanation): readonly DealBreakerView[] {
	const order: readonly DealBreakerCode[] = ['true', 'partly', 'unknown', 'clear'];
	return order.flatMap((state) => {
		const texts = dealBreakers.filter((entry) => entry.state === state).map(({text}) => text);
		return texts.length > 0 ? [{state, lead: dealBreakerLead(state, texts.length), texts}] : [];
	});
}

function dealBreakerLead(state: DealBreakerCode, count: number): string {
	const {t} = vscode.l10n;
	const one: Readonly<Record<DealBreakerCode, string>> = {
		true: t('One deal-breaker is true:'),
		partly: t('One deal-breaker is partly true:'),
		unknown: t('One deal-breaker is not known yet:'),
		clear: t('One deal-breaker is not true:'),
	};
	const many: Readonly<Record<DealBreakerCode, string>> = {
		true: t('{0} deal-breakers are true:', count),
		partly: t('{0} deal-breakers are partly true:', count),
		unknown: t('{0} deal-breakers are not known yet:', count),
		clear: t('{0} deal-breakers are not true:', count),
	};
	return (count === 1 ? one : many)[state];
}

function reasonView({value, ...reason}: Reason, longest: number): ReasonView {
	return {...reason, length: Math.abs(value) / longest};
}

function hintViews({items}: Checklist, {hints}: Explanation): readonly HintView[] {
	return hints.map((hint) => {
		const ids: readonly string[] = hint.code === 'pair-in-conflict' ? hint.items : [];
		const texts = ids.flatMap((id) => items.filter((item) => item.id === id));
		return {text: hintWords[hint.code], items: texts.map(({id, text}) => ({item: id, text}))};
	});
}

function roleViews({index, about, explanation}: ResultParts): readonly RoleView[] {
	const {items} = index.catalogue.checklist;
	return explanation.roles.flatMap(({role: id, items: [first]}) => {
		const role = index.role(id);
		const reason = items.find((item) => item.id === first)?.text;
		return role && reason !== undefined && id !== about ? [{id, title: role.title, reason}] : [];
	});
}

function directionViews({index, explanation}: ResultParts): readonly DirectionView[] {
	const {items} = index.catalogue.checklist;
	return explanation.directions.flatMap(({direction: id, items: [first]}) => {
		const title = index.direction(id)?.title;
		const reason = items.find((item) => item.id === first)?.text;
		return title !== undefined && reason !== undefined ? [{id, title, reason}] : [];
	});
}
