import {Slot} from '../model/slot';
import type {Cv} from '../model/cv';
import type {CvDate, DateForm} from '../model/dates';
import {cvFacts} from './cvFacts';
import type {PlacedEntry} from './cvFacts';
import {isEnglishMonth, plainStyle} from './writeMonth';
import type {MonthStyle} from './writeMonth';

export interface DateStyle extends MonthStyle {
	/** How many entries write their dates so. */
	readonly entries: number;
	/** Dates can be written so in the language of the others. */
	readonly english: boolean;
}

/** The dates of an entry that are written with a month. */
export function monthDates({entry: {dates}}: PlacedEntry): readonly CvDate[] {
	const end = typeof dates?.end === 'object' ? [dates.end] : [];
	return (dates ? [dates.start, ...end] : []).filter(({month}) => month !== undefined);
}

/**
 * The form of a date, undefined where it fits several: May, June and July are written in full beside short names of the
 * other months too.
 */
export function formOf(date: CvDate, text: string): DateForm | undefined {
	const word = date.form === 'name' ? /\p{L}+/u.exec(text)?.[0] : undefined;
	return word !== undefined && word.length < 5 ? undefined : date.form;
}

const forms = new Slot<ReadonlyMap<DateForm, string>>();

/** The forms in which an entry writes its dates, each with a date that is written so; looked at once per part. */
export function formsOf(placed: PlacedEntry): ReadonlyMap<DateForm, string> {
	const known = forms.get(placed.part);
	if (known) {
		return known;
	}
	const samples = new Map<DateForm, string>();
	for (const date of monthDates(placed)) {
		const text = placed.part.raw.slice(date.from, date.to);
		const form = formOf(date, text);
		if (form) {
			samples.set(form, samples.get(form) ?? text);
		}
	}
	forms.set(placed.part, samples);
	return samples;
}

const styles = new Slot<{readonly style: DateStyle | undefined}>();

/** The form in which most entries write their dates; among equals, the one that comes first. */
export function dateStyle(cv: Cv): DateStyle | undefined {
	const known = styles.get(cv) ?? {style: mostCommon(cv)};
	styles.set(cv, known);
	return known.style;
}

function mostCommon(cv: Cv): DateStyle | undefined {
	const counts = new Map<DateForm, number>();
	const samples = new Map<DateForm, string>();
	for (const placed of cvFacts(cv).entries) {
		for (const [form, sample] of formsOf(placed)) {
			counts.set(form, (counts.get(form) ?? 0) + 1);
			samples.set(form, samples.get(form) ?? sample);
		}
	}
	const [most] = [...counts].sort((a, b) => b[1] - a[1]);
	if (!most) {
		return undefined;
	}
	const [form, entries] = most;
	const sample = samples.get(form) ?? '';
	const named = form === 'name' || form === 'short';
	return {
		form: form === 'name' || form === 'short' || form === 'number' || form === 'iso' ? form : plainStyle.form,
		mark: /\d([./])\d/.exec(sample)?.[1] ?? plainStyle.mark,
		entries,
		english: !named || isEnglishMonth(/\p{L}+/u.exec(sample)?.[0] ?? ''),
	};
}
