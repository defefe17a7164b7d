import type {Span} from '../../src/core/documents/yamlSource';

/** A text in which « and » stand around a place, without them, and the place. */
export function markedText(marked: string): {readonly text: string; readonly place: Span} {
	const from = marked.indexOf('«');
	const to = marked.indexOf('»') - 1;
	if (from < 0 || to < from) {
		throw new Error('There is no place in this text');
	}
	return {text: marked.replace('«', '').replace('»', ''), place: {from, to}};
}
