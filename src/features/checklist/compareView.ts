import * as vscode from 'vscode';
import type {CatalogueIndex} from '../../core/catalogue/lookups';
import type {RunComparison} from '../../core/checklist/compareRuns';
import {scopeOf} from '../../core/checklist/run';
import type {Change} from '../../core/checklist/runChange';
import type {RunColumn} from '../../core/checklist/runColumn';
import {itemsInScope} from '../../core/checklist/scope';
import {axisWords, coverageWords, dealBreakerWords, scaleWords, typeWords} from '../../core/checklist/words';
import {formatDate} from '../../core/documents/dates';
import type {
	ChangeView,
	ComparisonView,
	FactorView,
	RunView,
	StatesView,
	WordsView,
} from '../../protocol/checklistCompare';
import type {ComparedRun} from './comparedRun';
import {compareItemsViews, restSentences} from './compareItemsViews';
import {factorRangeView, rangeView} from './rangeView';
import {subjectTitle} from './subjectTitle';

/** A comparison in words. `runs` in the order of its columns. */
export function compareView(
	index: CatalogueIndex,
	runs: readonly ComparedRun[],
	comparison: RunComparison,
): ComparisonView {
	const {checklist} = index.catalogue;
	const {columns, changes} = comparison;
	return {
		runs: columns.map((column, place) => runView(index, columns, column, place)),
		scale: scaleWords,
		...(changes?.overall ? {change: changeView(columns, changes.overall.change)} : {}),
		dealBreakers: dealBreakerRows(index, columns),
		types: typeRows(index, columns),
		factors: checklist.factors.flatMap(({id, title}) => factorRows(comparison, id, title)),
		...(changes ? {changeNote: changeNote(changes.overall?.compared ?? 0)} : {}),
		items: compareItemsViews(checklist, runs, comparison),
		rest: restSentences(comparison),
	};
}

function runView(index: CatalogueIndex, columns: readonly RunColumn[], column: RunColumn, place: number): RunView {
	const {about, date, words, score, known, coverage} = column;
	const title = subjectTitle(index, about);
	const day = date === undefined ? vscode.l10n.t('without a date') : formatDate(date);
	const isOnly = columns.filter((each) => each.about === about).length === 1;
	const isSeries = columns.every((each) => each.about === about);
	return {
		mark: String(place + 1),
		title,
		date: day,
		short: isOnly ? title : isSeries ? day : vscode.l10n.t('{0}, {1}', title, day),
		verdict: words.title,
		sentence: words.sentence,
		range: rangeView(score, known),
		answered: vscode.l10n.t('Answered: {0}', coverageWords(coverage)),
	};
}

function dealBreakerRows(index: CatalogueIndex, columns: readonly RunColumn[]): readonly StatesView[] {
	const {checklist} = index.catalogue;
	const items = checklist.items.filter(({id}) =>
		columns.some(({dealBreakers}) => dealBreakers.some(({item}) => item === id)),
	);
	return items.map((item) => ({
		title: item.text,
		cells: columns.map(({about, dealBreakers}) => {
			const state = dealBreakers.find((each) => each.item === item.id)?.state;
			const isAsked = itemsInScope(checklist, scopeOf(about)).includes(item);
			return state === undefined
				? {words: isAsked ? checklist.answers['not-applicable'] : notAsked()}
				: {state, words: dealBreakerWords[state]};
		}),
	}));
}

function typeRows(index: CatalogueIndex, columns: readonly RunColumn[]): readonly WordsView[] {
	const axes = [...new Set(columns.flatMap(({types}) => types.map(({axis}) => axis)))];
	const nameOf = (id: string): string => index.catalogue.pmoTypes.find((type) => type.id === id)?.name ?? id;
	return axes.map((axis) => ({
		title: axisWords[axis],
		cells: columns.map(({types}) => {
			const reading = types.find((each) => each.axis === axis);
			return reading ? typeWords(reading.sureness, reading.types.map(nameOf)) : notAsked();
		}),
	}));
}

function factorRows({columns, changes}: RunComparison, id: string, title: string): readonly FactorView[] {
	const scores = columns.map(({factors}) => factors.find((factor) => factor.id === id));
	if (scores.every((score) => score === undefined)) {
		return [];
	}
	const change = changes?.factors.find((factor) => factor.id === id);
	return [
		{
			title,
			cells: scores.map((score) => (score ? factorRangeView(score) : null)),
			...(change ? {change: changeView(columns, change.change)} : {}),
		},
	];
}

function changeView([first]: readonly RunColumn[], change: Change): ChangeView {
	const {t} = vscode.l10n;
	const words: Readonly<Record<Change, readonly [role: string, general: string]>> = {
		up: [t('more for the role'), t('more for a PMO role')],
		down: [t('more against the role'), t('more against a PMO role')],
		none: [t('no real change'), t('no real change')],
	};
	return {change, words: words[change][first?.about === 'general' ? 1 : 0]};
}

function changeNote(compared: number): string {
	const {t} = vscode.l10n;
	return compared === 0
		? t('Nothing can be said about change: no statement is answered in both runs in the same words.')
		: t(
				'What changed is read from the {0} statements that both runs answer in the same words. It counts from two steps on.',
				compared,
			);
}

function notAsked(): string {
	return vscode.l10n.t('not asked');
}
