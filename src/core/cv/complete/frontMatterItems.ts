import {severities} from '../check/rule';
import {cvCountries} from '../country';
import type {CvCountry} from '../country';
import type {CompletionContext, CvCompletion, CvCompletions} from './completion';
import {ruleItems} from './ruleItems';

const keys: Readonly<Record<string, string>> = {
	target: 'The role that this CV is written for',
	country: 'Where it is read: decides length, personal data and spelling',
	rules: 'How strictly each rule is taken in this CV',
	words: 'Words and names that are right as they are',
	paper: 'The paper of the preview',
	style: 'The look of the preview',
	master: 'The CV that this one is a variant of',
};

const countries: Readonly<Record<CvCountry, string>> = {
	uk: 'United Kingdom',
	us: 'United States',
	'us-federal': 'United States, federal posts',
	eu: 'European Union',
};

const looks: Readonly<Record<string, readonly string[]>> = {
	paper: ['a4', 'letter'],
	style: ['plain', 'classic', 'compact'],
};

/** Keys of the front matter, and the values of those that know which they take. */
export function frontMatterCompletions(context: CompletionContext): CvCompletions | undefined {
	const {checked, offset} = context;
	const {text} = checked.cv;
	const lineFrom = text.lastIndexOf('\n', offset - 1) + 1;
	const before = text.slice(lineFrom, offset);
	if (lineFrom === 0 || (/^---/.test(text.slice(lineFrom, lineFrom + 3)) && before.length > 2)) {
		return undefined;
	}
	const indent = before.length - before.trimStart().length;
	const colon = before.indexOf(':');
	const key = before.slice(indent, colon < 0 ? undefined : colon);
	const value = colon < 0 ? undefined : before.slice(colon + 1).trimStart();
	if (!/^[\w-]*$/.test(key) || !/^[\w.-]*$/.test(value ?? '')) {
		return undefined;
	}
	const inRules = indent > 0 && parentKey(text, lineFrom) === 'rules';
	const typed = value ?? key;
	const items = itemsFor(context, {inRules, indented: indent > 0, key, hasValue: value !== undefined});
	const rest = /^[\w-]*/.exec(text.slice(offset, offset + 60))?.[0].length ?? 0;
	return items.length === 0 ? undefined : {from: offset - typed.length, to: offset + rest, items};
}

interface Place {
	readonly inRules: boolean;
	readonly indented: boolean;
	readonly key: string;
	readonly hasValue: boolean;
}

function itemsFor(context: CompletionContext, {inRules, indented, key, hasValue}: Place): readonly CvCompletion[] {
	if (inRules) {
		return hasValue
			? [...severities, 'off'].map((label, rank) => ({label, kind: 'value', rank}))
			: ruleItems(context).map((item) => ({...item, insert: `${item.label}: `}));
	}
	if (indented) {
		return [];
	}
	return hasValue ? valueItems(context, key) : keyItems(context);
}

function keyItems({checked: {cv}}: CompletionContext): readonly CvCompletion[] {
	const head = cv.text.slice(0, cv.bodyFrom);
	return Object.entries(keys)
		.filter(([key]) => !head.includes(`\n${key}:`))
		.map(([key, detail], rank) => ({
			label: key,
			kind: 'key',
			detail,
			insert: key === 'rules' ? 'rules:\n  ' : key === 'words' ? 'words: []' : `${key}: `,
			rank,
		}));
}

function valueItems({catalogue}: CompletionContext, key: string): readonly CvCompletion[] {
	switch (key) {
		case 'target':
			return catalogue.catalogue.roles.map(({id, title}) => ({label: id, kind: 'value', detail: title, rank: 0}));
		case 'country':
			return cvCountries.map((label, rank) => ({label, kind: 'value', detail: countries[label], rank}));
		default:
			return (looks[key] ?? []).map((label, rank) => ({label, kind: 'value', rank}));
	}
}

/** The key that an indented line stands under. */
function parentKey(text: string, lineFrom: number): string {
	const above = text.slice(0, lineFrom).split('\n').slice(0, -1);
	const parent = above.filter((line) => /^[\w-]/.test(line)).at(-1);
	return parent === undefined ? '' : parent.slice(0, parent.indexOf(':'));
}
