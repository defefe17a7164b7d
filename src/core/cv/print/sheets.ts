import type {CvCountry} from '../country';

export const papers = ['a4', 'letter'] as const;
export type Paper = (typeof papers)[number];

/** In millimetres, upright. */
export const paperSizes: Readonly<Record<Paper, {readonly width: number; readonly height: number}>> = {
	a4: {width: 210, height: 297},
	letter: {width: 215.9, height: 279.4},
};

export const printStyles = ['plain', 'classic', 'compact'] as const;
export type PrintStyle = (typeof printStyles)[number];

/** How a style sets its text. Sizes are in points, distances in millimetres. */
export interface StyleSheet {
	readonly serif: boolean;
	/** Of the page, at all four sides. */
	readonly margin: number;
	readonly text: number;
	/** From one line to the next. */
	readonly line: number;
	readonly name: number;
	readonly heading: number;
}

export const styleSheets: Readonly<Record<PrintStyle, StyleSheet>> = {
	plain: {serif: false, margin: 20, text: 10.5, line: 15.5, name: 20, heading: 11},
	classic: {serif: true, margin: 22, text: 11, line: 15.5, name: 21, heading: 12},
	compact: {serif: false, margin: 16, text: 10, line: 13.5, name: 17, heading: 10.5},
};

/** The paper that people in the country print on. */
export function paperOf(country: CvCountry): Paper {
	return country === 'us' || country === 'us-federal' ? 'letter' : 'a4';
}

/** Pages that a CV should not go beyond in the country. */
export function pageLimit(country: CvCountry): number {
	const limits: Readonly<Record<CvCountry, number>> = {uk: 2, us: 2, 'us-federal': 2, eu: 2};
	return limits[country];
}
