import type {KeyedUnit} from './keyUnits';
import type {SheetPage} from './paginate';
import {pxPerMm} from './setting';
import {textOf} from './units';

/** How the text fits its pages. */
export interface Fit {
	readonly pages: number;
	/** Lines on the last page. */
	readonly lastLines: number;
	/** What goes beyond the pages that readers want; absent where nothing does. */
	readonly over?: {
		/** The first unit beyond. */
		readonly unit: KeyedUnit;
		/** How it begins; empty where it has no text. */
		readonly start: string;
		readonly millimetres: number;
	};
}

const longestStart = 40;

export function fitOf(units: readonly KeyedUnit[], pages: readonly SheetPage[], limit: number, line: number): Fit {
	const last = pages.at(-1);
	const lastLines = (last?.slices ?? []).reduce(
		(sum, {from, to}) => sum + Math.max(1, Math.round((to - from) / line)),
		0,
	);
	const beyond = pages.slice(limit);
	const first = beyond[0]?.slices[0];
	const unit = first && units[first.unit];
	if (!unit) {
		return {pages: pages.length, lastLines};
	}
	const pixels = beyond.reduce((sum, {used}) => sum + used, 0);
	return {
		pages: pages.length,
		lastLines,
		over: {unit, start: startOf(unit), millimetres: Math.max(1, Math.round(pixels / pxPerMm))},
	};
}

/** The first words of a unit. */
function startOf(unit: KeyedUnit): string {
	const text = textOf(unit).trim();
	if (text.length <= longestStart) {
		return text;
	}
	const space = text.lastIndexOf(' ', longestStart);
	return `${text.slice(0, space > 0 ? space : longestStart)}…`;
}
