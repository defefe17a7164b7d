/** What pagination needs to know of a unit. Lengths are in CSS pixels. */
export interface Box {
	readonly height: number;
	/** Above the unit, where it does not begin a page. */
	readonly space: number;
	/** Must not be the last on its page. */
	readonly keepWithNext: boolean;
	/** The height of its lines, between which a unit that is taller than a page is divided. */
	readonly line: number;
}

/** A unit on a page: all of it, or the part from `from` to `to` of its height. */
export interface Slice {
	readonly unit: number;
	readonly from: number;
	readonly to: number;
	/** Where the slice begins on its page. */
	readonly top: number;
}

export interface SheetPage {
	readonly slices: readonly Slice[];
	/** Height that is used. */
	readonly used: number;
}

/** Heights are measured, and measuring has its own rounding. */
const tolerance = 0.5;

/**
 * Sets units on pages, between units only: what must stay with the next moves with it. A unit is divided, between lines,
 * only where it is taller than a page. There is always at least one page.
 */
export function paginate(boxes: readonly Box[], height: number): readonly SheetPage[] {
	const pages: SheetPage[] = [];
	let slices: Slice[] = [];
	let used = 0;
	const turn = (): void => {
		pages.push({slices, used});
		slices = [];
		used = 0;
	};
	for (let unit = 0; unit < boxes.length; unit += 1) {
		const box = boxes[unit] as Box;
		const together = chainHeight(boxes, unit, height);
		const space = slices.length === 0 ? 0 : box.space;
		if (slices.length > 0 && used + space + together > height + tolerance) {
			turn();
		}
		let top = slices.length === 0 ? 0 : used + box.space;
		let from = 0;
		while (top + box.height - from > height + tolerance && box.height > height) {
			const lines = Math.floor((height - top + tolerance) / box.line);
			if (lines > 0) {
				slices.push({unit, from, to: from + lines * box.line, top});
				used = top + lines * box.line;
				from += lines * box.line;
			} else if (slices.length === 0) {
				break;
			}
			turn();
			top = 0;
		}
		if (from < box.height || box.height === 0) {
			slices.push({unit, from, to: box.height, top});
			used = top + box.height - from;
		}
	}
	turn();
	return pages;
}

/** The height of a unit with those that it must stay with; of the unit alone where all of them do not fit a page. */
function chainHeight(boxes: readonly Box[], first: number, height: number): number {
	let total = boxes[first]?.height ?? 0;
	for (let unit = first; boxes[unit]?.keepWithNext && unit + 1 < boxes.length; unit += 1) {
		const next = boxes[unit + 1] as Box;
		total += next.space + (next.height > height ? next.line : next.height);
	}
	return total > height ? Math.min(boxes[first]?.height ?? 0, height) : total;
}
