import {parseIsoDate} from '../../documents/dates';
import type {IsoDate} from '../../documents/dates';
import {LineIndex} from '../../documents/lineIndex';
import type {LinePosition} from '../../documents/lineIndex';
import {cvCountries} from '../country';
import type {CvCountry} from '../country';
import type {TextRange} from '../model/cv';
import type {CvChecker} from './cvChecker';
import {fixCv} from './fixCv';
import {fixesOf} from './fixesOf';
import type {CvSettings} from './frontMatterOptions';
import type {Severity} from './rule';
import {severitiesFrom} from './severitiesFrom';

export interface PlainOptions {
	readonly country?: CvCountry;
	/** YYYY-MM-DD. */
	readonly today?: string;
	readonly severity?: Readonly<Record<string, Severity | 'off'>>;
}

/** Zero-based lines and UTF-16 code units, as in VS Code. */
export interface PlainRange {
	readonly start: LinePosition;
	readonly end: LinePosition;
}

export interface PlainFinding {
	readonly rule: string;
	readonly severity: Severity;
	readonly range: PlainRange;
	/** What was found, then why it matters, in one or two plain sentences. */
	readonly message: string;
	readonly fixes: readonly {
		readonly title: string;
		readonly preferred: boolean;
		readonly edits: readonly {readonly range: PlainRange; readonly newText: string}[];
	}[];
}

/** Checks any text as a CV for callers who count in lines. Options that nobody knows are left out; nothing throws. */
export function plainFindings(checker: CvChecker, markdown: unknown, options: unknown, today: IsoDate): PlainFinding[] {
	const text = asText(markdown);
	const {findings} = checker.check(text, settingsFrom(options, today));
	const lines = new LineIndex(text);
	const rangeOf = ({from, to}: TextRange): PlainRange => ({start: lines.positionAt(from), end: lines.positionAt(to)});
	return findings.map((finding) => ({
		rule: finding.rule,
		severity: finding.severity,
		range: rangeOf(finding),
		message: finding.message,
		fixes: fixesOf(finding).map(({title, preferred, edits}) => ({
			title,
			preferred,
			edits: edits.map((edit) => ({range: rangeOf(edit), newText: edit.text})),
		})),
	}));
}

/** `fixCv` for such callers. `rules` limits it to the fixes of those rules. */
export function plainFix(checker: CvChecker, markdown: unknown, options: unknown, today: IsoDate): string {
	const rules = asRecord(options)['rules'];
	const wanted = Array.isArray(rules) ? rules.filter((each) => typeof each === 'string') : undefined;
	return fixCv(checker, asText(markdown), settingsFrom(options, today), wanted);
}

function settingsFrom(options: unknown, now: IsoDate): CvSettings {
	const {country, today, severity} = asRecord(options);
	const known = cvCountries.find((each) => each === country);
	const day = typeof today === 'string' ? parseIsoDate(today) : undefined;
	return {
		today: day?.ok ? day.value : now,
		...(known ? {country: known} : {}),
		severity: severitiesFrom(severity),
	};
}

function asText(value: unknown): string {
	return typeof value === 'string' ? value : '';
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
