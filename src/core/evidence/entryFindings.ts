import {parseIsoDate} from '../documents/dates';
import {isMeasured, said} from './entryMeasured';
import {lineEnd} from './lineEnd';
import type {EvidenceEntry, EvidenceFieldName} from './evidence';
import type {EvidenceFinding, EvidenceFix} from './evidenceFinding';

/** What an entry lacks, and a date that is none. */
export function entryFindings(text: string, entry: EvidenceEntry): readonly EvidenceFinding[] {
	const {title, date, heading, fields} = entry;
	const findings: EvidenceFinding[] = [];
	if (title === '') {
		findings.push({code: 'no-title', at: heading, fixes: []});
	}
	if (said(entry, 'date') === undefined) {
		findings.push({code: 'no-date', at: heading, fixes: addFixes(text, entry, 'date')});
	} else if (date === undefined && fields.date) {
		findings.push({code: 'bad-date', at: fields.date, fixes: dateFixes(fields.date)});
	}
	if (isMeasured(entry)) {
		return findings;
	}
	if (said(entry, 'result') === undefined) {
		const fixes = [...addFixes(text, entry, 'result'), ...addFixes(text, entry, 'numbers')];
		findings.push({code: 'no-result', at: heading, fixes});
	} else {
		findings.push({code: 'no-number', at: heading, fixes: addFixes(text, entry, 'numbers')});
	}
	return findings;
}

/** Only what can mean one day: a year first, then month and day with or without their zeros. */
function dateFixes({value, from, to}: {readonly value: string; readonly from: number; readonly to: number}) {
	const parts = /^(\d{4})[-./ ](\d{1,2})[-./ ](\d{1,2})$/.exec(value);
	const [, year = '', month = '', day = ''] = parts ?? [];
	const date = parseIsoDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
	return date.ok ? [{kind: 'change', what: date.value, change: {start: from, end: to, text: date.value}} as const] : [];
}

/** Adds the field to fill in. Nothing where it stands there already and is empty: that place needs no edit. */
function addFixes(text: string, entry: EvidenceEntry, name: EvidenceFieldName): readonly EvidenceFix[] {
	if (entry.fields[name]) {
		return [];
	}
	const eol = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
	const label = `${name.charAt(0).toUpperCase()}${name.slice(1)}: `;
	const isStory = name === 'result';
	const start = isStory ? entry.contentEnd : lineFieldEnd(text, entry);
	const gap = isStory || start === entry.heading.to ? eol + eol : eol;
	return [{kind: 'add', what: name, change: {start, end: start, text: gap + (isStory ? label : `- ${label}`)}}];
}

/** After the last of the lines that come before the story, else after the heading. */
function lineFieldEnd(text: string, {heading, fields}: EvidenceEntry): number {
	const ends = [fields.date, fields.skills, fields.numbers, fields.proof].map((field) => field?.to ?? heading.to);
	return lineEnd(text, Math.max(heading.to, ...ends));
}
