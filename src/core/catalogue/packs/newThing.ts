import type {Experience} from '../catalogue';
import {valueOf} from './draft';
import type {Draft} from './draft';
import type {LoadedPack} from './mergedCatalogue';

type Fields = Record<string, unknown>;

const none: readonly never[] = [];
const noKeys = {};
const notStated = 'Not stated';

/** What a new thing has where its packs say nothing. */
export function newThing(draft: Draft): Fields {
	const {kind, id, said} = draft;
	const source = said[0] ? sourceOf(said[0].pack) : notStated;
	switch (kind) {
		case 'role':
			return newRole(draft, [source]);
		case 'skill':
			return {id, name: id, group: 'specialist', aliases: none, levels: plainLevels, sources: [source]};
		case 'move':
			return {source};
		case 'certification':
			return {
				id,
				issuer: notStated,
				level: notStated,
				status: 'unconfirmed',
				roles: none,
				aliases: none,
				verified: false,
				sources: [source],
			};
		case 'pmoType':
			return {id, careerValue: `${notStated}.`, signals: none, questions: none, sources: [source]};
		case 'factor':
			return {id, about: valueOf(draft, 'title')};
		case 'item':
			return newItem(draft, source);
		case 'snippet':
			return {id};
	}
}

function newRole(draft: Draft, sources: readonly string[]): Fields {
	return {
		id: draft.id,
		title: valueOf(draft, 'title'),
		aliases: none,
		office: undefined,
		family: 'core',
		band: undefined,
		...startOf(Number(valueOf(draft, 'band'))),
		purpose: valueOf(draft, 'title'),
		duties: none,
		skills: none,
		raci: noKeys,
		reportsTo: none,
		entryRoutes: none,
		certifications: none,
		keywords: none,
		measures: none,
		questions: none,
		sources,
	};
}

function newItem(draft: Draft, source: string): Fields {
	const stage = valueOf(draft, 'stage') ?? 'interview';
	return {
		id: draft.id,
		sign: 1,
		part: 'sum',
		stage,
		scale: stage === 'self' ? 'self' : 'office',
		why: 'The organisation that you look at asks for this.',
		findOut:
			stage === 'self'
				? 'Recall the last time you were in such a situation, and how it went for you.'
				: 'Ask somebody who works in the office.',
		roles: none,
		directions: none,
		source,
	};
}

/** What somebody is seen to do at levels 1 to 5 of a skill whose pack does not say. */
const plainLevels: readonly string[] = [
	'Knows what it is and where it is used',
	'Does parts of it under supervision',
	'Does it well without help in usual cases',
	'Does it in hard cases and reviews the work of others',
	'Shapes how it is done and is asked for advice',
];

interface Start {
	readonly experience: Experience;
	readonly years: {readonly from: number; readonly to?: number};
}

/** Experience and years by band, as most shipped roles of the band have them. */
const starts: readonly Start[] = [
	{experience: 'entry', years: {from: 0, to: 3}},
	{experience: 'early', years: {from: 1, to: 5}},
	{experience: 'early', years: {from: 2, to: 7}},
	{experience: 'mid', years: {from: 4, to: 10}},
	{experience: 'senior', years: {from: 6, to: 12}},
	{experience: 'senior', years: {from: 8, to: 15}},
	{experience: 'executive', years: {from: 10}},
];

function startOf(band: number): Start {
	return starts[band - 1] ?? {experience: 'mid', years: {from: 4, to: 10}};
}

const longestLine = 240;

/** What a thing names as its source where its pack names none. The label of a pack is any text, a source is a line. */
function sourceOf({pack, origin}: LoadedPack): string {
	const line = pack.name ?? origin.label.replace(/[\p{Cc}\u2028-\u202E\u2066-\u2069]/gu, ' ').slice(0, longestLine);
	return line === '' ? notStated : line;
}
