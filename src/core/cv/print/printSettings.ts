import {cvCountries, type CvCountry} from '../country';
import {paperOf, papers, printStyles, type Paper, type PrintStyle} from './sheets';

/** Settings of the editor and of the front matter, unread: anything may be in them. */
export interface WantedPrint {
	readonly matter: Readonly<Record<string, unknown>>;
	readonly paper: unknown;
	readonly style: unknown;
	readonly country: unknown;
}

export interface PrintSettings {
	readonly country: CvCountry;
	readonly paper: Paper;
	readonly style: PrintStyle;
	/** The document itself says so, which goes before every setting. */
	readonly paperInDocument: boolean;
	readonly styleInDocument: boolean;
}

/** What the document says goes before the settings; what neither says or nobody knows is the paper of the country, in the plain style. */
export function printSettings({matter, paper, style, country}: WantedPrint): PrintSettings {
	const land = known(cvCountries, matter['country']) ?? known(cvCountries, country) ?? 'uk';
	const ownPaper = known(papers, matter['paper']);
	const ownStyle = known(printStyles, matter['style']);
	return {
		country: land,
		paper: ownPaper ?? known(papers, paper) ?? paperOf(land),
		style: ownStyle ?? known(printStyles, style) ?? 'plain',
		paperInDocument: ownPaper !== undefined,
		styleInDocument: ownStyle !== undefined,
	};
}

function known<T extends string>(values: readonly T[], value: unknown): T | undefined {
	return values.find((each) => each === value);
}
