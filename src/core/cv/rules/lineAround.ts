import type {TextRange} from '../model/cv';

/** The whole lines that hold a range, with the line ending of the last one. */
export function lineAround(text: string, {from, to}: TextRange): TextRange {
	const before = text.lastIndexOf('\n', from - 1);
	const after = text.indexOf('\n', to);
	return {from: before + 1, to: after < 0 ? text.length : after + 1};
}
