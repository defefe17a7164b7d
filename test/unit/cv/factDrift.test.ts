import assert from 'node:assert/strict';
import fc from 'fast-check';
import type {Cv} from '../../../src/core/cv/model/cv';
import {CvReader} from '../../../src/core/cv/model/cvReader';
import {chooseTagged} from '../../../src/core/cv/variants/chooseTagged';
import {factsOf} from '../../../src/core/cv/variants/cvFacts';
import type {Drift} from '../../../src/core/cv/variants/drift';
import {factDrift} from '../../../src/core/cv/variants/factDrift';
import {cvFixtures} from '../../support/cvFixtures';
import {shippedLexicon} from '../../support/cvKnowledge';
import {shippedCatalogue} from '../../support/shippedCatalogue';

const read = (text: string): Cv => new CvReader(shippedLexicon()).read(text);
const drift = (variant: string, master: Cv): readonly Drift[] =>
	factDrift(read(variant), master, {lexicon: shippedLexicon(), catalogue: shippedCatalogue()});

const clean = cvFixtures('clean');
/** What stands around a CV in a fence is no CV and has no tags. */
const all = [...clean, ...cvFixtures('layouts'), ...cvFixtures('bad')].filter(({name}) => name !== 'fenced');
const tags = ['a', 'b', 'c'];

/** The text with comments at the end of lines, as chosen by numbers: 0 for none. */
function tagged(text: string, picks: readonly number[]): string {
	return text
		.split('\n')
		.map((line, at) => {
			const pick = picks[at % picks.length] ?? 0;
			const taggable = /^[ \t]*(?:[-*+] |\d+\. |\*\*|#{2,6} |\p{L})/u.test(line) && !/^[a-z-]+:/.test(line);
			return taggable && pick > 0 ? `${line} <!-- tags: ${tags.slice(pick - 1, pick + 1).join(', ')} -->` : line;
		})
		.join('\n');
}

describe('fact drift', () => {
	it('finds nothing in a variant that was only chosen by tags, whatever is chosen', () => {
		const some = fc.subarray(tags);
		const picks = fc.array(fc.constantFrom(0, 0, 1, 2, 3), {minLength: 5, maxLength: 60});
		fc.assert(
			fc.property(fc.constantFrom(...all), picks, some, some, ({name, text}, picked, include, exclude) => {
				const master = read(tagged(text, picked));
				const variant = chooseTagged(master, {include, exclude});
				assert.deepEqual(drift(variant, master), [], `${name}: ${variant}`);
			}),
			{numRuns: 300, seed: 20261122},
		);
	});

	it('finds any digit that is changed in a head, a certificate or a line of text', () => {
		for (const {name, text} of clean) {
			const master = read(text);
			const places = factsOf(master, shippedLexicon()).lines.flatMap((line) =>
				// A list of bare names, such as PRINCE2, holds no number.
				line.use === 'contact' || line.words.length < 3
					? []
					: [...line.text.matchAll(/\d/g)].map(({index}) => line.from + index),
			);
			// A changed digit for one place in five, another one each time.
			for (const [at, place] of places.filter((_, index) => index % 5 === 0).entries()) {
				const digit = (Number(text[place]) + 1 + (at % 9)) % 10;
				const variant = `${text.slice(0, place)}${digit}${text.slice(place + 1)}`;
				const found = drift(variant, master);
				const covers = found.some(({from, to}) => from <= place && place < to);
				assert.ok(covers, `${name}: ${variant.slice(place - 30, place + 30)} ${JSON.stringify(found)}`);
			}
		}
	});

	it('finds an employer that is renamed and a title that is raised, at their places', () => {
		for (const {name, text} of clean) {
			const master = read(text);
			for (const {title, employer} of factsOf(master, shippedLexicon()).entries) {
				for (const [piece, other, kinds] of [
					[employer, 'Zebra Holdings', ['employer', 'education']],
					[title, 'Director of Everything', ['title', 'education']],
				] as const) {
					if (!piece || piece.from === piece.to) {
						continue;
					}
					const variant = text.slice(0, piece.from) + other + text.slice(piece.to);
					const found = drift(variant, master).filter(({from, to}) => variant.slice(from, to) === other);
					assert.equal(found.length, 1, `${name}: ${piece.text} ${JSON.stringify(drift(variant, master))}`);
					assert.ok(kinds.some((kind) => kind === found[0]?.kind));
					assert.equal(found[0]?.nearest?.text, piece.text);
				}
			}
		}
	});

	it('finds a certificate that is added', () => {
		for (const {name, text} of clean) {
			const line = /^## certifications?\n\n(?:[a-z ]+\n\n)?/im.exec(text);
			if (!line) {
				continue;
			}
			const at = line.index + line[0].length;
			const found = drift(
				`${text.slice(0, at)}- Chartered Zookeeper, Zoo Society, May 2021\n${text.slice(at)}`,
				read(text),
			);
			assert.deepEqual(
				found.map(({kind, text: said}) => [kind, said]),
				[['certificate', 'Chartered Zookeeper']],
				name,
			);
		}
	});

	it('tells a title that says more from one that says less', () => {
		const cv = (title: string): string =>
			`# N\n\n## Experience\n\n### ${title} | Acme Rail | May 2020 – June 2022\n\n- Kept 12 plans\n`;
		const titles = (variant: string, master: string): readonly string[] =>
			drift(cv(variant), read(cv(master))).map(({text}) => text);
		assert.deepEqual(titles('Head of PMO', 'Deputy Head of PMO'), ['Head of PMO']);
		assert.deepEqual(titles('PMO Manager', 'Assistant PMO Manager'), ['PMO Manager']);
		assert.deepEqual(titles('Senior PMO Analyst', 'PMO Analyst'), ['Senior PMO Analyst']);
		assert.deepEqual(titles('PMO Analyst', 'PMO Analyst (Band 6)'), []);
		assert.deepEqual(titles('Change Associate (PMO Analyst)', 'Change Associate II (Band 7)'), []);
		assert.deepEqual(titles('Programme Co-ordinator', 'Program Coordinator'), []);
	});

	it('knows the same number in other forms', () => {
		const cv = (bullet: string): string =>
			`# N\n\n## Experience\n\n### PMO Analyst | Acme Rail | May 2020 – June 2022\n\n- ${bullet}\n`;
		const master = read(cv('Held a budget of £4m and cut the two reports by 20% for 1,400 people over 2019'));
		for (const same of [
			'£4,000,000',
			'GBP 4 million',
			'20 per cent less work',
			'2 reports',
			'1400 staff',
			'PRINCE2',
			'in 2021',
		]) {
			assert.deepEqual(drift(cv(`Wrote something of ${same}`), master), [], same);
		}
		for (const other of ['£5m', '$4m', '30%', 'three reports', '20 people', '1,500 staff', '4%']) {
			const found = drift(cv(`Wrote something of ${other}`), master);
			assert.equal(found.length, 1, `${other} ${JSON.stringify(found)}`);
		}
	});
});
