import assert from 'node:assert/strict';
import fs from 'node:fs';
import fc from 'fast-check';
import {packCompletions} from '../../../../src/core/catalogue/packs/edit/packCompletions';
import {packContexts} from '../../../../src/core/catalogue/packs/edit/packContext';
import {withEdits} from '../../../../src/core/catalogue/packs/edit/packEdit';
import {packFixes} from '../../../../src/core/catalogue/packs/edit/packFixes';
import {packHover} from '../../../../src/core/catalogue/packs/edit/packHover';
import {insertEntry} from '../../../../src/core/catalogue/packs/edit/insertEntry';
import {packSymbols} from '../../../../src/core/catalogue/packs/edit/packSymbols';
import {renameId} from '../../../../src/core/catalogue/packs/edit/renameId';
import {shippedCatalogue} from '../../../support/shippedCatalogue';
import {mutatedPack} from './mutatedPack';
import {problemsIn} from './problemsIn';

const index = shippedCatalogue();
const ladder = fs.readFileSync('test/fixtures/packs/uk-ladder.pmo.yaml', 'utf8');
/** Every kind of list and style, small enough to be looked at everywhere. */
const small = `schemaVersion: 1
roles:
  - id: a # first
    was: [old]
    title: "The A"
    office: portfolio
    skills: {core: {risk: 3}, useful: {add: {sql: 2}, remove: [spreadsheets]}}
    raci:
      plan: R
    duties:
      - one
      - two
  - {id: b, hide: true}
moves:
  - from: a
    to: 'b'
    direction: up
checklist:
  items: [{id: q, factor: daily-work, roles: [a, b]}]
`;
const runs = {numRuns: 150, seed: 20261122};

describe('the editing of packs, whatever is written in them', () => {
	it('never throws at any place of a pack that is being written', () => {
		fc.assert(
			fc.property(mutatedPack(small), fc.nat(40), (text, phase) => {
				for (let offset = phase % 7; offset <= text.length; offset += 7) {
					for (const {from, to} of packContexts(text, offset)) {
						assert.ok(0 <= from && from <= offset && offset <= to && to <= text.length, 'the word is at the cursor');
					}
				}
			}),
			{...runs, numRuns: 20},
		);
	});

	it('knows the place at every offset of a sound pack', () => {
		for (let offset = 0; offset <= small.length; offset++) packContexts(small, offset);
		assert.deepEqual(packContexts(small, -1), []);
		assert.deepEqual(packContexts(small, small.length + 1), []);
	});

	it('knows the same place from a part of a pack as from all of it', () => {
		// Behind such a line, nothing is left out.
		const start = '---\n';
		for (const text of [small, ladder]) {
			const step = text === ladder ? 83 : 3;
			for (let offset = 0; offset <= text.length; offset += step) {
				const whole = packContexts(start + text, offset + start.length);
				const moved = whole.map((each) => ({...each, from: each.from - start.length, to: each.to - start.length}));
				assert.deepEqual(packContexts(text, offset), moved, `at ${String(offset)}: ${text.slice(offset - 40, offset)}`);
			}
		}
	});

	it('has symbols that hold exactly their ids', () => {
		fc.assert(
			fc.property(mutatedPack(ladder), (text) => {
				for (const {from, to, id} of packSymbols(text).symbols) assert.equal(text.slice(from, to), id);
			}),
			runs,
		);
	});

	it('never throws in completions, hovers and fixes', () => {
		fc.assert(
			fc.property(mutatedPack(small), fc.nat(400), (text, offset) => {
				packCompletions(text, offset, index);
				packHover(text, offset, index);
				const problems = problemsIn(text);
				for (const problem of problems) packFixes(text, problem, index, problems);
			}),
			{...runs, numRuns: 60},
		);
	});

	it('puts a role into whatever can be read, and leaves every other byte', () => {
		fc.assert(
			fc.property(mutatedPack(small), (text) => {
				const edits = insertEntry(text, 'roles', {id: 'zz', title: 'Z', office: 'any', band: 2});
				if (!edits) return;
				const now = withEdits(text, edits);
				assert.ok(
					packSymbols(now).symbols.some(({id, use}) => id === 'zz' && use === 'definition'),
					now,
				);
				const removed = edits.reduce((sum, {from, to}) => sum + to - from, 0);
				const kept = edits.reduceRight((rest, {from, to}) => rest.slice(0, from) + rest.slice(to), text);
				assert.ok(removed <= 6 && kept.length === text.length - removed);
			}),
			runs,
		);
	});
});

describe('renaming in generated packs', () => {
	const id = fc.constantFrom('a', 'b', 'c', 'pmo_analyst');
	const quoted = fc.constantFrom(
		(word: string) => word,
		(word: string) => `"${word}"`,
		(word: string) => `'${word}'`,
	);
	const words = fc.tuple(id, quoted).map(([word, quote]) => quote(word));
	const blockRole = fc
		.record({id: words, comment: fc.constantFrom('', ' # a', ' # was: [a]'), title: words})
		.map((each) => `  - id: ${each.id}${each.comment}\n    title: ${each.title}\n`);
	const flowRole = fc
		.record({id: words, was: fc.constantFrom('', ', was: [o]', ', was: []')})
		.map((each) => `  - {id: ${each.id}${each.was}}\n`);
	const moveLine = fc
		.tuple(words, words)
		.map(([from, to]) => `  - {from: ${from}, to: ${to}, direction: up, why: a}\n`);
	const pack = fc
		.tuple(fc.array(fc.oneof(blockRole, flowRole), {maxLength: 4}), fc.array(moveLine, {maxLength: 3}))
		.map(([roles, moves]) => `# a\nroles:\n${roles.join('')}moves: # a\n${moves.join('')}`);

	it('leaves no old id but in `was`, and everything else byte for byte', () => {
		let renamed = 0;
		fc.assert(
			fc.property(fc.array(pack, {minLength: 1, maxLength: 3}), (texts) => {
				const packs = texts.map((text, at) => ({key: String(at), text, writable: true}));
				const result = renameId(packs, {shipped: index, merged: index}, {kind: 'role', from: 'a', to: 'zz'});
				if (!result.ok) return;
				renamed++;
				let was = 0;
				for (const {key, text} of packs) {
					const now = withEdits(text, result.edits.get(key) ?? []);
					const left = packSymbols(now).symbols.filter((each) => each.id === 'a');
					assert.ok(
						left.every(({use}) => use === 'was'),
						now,
					);
					was += left.length;
					for (const {from, to, text: put} of result.edits.get(key) ?? []) {
						const gone = text.slice(from, to);
						assert.ok(
							(gone === 'a' && put === 'zz') || (gone === '' && /^(?:\n {4}was: \[a\]|, was: \[a\]|, a|a)$/.test(put)),
						);
					}
				}
				assert.equal(was, 1);
			}),
			{...runs, numRuns: 400},
		);
		assert.ok(renamed > 50);
	});
});
