import {spanOf} from '../../documents/yamlSource';
import type {Span} from '../../documents/yamlSource';
import {firstLine} from './firstLine';
import {packDocument} from './packDocument';
import type {PackProblem} from './packProblem';

/** A problem with its place in the text of its pack. */
export type PlacedProblem = Omit<PackProblem, 'at'> & Span;

/** Problems with their places in the text, in the order of the text. The text is parsed only where a path must be found. */
export function placeProblems(text: string, problems: readonly PackProblem[]): readonly PlacedProblem[] {
	const parsed = problems.some(({at}) => 'path' in at) ? packDocument(text).document : undefined;
	const placed = problems.map(({at, ...problem}): PlacedProblem => {
		if ('from' in at) {
			return {...problem, from: at.from, to: at.to};
		}
		const span = parsed ? spanOf(parsed, at.path, at.part ?? 'value') : start;
		return {...problem, ...firstLine(text, span)};
	});
	return placed.sort((a, b) => a.from - b.from || a.to - b.to);
}

const start: Span = {from: 0, to: 0};
