import {generateIcsCalendar, generateIcsEvent} from 'ts-ics';
import type {IcsEvent} from 'ts-ics';
import {addDays, daysBetween} from '../../documents/dates';
import type {IsoDate} from '../../documents/dates';
import type {PlanText} from '../read/planText';
import {cancelled, eventsIn, foldLines, unfolded} from './icsText';
import type {Stamp, WrittenEvent} from './icsText';
import {planEvents} from './planEvents';
import type {PlanEvent} from './planEvents';

const productId = '-//PMO Career//Plan//EN';
/** From here the first sequence number of an event is counted, so that a lost file never makes one start lower again. */
const sequenceStart: IsoDate = '2020-01-01';

export interface CalendarRequest {
	readonly plan: PlanText;
	/** The name of the plan's file, without its ending. */
	readonly name: string;
	readonly today: IsoDate;
	/** What was exported before, if it is still there. */
	readonly before?: string;
}

/**
 * The milestones and reviews of a plan as days of a calendar (RFC 5545); undefined where none has a date. What has not
 * changed since the export before stays as it was there; what has gets a higher sequence number, and what is gone is
 * cancelled, so that importing again updates. The same request gives the same text.
 */
export function planCalendar({plan, name, today, before}: CalendarRequest): string | undefined {
	const known = eventsIn(isPlanCalendar(before ?? '') ? (before ?? '') : '');
	const events = planEvents(plan, name);
	if (events.length === 0 && known.size === 0) {
		return undefined;
	}
	const first = Math.max(0, daysBetween(sequenceStart, today));
	const later = ({sequence}: WrittenEvent): Stamp => ({sequence: Math.max(sequence + 1, first), stamp: today});
	const uids = new Set(events.map(({uid}) => uid));
	const now = events.map((event) => {
		const old = known.get(event.uid);
		const same = old && written(event, old);
		return old && same === old.text ? same : written(event, old ? later(old) : {sequence: first, stamp: today});
	});
	const gone = [...known.values()]
		.filter(({uid}) => !uids.has(uid))
		.map((old) => (old.isCancelled ? old.text : cancelled(old, later(old))));
	const [head, foot] = generateIcsCalendar({prodId: productId, version: '2.0', method: 'PUBLISH'}).split(
		/(?=END:VCALENDAR)/,
	);
	return foldLines([head, ...now, ...gone, foot].join(''));
}

/** Whether a text is a calendar that was exported from a plan. */
export function isPlanCalendar(text: string): boolean {
	return text.startsWith('BEGIN:VCALENDAR\r\n') && text.includes(`\r\nPRODID:${productId}\r\n`);
}

/** One event in lines that are not folded. */
function written(event: PlanEvent, stamp: Stamp): string {
	return unfolded(generateIcsEvent(icsOf(event, stamp)));
}

function icsOf({uid, date, summary, description, isCancelled}: PlanEvent, {sequence, stamp}: Stamp): IcsEvent {
	return {
		uid,
		summary,
		description,
		stamp: {type: 'DATE-TIME', date: utc(stamp)},
		lastModified: {type: 'DATE-TIME', date: utc(stamp)},
		sequence,
		start: {type: 'DATE', date: utc(date)},
		end: {type: 'DATE', date: utc(addDays(date, 1))},
		status: isCancelled ? 'CANCELLED' : 'CONFIRMED',
		// A whole day is no busy time.
		timeTransparent: 'TRANSPARENT',
	};
}

function utc(date: IsoDate): Date {
	return new Date(`${date}T00:00:00Z`);
}
