import type {PreviewView} from '../../src/protocol/cvPreview';
import type {Box} from './paginate';
import type {KeyedUnit} from './keyUnits';

/** CSS pixels in a millimetre and in a point. */
export const pxPerMm = 96 / 25.4;
const pxPerPt = 96 / 72;

/** The measures of a page in CSS pixels. */
export interface Setting {
	readonly width: number;
	readonly height: number;
	readonly margin: number;
	readonly line: number;
	/** The height that text can take. */
	readonly textHeight: number;
}

export function settingOf({size, sheet}: PreviewView): Setting {
	const margin = sheet.margin * pxPerMm;
	const height = size.height * pxPerMm;
	return {
		width: size.width * pxPerMm,
		height,
		margin,
		line: sheet.line * pxPerPt,
		textHeight: height - 2 * margin,
	};
}

/** The units as boxes to be set on pages. What was never measured is taken for one line until it is. */
export function boxesOf(
	units: readonly KeyedUnit[],
	heights: ReadonlyMap<number, number>,
	{line}: Setting,
): readonly Box[] {
	return units.map((unit, index) => ({
		height: heights.get(unit.key) ?? line,
		space: spaceAbove(unit, units[index - 1]) * line,
		keepWithNext: keepsWithNext(units, index),
		line,
	}));
}

/** In lines. */
function spaceAbove(unit: KeyedUnit, before: KeyedUnit | undefined): number {
	if (!before) {
		return 0;
	}
	switch (unit.kind) {
		case 'name':
			return 0;
		case 'contact':
			return 0.1;
		case 'heading':
			return 1;
		case 'entry':
			return before.kind === 'heading' ? 0.3 : 0.55;
		case 'rule':
			return 0.5;
		case 'paragraph':
		case 'code':
		case 'table':
			break;
	}
	if (unit.inList) {
		return unit.marker !== undefined && before.inList ? 0.2 : 0.25;
	}
	return before.kind === 'heading' ? 0.3 : before.kind === 'entry' ? 0.05 : before.inList ? 0.55 : 0.45;
}

/** A heading stays with what it heads, and the head of an entry with what is said of it, down to its first bullet. */
function keepsWithNext(units: readonly KeyedUnit[], index: number): boolean {
	const unit = units[index];
	if (!unit || index + 1 >= units.length) {
		return false;
	}
	return unit.kind === 'heading' || unit.kind === 'entry' || unit.kind === 'name' || isBelowEntry(units, index);
}

const mostBelowEntry = 3;

/** A paragraph between the head of an entry and its bullets. */
function isBelowEntry(units: readonly KeyedUnit[], index: number): boolean {
	const isParagraph = (unit: KeyedUnit | undefined): boolean => unit?.kind === 'paragraph' && !unit.inList;
	let first = index;
	while (first >= 0 && index - first < mostBelowEntry && isParagraph(units[first])) {
		first -= 1;
	}
	let last = index;
	while (last - first <= mostBelowEntry && isParagraph(units[last])) {
		last += 1;
	}
	return first < index && units[first]?.kind === 'entry' && units[last]?.inList === true;
}
