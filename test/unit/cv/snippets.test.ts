import assert from 'node:assert/strict';
import fs from 'node:fs';
import fc from 'fast-check';
import {previewText} from '../../../src/core/cv/snippetBody';
import {snippetTopics} from '../../../src/core/cv/snippetTopics';
import {rankSnippets, snippetsOf} from '../../../src/core/cv/snippets';
import type {Snippet, SnippetFile} from '../../../src/core/cv/snippets';
import {fixtureRole} from '../../fixtures/catalogue';
import {shippedCatalogue} from '../../support/shippedCatalogue';
import {snippetFaults} from './snippetSyntax';

const files = ['cv', 'plan'].map((name) => JSON.parse(fs.readFileSync(`snippets/${name}.json`, 'utf8')) as SnippetFile);
const snippets = files.flatMap(snippetsOf);

describe('the snippets that ship', () => {
	it('are at least forty, with a name, a prefix and a description of their own', () => {
		assert.ok(snippets.length >= 40);
		for (const key of ['name', 'prefix', 'description'] as const) {
			assert.equal(new Set(snippets.map((snippet) => snippet[key])).size, snippets.length, key);
		}
		for (const [i, prefix] of ['cv-', 'plan-'].entries()) {
			assert.ok(snippetsOf(files[i] ?? {}).every((snippet) => snippet.prefix.startsWith(prefix)));
		}
	});

	for (const snippet of snippets) {
		it(`${snippet.prefix} is valid, and nothing that is to be filled in looks finished`, () => {
			const body = snippet.body.join('\n');
			assert.deepEqual(snippetFaults(body), []);
			assert.match(snippet.prefix, /^[a-z]+(?:-[a-z]+)+$/);
			assert.match(snippet.description, /^[A-Z][^!]*[^.!]$/);
			assert.doesNotMatch(body, /!|\t|\b(?:simply|just|easily|very|program|organize|prioritiz|passionate|driven)\b/i);
			for (const [, words = ''] of snippet.prefix.startsWith('cv-') ? body.matchAll(/\$\{\d+:([^}]*)\}/g) : []) {
				assert.match(words, /^\[.+\]$/, 'a placeholder stands without brackets');
			}
			const fixed = body.replace(/\$\{\d+[:|][^{}]*\}/g, '').replace(/\$\w+/g, '');
			assert.doesNotMatch(fixed, /\d/, 'a number is given rather than asked for');
		});
	}

	it('each have a topic, and every topic belongs to one', () => {
		assert.deepEqual(Object.keys(snippetTopics).sort(), snippets.map(({prefix}) => prefix).sort());
		const {catalogue} = shippedCatalogue();
		const known = new Set(catalogue.skills.map(({id}) => id));
		const named = Object.values(snippetTopics).flatMap(({skills}) => skills ?? []);
		assert.deepEqual(
			named.filter((skill) => !known.has(skill)),
			[],
		);
	});

	it('offer every role that ships a summary for its stage and an achievement for one of its core skills', () => {
		const {catalogue} = shippedCatalogue();
		for (const role of catalogue.roles.filter(({office}) => office !== 'outside')) {
			const best = rankSnippets(snippets, {role, query: ''}).slice(0, 12);
			assert.ok(best[0]?.prefix.startsWith('cv-summary-'), role.id);
			const core = role.skills.filter(({need}) => need === 'core').map(({skill}) => skill);
			assert.ok(
				best.some(({topic}) => topic.section === 'achievement' && topic.skills?.some((skill) => core.includes(skill))),
				role.id,
			);
		}
	});
});

describe('ranking snippets', () => {
	const prefixes = (found: readonly Snippet[]): readonly string[] => found.map(({prefix}) => prefix);

	it('keeps the order of the file where nothing is asked', () => {
		assert.deepEqual(rankSnippets(snippets, {query: ''}), snippets);
		assert.deepEqual(rankSnippets(snippets, {query: '  - '}), snippets);
	});

	it('puts first what proves the core skills of the role, at the higher level first', () => {
		const found = prefixes(rankSnippets(snippets, {role: fixtureRole('analyst'), query: 'achievement'}));
		assert.equal(found[0], 'cv-achievement-reporting');
		assert.ok(found.indexOf('cv-achievement-raid') < found.indexOf('cv-achievement-coaching'));
		assert.ok(found.indexOf('cv-achievement-coaching') < found.indexOf('cv-achievement-planning'));
	});

	it('finds all words of the query in any order and case, in names before descriptions', () => {
		assert.deepEqual(prefixes(rankSnippets(snippets, {query: 'SCOPE line'})), ['cv-scope', 'cv-role']);
		assert.deepEqual(prefixes(rankSnippets(snippets, {query: 'before   After'})).slice(0, 1), ['cv-measure-change']);
		assert.deepEqual(rankSnippets(snippets, {query: 'raid zebra'}), []);
	});

	it('never loses or invents a snippet', () => {
		fc.assert(
			fc.property(fc.string(), (query) => {
				const found = rankSnippets(snippets, {role: fixtureRole('analyst'), query});
				assert.equal(new Set(found).size, found.length);
				assert.ok(found.every((snippet) => snippets.includes(snippet)));
			}),
		);
	});
});

describe('the preview of a snippet', () => {
	const bodies: readonly [body: readonly string[], text: string][] = [
		[['plain', 'lines'], 'plain\nlines'],
		[['a ${1:[number]} b$0'], 'a [number] b'],
		[['${1|Cut,Shortened|} it'], 'Cut it'],
		[['${1|a\\, b,c|}'], 'a, b'],
		[['${1:outer ${2:inner} end}'], 'outer inner end'],
		[['$1 ${2} ${TM_FILENAME} $CURRENT_YEAR-${CURRENT_MONTH}-$CURRENT_DATE'], '   YYYY-MM-DD'],
		[['cost \\$5 \\} \\\\ {x}'], 'cost $5 } \\ {x}'],
		[['${1:open', '$ ${ ${x'], 'open\n$ ${ ${x'],
		[[], ''],
	];
	for (const [body, text] of bodies) {
		it(`of ${JSON.stringify(body.join('|'))} is ${JSON.stringify(text)}`, () => {
			assert.equal(previewText(body), text);
		});
	}

	it('shows no snippet syntax for any snippet that ships', () => {
		for (const {prefix, body} of snippets) {
			const text = previewText(body);
			assert.doesNotMatch(text, /[${}\\]|\|\S*\|/, prefix);
			assert.ok(text.length > 20, prefix);
		}
	});

	it('takes any text', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom('$', '{', '}', '1', '|', ':', '\\', ',', 'a', '${', '|}')), (parts) => {
				assert.equal(typeof previewText([parts.join('')]), 'string');
			}),
		);
	});
});
