import type {Span} from '../../documents/yamlSource';

/** The part of a place on its first line, so that nothing larger than a line is marked. */
export function firstLine(text: string, {from, to}: Span): Span {
	const line = /^[^\r\n]*/.exec(text.slice(from, to))?.[0].trimEnd() ?? '';
	return {from, to: from + line.length};
}
