import type {Answers, Assessment, Checklist} from './checklist';
import {standingOf} from './verdict';
import {weigh} from './weights';

/**
 * What kind of knowledge a verdict rests on.
 * `complete`: everything that applies is answered. `open`: something is not known yet. `thin`: too little is known to
 * lean either way. `empty`: nothing applies.
 */
export type Basis = 'complete' | 'open' | 'thin' | 'empty';

export function basisOf(checklist: Checklist, answers: Answers, {coverage, verdict}: Assessment): Basis {
	if (coverage.applicable === 0) {
		return 'empty';
	}
	const {mayLean} = standingOf(weigh(checklist, answers), checklist.thresholds);
	if (verdict === 'cannot-say' && !mayLean) {
		return 'thin';
	}
	return coverage.answered === coverage.applicable ? 'complete' : 'open';
}
