import {placeNotes} from './placeNotes';

/** Where notes and their leaders stand, in CSS pixels from the corner of the desk. */
export interface NoteLayout {
	readonly width: number;
	readonly height: number;
	/** Where the last note ends. */
	readonly bottom: number;
	readonly notes: readonly {readonly top: number; readonly leader: string}[];
}

const gap = 14;
/** From the top of a note to the middle of its first line. */
const toFirstLine = 9;

/** Lays the notes out beside what they are about; undefined where they stand below the pages. */
export function noteLayout(desk: HTMLElement): NoteLayout | undefined {
	const column = desk.querySelector('.notes');
	const notes = [...desk.querySelectorAll<HTMLElement>('[data-note]')];
	if (!column || notes.some((note) => getComputedStyle(note).position !== 'absolute')) {
		return undefined;
	}
	const {left, top, width, height} = desk.getBoundingClientRect();
	const columnLeft = column.getBoundingClientRect().left - left;
	const anchors = notes.map((_, index) => anchorOf(desk, index));
	// Notes stand in the order of their lines, whatever the order of the list.
	const order = anchors
		.map((_, index) => index)
		.sort((one, other) => (anchors[one]?.y ?? 0) - (anchors[other]?.y ?? 0));
	const heights = notes.map((note) => note.getBoundingClientRect().height);
	const tops = placeNotes(
		order.map((index) => ({wanted: (anchors[index]?.y ?? 0) - top - toFirstLine, height: heights[index] ?? 0})),
		gap,
	);
	const topOf = new Map(order.map((index, place) => [index, tops[place] ?? 0]));
	return {
		width: Math.round(width),
		height: Math.round(height),
		bottom: Math.round(Math.max(0, ...notes.map((_, index) => (topOf.get(index) ?? 0) + (heights[index] ?? 0)))),
		notes: notes.map((_, index) => {
			const noteTop = Math.round(topOf.get(index) ?? 0);
			const anchor = anchors[index];
			return {
				top: noteTop,
				leader: anchor
					? leaderOf(anchor.text - left, anchor.sheet - left, anchor.y - top, columnLeft, noteTop + toFirstLine)
					: '',
			};
		}),
	};
}

interface Anchor {
	/** The right edges of the text and of the sheet, and the height of the line. */
	readonly text: number;
	readonly sheet: number;
	readonly y: number;
}

/** What a finding is about: its words; or the block of its line, where it marks none. */
function anchorOf(desk: HTMLElement, index: number): Anchor | undefined {
	const mark = desk.querySelector<HTMLElement>(`[data-findings~="${String(index)}"]`);
	const line = Number(desk.querySelector<HTMLElement>(`[data-note="${String(index)}"]`)?.dataset['line']);
	const element = mark ?? blockOf(desk, line);
	const sheet = element?.closest('.sheet');
	if (!element || !sheet) {
		return undefined;
	}
	const first = element.getClientRects()[0] ?? element.getBoundingClientRect();
	const {left, right} = sheet.getBoundingClientRect();
	const padding =
		Number.parseFloat(getComputedStyle(sheet).paddingRight) * ((right - left) / (sheet as HTMLElement).offsetWidth);
	return {text: right - padding + 6, sheet: right, y: mark ? first.bottom - first.height / 4 : first.top + 10};
}

/** The last block that begins on the line or above it; the first one where there is none. */
function blockOf(desk: HTMLElement, line: number): HTMLElement | undefined {
	const blocks = [...desk.querySelectorAll<HTMLElement>('[data-first]')];
	return blocks.filter((block) => Number(block.dataset['first']) <= line).at(-1) ?? blocks[0];
}

/** Level to the edge of the sheet, then over to the note. */
function leaderOf(text: number, sheet: number, y: number, column: number, noteY: number): string {
	const point = (x: number, at: number): string => `${String(Math.round(x) + 0.5)} ${String(Math.round(at) + 0.5)}`;
	return `M${point(text, y)} L${point(sheet + 2, y)} L${point(column - 10, noteY)} L${point(column - 2, noteY)}`;
}
