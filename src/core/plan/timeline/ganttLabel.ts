import {shortTitle} from '../shortTitle';

/** Longer labels run out of the picture. */
const longest = 60;

/**
 * A title as a label of a Gantt chart. Whatever Mermaid or Markdown would act on is spelled as an entity, and a label
 * never begins with a word of the diagram's own language.
 */
export function ganttLabel(id: string | undefined, title: string): string {
	const words = spelled(shortTitle(title, longest));
	return id === undefined ? ['-', words].join(' ').trimEnd() : [id, words].join(' ').trimEnd();
}

/** A title for the diagram itself; empty where nothing can be shown. */
export function ganttTitle(title: string): string {
	return spelled(shortTitle(title, longest));
}

function spelled(words: string): string {
	return words.replace(/[^\p{L}\p{N} ,.()'/-]/gu, (sign) => `#${String(sign.codePointAt(0) ?? 32)};`);
}
