import type {PackProblemCode} from '../core/catalogue/packs/packProblem';
import type {PlacedProblem} from '../core/catalogue/packs/packsRoom';
import {LineIndex} from '../core/documents/lineIndex';
import type {LinePosition} from '../core/documents/lineIndex';
import {packProblemText} from './packProblemText';

/** A problem of a pack for other programs. Lines and UTF-16 code units count from 0. */
export interface PlainPackProblem {
	/** The address of the pack, where it lies in a file. */
	readonly file?: string;
	readonly code: PackProblemCode;
	/** May quote the pack: untrusted text. */
	readonly message: string;
	readonly severity: 'error' | 'warning';
	readonly range: {readonly start: LinePosition; readonly end: LinePosition};
}

export function plainPackProblems(
	text: string,
	problems: readonly PlacedProblem[],
	file?: string,
): readonly PlainPackProblem[] {
	const lines = new LineIndex(text);
	return problems.map((problem) => ({
		...(file === undefined ? {} : {file}),
		code: problem.code,
		message: packProblemText(problem),
		severity: problem.severity,
		range: {start: lines.positionAt(problem.from), end: lines.positionAt(problem.to)},
	}));
}
