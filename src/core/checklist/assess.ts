import {ok} from '../result';
import type {Result} from '../result';
import {checkAnswers} from './checkAnswers';
import type {Answers, Assessment, Checklist, FactorScore} from './checklist';
import {isTrueDealBreaker} from './dealBreakers';
import {flipOf} from './flip';
import {contributionsOf, factorRange} from './range';
import {settlingItems} from './settle';
import {isSettled, standingOf, verdictOf} from './verdict';
import {answeredItems, weigh} from './weights';
import type {WeighedFactor} from './weights';

/**
 * What the answers say, over all items of the instrument: for a narrower question, pass `answersInScope`.
 * Deal-breakers stand outside the sum and only show in `dealBreakers`. Problems: those of `checkAnswers`.
 */
export function assess(checklist: Checklist, answers: Answers): Result<Assessment> {
	const checked = checkAnswers(checklist, answers);
	if (!checked.ok) {
		return checked;
	}
	const {thresholds} = checklist;
	const factors = weigh(checklist, checked.value);
	const standing = standingOf(factors, thresholds);
	const {low, high, known} = standing;
	const verdict = verdictOf(standing, thresholds);
	const scores = factors.map(scoreOf);
	const flip = flipOf(factors, standing, thresholds);
	return ok({
		score: {low, high},
		...(known === undefined ? {} : {known}),
		verdict,
		coverage: {
			answered: scores.reduce((sum, {answered}) => sum + answered, 0),
			applicable: scores.reduce((sum, {applicable}) => sum + applicable, 0),
		},
		factors: scores,
		contributions: contributionsOf(factors),
		dealBreakers: checklist.items.filter((item) => isTrueDealBreaker(item, checked.value)).map(({id}) => id),
		settle: isSettled(verdict) ? [] : settlingItems(factors, thresholds),
		...(flip ? {flip} : {}),
	});
}

function scoreOf(factor: WeighedFactor): FactorScore {
	return {
		id: factor.id,
		...factorRange(factor),
		answered: answeredItems(factor.items).length,
		applicable: factor.items.length,
	};
}
