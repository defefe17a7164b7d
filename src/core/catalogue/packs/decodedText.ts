import type {PackProblem} from './packProblem';

/** More unreadable characters than this, and the file is no text. */
const mostLost = 20;

/** What no YAML text may hold, and the mark that takes the place of what could not be decoded. */
const unreadable = /[^\P{Cc}\t\r\n\x80-\x9F]|[\p{Cs}\uFFFD]/gu;

/**
 * The text as YAML can read it, with all offsets as they were: line endings are those that an editor sees, and what is no
 * character has the mark for that, so that whatever holds it can be left out. No text where the file holds none.
 */
export function decodedText(text: string): {readonly text?: string; readonly problems: readonly PackProblem[]} {
	const problems: PackProblem[] = [];
	for (const {0: character, index} of text.matchAll(unreadable)) {
		const found = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
		problems.push({code: 'encoding', severity: 'error', at: {from: index, to: index + 1}, args: {found}});
		if (problems.length > mostLost) {
			return {problems: problems.slice(0, 1)};
		}
	}
	const readable = problems.length > 0 ? text.replace(unreadable, '\uFFFD') : text;
	return {text: readable.includes('\r') ? readable.replace(/\r(?!\n)/g, '\n') : readable, problems};
}
