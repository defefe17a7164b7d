import assert from 'node:assert/strict';
import fs from 'node:fs';
import type {Speller} from '../../../src/core/cv/spelling/speller';
import {newSpeller} from '../../../src/host/spellingRoom';
import {shippedChecker, shippedLexicon} from '../../support/cvKnowledge';
import {shippedCatalogue} from '../../support/shippedCatalogue';

const built = new Map<string, Speller>();

function speller(language: 'en-gb' | 'en'): Speller {
	const read = (ending: string): string => fs.readFileSync(`dist/dictionaries/${language}.${ending}`, 'utf8');
	const known = built.get(language) ?? newSpeller(read('aff'), read('dic'), shippedLexicon(), shippedCatalogue());
	built.set(language, known);
	return known;
}

function unknownIn(text: string, language: 'en-gb' | 'en' = 'en-gb', own: readonly string[] = []): readonly string[] {
	const {cv} = shippedChecker().check(text, {today: '2026-11-22'});
	const found = speller(language).check(cv, new Set(own));
	for (const {word, from, to} of found) {
		assert.equal(text.slice(from, to), word);
	}
	return found.map(({word}) => word);
}

describe('Spelling by dictionary', () => {
	it('finds words that nobody knows, at their place', () => {
		assert.deepEqual(unknownIn('## Experience\n\n- Shortend the **aproval** of changes\n'), ['Shortend', 'aproval']);
	});

	it('knows the words of the trade, names, numbers and what is written in capitals', () => {
		assert.deepEqual(
			unknownIn(
				"## Experience\n\n- Re-baselined 12 workstreams in Smartsheet with the SteerCo, WSJF and M_o_R; the PMO's RAID log\n",
			),
			[],
		);
	});

	it('leaves alone names of people and employers, mail, sites, links and code', () => {
		assert.deepEqual(
			unknownIn(
				'# Priya Nandakumaar\n\n## Experience\n\n### Planner | Qwxyz Grwth | Leeds\n\nMay 2021 to present\n\n- Wrote to Oluwaseun at jo.qwxyz@example.org, see qwxyz.example.org, [it](https://qwxyzz.example.org) and `qwxyzq`\n',
			),
			[],
		);
	});

	it('is British or American', () => {
		const text = '## Experience\n\n- Saw the color of money in the theatre\n';
		assert.deepEqual(unknownIn(text), ['color']);
		assert.deepEqual(unknownIn('## Experience\n\n- Paid by cheque in the harbour\n', 'en'), ['cheque', 'harbour']);
	});

	it('leaves alone the words of the person', () => {
		assert.deepEqual(unknownIn('## Experience\n\n- Ran 12 qwxyz reviews\n', 'en-gb', ['qwxyz']), []);
	});

	it('says nothing of a CV in another language', () => {
		const german =
			'Leitete die Einführung eines neuen Berichtswesens für zwölf Projekte und verkürzte dadurch den monatlichen Zyklus erheblich. ';
		assert.deepEqual(unknownIn(`## Berufserfahrung\n\n- ${german.repeat(5)}\n`), []);
	});

	it('suggests the right word first', () => {
		assert.equal(speller('en-gb').suggest('practioner')[0], 'practitioner');
		assert.equal(speller('en-gb').suggest('Aproval')[0], 'Approval');
		assert.equal(speller('en-gb').suggest('workstreem')[0], 'workstream');
	});

	for (const file of fs.readdirSync('test/fixtures/cv/clean')) {
		it(`finds nothing in ${file}`, () => {
			const text = fs.readFileSync(`test/fixtures/cv/clean/${file}`, 'utf8');
			assert.deepEqual(unknownIn(text, text.includes('country: us') ? 'en' : 'en-gb'), []);
		});
	}
});
