import type * as z from 'zod/mini';
import {nearestWord} from '../../documents/nearestWord';
import {band, id, level, slug} from '../fieldSchemas';
import {idFrom} from './idFrom';
import type {PackPair} from './packNode';
import type {Expected, Reporter} from './reporter';
import {shortened} from './shortened';

type Issue = z.core.$ZodIssue;

/** Reports why a value does not fit its schema: the first reason, at the exact part of the value. */
export function reportIssue(schema: z.ZodMiniType, issues: readonly Issue[], pair: PackPair, report: Reporter): void {
	// What is missing may be what has a wrong name.
	const issue = issues.find(({code}) => code === 'unrecognized_keys') ?? issues[0];
	if (schema === level || schema === band) {
		reportLevel(schema === level ? 5 : 7, pair, report);
	} else if (schema === id || schema === slug) {
		reportId(schema, schema === id ? '_' : '-', pair, report);
	} else if (issue) {
		const {inner, missing} = partAt(pair, issue.path);
		if (missing === undefined) {
			reportPart(issue, inner, keysOf(schema), report);
		} else {
			report.error('missing-field', report.placeOf(inner), {field: missing});
		}
	}
}

function reportPart(issue: Issue, pair: PackPair, keys: readonly string[], report: Reporter): void {
	const at = report.placeOf(pair);
	const {written, found} = writtenIn(pair);
	switch (issue.code) {
		case 'invalid_type':
			report.wrongType(expected[issue.expected] ?? 'text', pair);
			return;
		case 'invalid_value': {
			const allowed = issue.values.map(String);
			report.error('wrong-value', at, {found, allowed: allowed.join(', ')}, valueMeant(written, allowed));
			return;
		}
		case 'unrecognized_keys': {
			const map = pair.value?.kind === 'map' ? pair.value.pairs : new Map<string, PackPair>();
			for (const name of issue.keys) {
				report.unknownKey(name, map.get(name)?.key ?? at, keys, map);
			}
			return;
		}
		case 'too_small':
		case 'too_big':
			if (issue.origin === 'string') {
				const most = issue.code === 'too_big' ? Number(issue.maximum) : 0;
				report.error('text-length', at, {found: written.length, most});
			} else if (issue.origin === 'array') {
				const needed = Number(issue.code === 'too_big' ? issue.maximum : issue.minimum);
				const count = pair.value?.kind === 'list' ? pair.value.items.length : 0;
				report.error('wrong-count', at, {found: count, needed});
			} else {
				report.error('wrong-value', at, {found, allowed: '0, 1, 2...'});
			}
			return;
		case 'invalid_format':
			report.error('text-characters', at, {found: oddCharacter(written)});
			return;
		case 'invalid_key':
		case 'invalid_element':
		case 'invalid_union':
		case 'not_multiple_of':
		case 'custom':
			report.error('wrong-value', at, {found, allowed: ''});
	}
}

function reportLevel(highest: number, pair: PackPair, report: Reporter): void {
	const {written, found} = writtenIn(pair);
	const word = levelWords.indexOf(written.toLowerCase());
	const number = highest === 5 && word >= 0 ? word : Number(written === '' ? Number.NaN : written);
	const meant = Number.isFinite(number) ? String(Math.min(Math.max(Math.round(number), 1), highest)) : undefined;
	report.error('wrong-level', report.placeOf(pair), {found, lowest: 1, highest}, meant);
}

function reportId(schema: z.ZodMiniType, joint: '_' | '-', pair: PackPair, report: Reporter): void {
	const {written, found} = writtenIn(pair);
	const like = idFrom(written, joint);
	report.error('wrong-id', report.placeOf(pair), {found, joint}, schema.safeParse(like).success ? like : undefined);
}

const levelWords = ['none', 'aware', 'practised', 'competent', 'proficient', 'expert'];

const expected: Readonly<Record<string, Expected>> = {
	string: 'text',
	number: 'number',
	int: 'whole-number',
	boolean: 'yes-no',
	array: 'list',
	object: 'mapping',
};

/** The text of a scalar, whole and for a message. */
function writtenIn({value}: PackPair): {readonly written: string; readonly found: string} {
	const written = value?.kind === 'scalar' ? String(value.value ?? '') : '';
	return {written, found: shortened(written)};
}

function valueMeant(written: string, allowed: readonly string[]): string | undefined {
	const word = written
		.slice(0, 100)
		.trim()
		.toLowerCase()
		.replace(/[\s_]+/g, '-');
	return allowed.includes(word) ? word : nearestWord(word, allowed);
}

/** The part of a value at a path; `missing` names the last step where there is nothing. */
function partAt(pair: PackPair, path: Issue['path']): {readonly inner: PackPair; readonly missing?: string} {
	let inner = pair;
	for (const step of path) {
		const {value} = inner;
		if (value?.kind === 'map') {
			const part = value.pairs.get(String(step));
			if (!part) {
				return {inner, missing: String(step)};
			}
			inner = part;
		} else if (value?.kind === 'list') {
			const item = value.items.filter((each) => each !== undefined)[Number(step)];
			inner = {key: item?.span ?? inner.key, value: item};
		}
	}
	return {inner};
}

function keysOf(schema: z.ZodMiniType): readonly string[] {
	const {def} = (schema as unknown as z.core.$ZodTypes)._zod;
	return def.type === 'object' ? Object.keys(def.shape) : [];
}

/** The first character that no text may hold, by its number. */
function oddCharacter(text: string): string {
	const [character = ''] = /[\p{Cc}\u2028-\u202E\u2066-\u2069]/u.exec(text) ?? [];
	return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
