import type {PmoType} from '../catalogue/catalogue';
import {ok} from '../result';
import type {Result} from '../result';
import {isAnswerValue} from './answerOf';
import type {AnswerValue, Checklist} from './checklist';
import {comparedItems} from './comparedItems';
import type {ComparedItems} from './comparedItems';
import type {Run} from './run';
import {changesBetween} from './runChange';
import type {RunChanges} from './runChange';
import {dateOf, runColumn} from './runColumn';
import type {RunColumn} from './runColumn';

export const fewestRuns = 2;
export const mostRuns = 4;

/** Several runs side by side, as data. `columns` and the answers of each item are in the order of `runsInOrder`. */
export interface RunComparison {
	readonly columns: readonly RunColumn[];
	readonly items: ComparedItems;
	/** Items that the instrument has no more, in the order of their ids. */
	readonly removed: readonly RemovedItem[];
	/** For two runs about one subject of which both have a date: what changed from the older to the newer. */
	readonly changes?: RunChanges;
}

export interface RemovedItem {
	readonly id: string;
	/** What each run says to it; undefined where it says nothing that is an answer. */
	readonly answers: readonly (AnswerValue | undefined)[];
}

/**
 * The order in which runs are compared: by date, older first, where all are about one subject and have a date; otherwise
 * as given. Runs of one day stay as given too.
 */
export function runsInOrder<R extends Run>(runs: readonly R[]): readonly R[] {
	const isSeries = runs.every((run) => run.about === runs[0]?.about && dateOf(run) !== undefined);
	return isSeries ? [...runs].sort((a, b) => compareText(dateOf(a) ?? '', dateOf(b) ?? '')) : runs;
}

/** Compares runs with the instrument of today. Problems: those of `assess`. */
export function compareRuns(
	checklist: Checklist,
	types: readonly PmoType[],
	given: readonly Run[],
): Result<RunComparison> {
	const runs = runsInOrder(given);
	const columns: RunColumn[] = [];
	for (const run of runs) {
		const column = runColumn(checklist, types, run);
		if (!column.ok) {
			return column;
		}
		columns.push(column.value);
	}
	const changes = changesOf(checklist, runs);
	return ok({
		columns,
		items: comparedItems(checklist, runs),
		removed: removedItems(runs),
		...(changes ? {changes} : {}),
	});
}

function changesOf(checklist: Checklist, runs: readonly Run[]): RunChanges | undefined {
	const [older, newer, ...others] = runs;
	if (!older || !newer || others.length > 0 || older.about !== newer.about) {
		return undefined;
	}
	return dateOf(older) === undefined || dateOf(newer) === undefined
		? undefined
		: changesBetween(checklist, older, newer);
}

function removedItems(runs: readonly Run[]): readonly RemovedItem[] {
	const ids = [...new Set(runs.flatMap(({unknownItems}) => Object.keys(unknownItems)))].sort(compareText);
	return ids.map((id) => ({
		id,
		answers: runs.map(({unknownItems}) => {
			const answer = Object.hasOwn(unknownItems, id) ? unknownItems[id] : undefined;
			return isAnswerValue(answer) ? answer : undefined;
		}),
	}));
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
