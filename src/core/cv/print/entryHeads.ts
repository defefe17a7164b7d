import type {Cv, TextRange} from '../model/cv';

/** Where the head of an entry stands, and what in it has a place of its own in print. Offsets count from the start of the document. */
export interface EntryHead extends TextRange {
	readonly title?: TextRange;
	readonly dates?: TextRange;
}

/** The heads of the entries of a CV, in order. */
export function entryHeads(cv: Cv): readonly EntryHead[] {
	return cv.sections.flatMap(({parts}) =>
		parts.flatMap(({from, part: {entry}}) => {
			if (!entry) {
				return [];
			}
			const {head, title, dates} = entry;
			return [
				{
					...moved(head, from),
					...(title && title.to > title.from ? {title: moved(title, from)} : {}),
					...(dates ? {dates: moved(dates, from)} : {}),
				},
			];
		}),
	);
}

function moved(range: TextRange, by: number): TextRange {
	return {from: range.from + by, to: range.to + by};
}
