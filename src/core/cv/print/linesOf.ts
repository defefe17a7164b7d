import type {LineIndex} from '../../documents/lineIndex';
import type {Lines} from './printedCv';

/** The lines of a range; a range that ends where a line begins does not reach into it. */
export function linesOf(index: LineIndex, from: number, to: number): Lines {
	return {first: index.positionAt(from).line, last: index.positionAt(Math.max(from, to - 1)).line};
}
