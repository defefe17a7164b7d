import assert from 'node:assert/strict';
import {applyEdits} from '../../../src/core/cv/check/fixCv';
import type {Finding, RuleContext} from '../../../src/core/cv/check/rule';
import {CvReader} from '../../../src/core/cv/model/cvReader';
import {checkDrift, variantFactDrift} from '../../../src/core/cv/rules/variantFactDrift';
import {shippedLexicon} from '../../support/cvKnowledge';
import {shippedCatalogue} from '../../support/shippedCatalogue';
import {fixesOf} from '../../../src/core/cv/check/fixesOf';

const context = (severity: RuleContext['options']['severity'] = {}): RuleContext => ({
	lexicon: shippedLexicon(),
	catalogue: shippedCatalogue(),
	options: {country: 'uk', today: '2026-11-22', words: new Set(), severity},
});

function drift(text: string, master: string, severity?: RuleContext['options']['severity']): readonly Finding[] {
	const read = (each: string): ReturnType<CvReader['read']> => new CvReader(shippedLexicon()).read(each);
	return checkDrift(read(text), read(master), context(severity));
}

describe('variant-fact-drift', () => {
	for (const {text: marked, master, note, fixed} of variantFactDrift.bad) {
		const from = marked.indexOf('«');
		const to = marked.indexOf('»') - 1;
		const text = marked.replace(/[«»]/g, '');

		it(`finds ${text.slice(from, to)}${note === undefined ? '' : `: ${note}`}`, () => {
			const found = drift(text, master);
			assert.deepEqual(
				found.map((each) => ({from: each.from, to: each.to})),
				[{from, to}],
				JSON.stringify(found),
			);
			assert.equal(found.at(0)?.severity, note === undefined ? 'error' : 'warning');
			assert.match(found.map(({message}) => message).join(), /^The master .*\.$/);
		});

		if (fixed !== undefined) {
			it(`puts ${text.slice(from, to)} right as the master says`, () => {
				const [fix] = drift(text, master).flatMap(fixesOf);
				assert.equal(applyEdits(text, fix?.edits ?? []), fixed);
			});
		}
	}

	for (const {text, master, note} of [...variantFactDrift.good, ...variantFactDrift.guards]) {
		it(`finds nothing in the master itself or where ${note ?? 'nothing is changed'}`, () => {
			assert.deepEqual(drift(text, master), []);
		});
	}
});
