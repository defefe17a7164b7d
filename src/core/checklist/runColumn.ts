import type {PmoType} from '../catalogue/catalogue';
import type {IsoDate} from '../documents/dates';
import {ok} from '../result';
import type {Result} from '../result';
import {assess} from './assess';
import {basisOf} from './basis';
import type {Assessment, Checklist, Verdict} from './checklist';
import {dealBreakerStates} from './dealBreakers';
import type {DealBreakerState} from './dealBreakers';
import {readTypes} from './pmoType';
import type {TypeReading} from './pmoType';
import {scopeOf} from './run';
import type {Run, RunSubject} from './run';
import {answersInScope, itemsInScope} from './scope';
import {verdictWords} from './words';
import type {VerdictWords} from './words';

/** What one run comes to, in its own scope and with the instrument of today. */
export interface RunColumn extends Pick<Assessment, 'score' | 'known' | 'coverage' | 'factors'> {
	readonly about: RunSubject;
	/** The day of the last answer; where the file does not say it, that of the first. */
	readonly date?: IsoDate;
	readonly verdict: Verdict;
	readonly words: VerdictWords;
	/** Those that apply, in document order. */
	readonly dealBreakers: readonly DealBreakerState[];
	/** What type of PMO it looks like, axis by axis; none for PMO roles in general. */
	readonly types: readonly TypeReading[];
}

/** Problems: those of `assess`. */
export function runColumn(checklist: Checklist, types: readonly PmoType[], run: Run): Result<RunColumn> {
	const scope = scopeOf(run.about);
	const answers = answersInScope(checklist, run.answers, scope);
	const assessed = assess(checklist, answers);
	if (!assessed.ok) {
		return assessed;
	}
	const {score, known, verdict, coverage, factors} = assessed.value;
	const date = dateOf(run);
	return ok({
		about: run.about,
		...(date === undefined ? {} : {date}),
		score,
		...(known === undefined ? {} : {known}),
		verdict,
		words: verdictWords(assessed.value, basisOf(checklist, answers, assessed.value), scope),
		coverage,
		factors,
		dealBreakers: dealBreakerStates(itemsInScope(checklist, scope), answers),
		types: scope === 'role' ? readTypes(checklist, types, answers) : [],
	});
}

/** The day that a run stands for. */
export function dateOf({updated, started}: Run): IsoDate | undefined {
	return updated ?? started;
}
