import type {TextRange} from '../model/cv';
import {parseInlines} from '../model/markdown';

/** A comment such as `<!-- tags: reporting, portfolio -->`: what the text that it stands beside is about. */
export interface TagComment extends TextRange {
	/** Lower case, in the order written, each once. Any words will do. */
	readonly tags: readonly string[];
}

const longest = 1000;
const form = /^<!--\s*tags:([^<>]*)-->$/i;

/** What a comment says as a whole; undefined where it is no comment with tags. */
export function parseTagComment(comment: string): readonly string[] | undefined {
	const list = comment.length <= longest ? form.exec(comment)?.[1] : undefined;
	return list === undefined ? undefined : tagsOf(list.split(','));
}

/** Tags as they are compared: lower case, single spaces, each once. */
export function tagsOf(words: readonly string[]): readonly string[] {
	const tags = words.map((word) => word.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase());
	return [...new Set(tags)].filter((tag) => tag !== '');
}

/** The comments with tags in a piece of Markdown text, those in code left out. Offsets count from `base`. */
export function tagCommentsIn(source: string, base: number): readonly TagComment[] {
	if (!/<!--\s*tags:/i.test(source)) {
		return [];
	}
	const found: TagComment[] = [];
	parseInlines(source).iterate({
		enter: ({name, from, to}) => {
			const tags = name === 'Comment' ? parseTagComment(source.slice(from, to)) : undefined;
			if (tags) {
				found.push({from: base + from, to: base + to, tags});
			}
		},
	});
	return found;
}
