import {parseIsoDate} from '../../documents/dates';
import type {IsoDate} from '../../documents/dates';

/** What calendars tell the versions of an event apart by. */
export interface Stamp {
	readonly sequence: number;
	readonly stamp: IsoDate;
}

/** An event as an earlier export wrote it. */
export interface WrittenEvent extends Stamp {
	readonly uid: string;
	readonly isCancelled: boolean;
	/** From its first line to its last, none of them folded. */
	readonly text: string;
}

/** Lines of a calendar are at most this many bytes long. */
const longestLine = 75;
const lastLine = 'END:VEVENT\r\n';

/**
 * Folds the lines of a calendar anew, at bytes instead of characters, as RFC 5545 asks: some programs cut off or refuse
 * what is longer. A character is never divided.
 */
export function foldLines(ics: string): string {
	return unfolded(ics).split('\r\n').map(folded).join('\r\n');
}

export function unfolded(ics: string): string {
	return ics.replace(/\r\n[ \t]/g, '');
}

/** The events of an earlier export, by their identity. What lacks something of it is left out. */
export function eventsIn(ics: string): ReadonlyMap<string, WrittenEvent> {
	const events = new Map<string, WrittenEvent>();
	for (const part of unfolded(ics)
		.split(/(?=BEGIN:VEVENT\r\n)/)
		.slice(1)) {
		const text = part.slice(0, part.indexOf(lastLine) + lastLine.length);
		const uid = /\r\nUID:(\S+)\r\n/.exec(text)?.[1];
		const sequence = /\r\nSEQUENCE:(\d{1,9})\r\n/.exec(text)?.[1];
		const day = /\r\nDTSTAMP[^:\r\n]*:(\d{8})T/.exec(text)?.[1] ?? '';
		const stamp = parseIsoDate([day.slice(0, 4), day.slice(4, 6), day.slice(6)].join('-'));
		if (uid !== undefined && sequence !== undefined && stamp.ok) {
			const isCancelled = text.includes('\r\nSTATUS:CANCELLED\r\n');
			events.set(uid, {uid, sequence: Number(sequence), stamp: stamp.value, isCancelled, text});
		}
	}
	return events;
}

/** The same event, called off in a later version. */
export function cancelled({text}: WrittenEvent, {sequence, stamp}: Stamp): string {
	const put =
		(value: string | number) =>
		(_: string, name: string): string =>
			`${name}${String(value)}`;
	return text
		.replace(/(\r\nSTATUS:)[A-Z]+/, put('CANCELLED'))
		.replace(/(\r\nSEQUENCE:)\d+/, put(sequence))
		.replace(/(\r\n(?:DTSTAMP|LAST-MODIFIED)[^:\r\n]*:)\d{8}/g, put(stamp.replaceAll('-', '')));
}

function folded(line: string): string {
	let text = '';
	let bytes = 0;
	for (const character of line) {
		const size = sizeOf(character.codePointAt(0) ?? 0);
		if (bytes + size > longestLine) {
			text += '\r\n ';
			bytes = 1;
		}
		text += character;
		bytes += size;
	}
	return text;
}

/** How many bytes a character takes in UTF-8. */
function sizeOf(code: number): number {
	return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
