import assert from 'node:assert/strict';
import type {RuleExample} from '../../../src/core/cv/check/rule';
import {frontMatterRule} from '../../../src/core/cv/rules/frontMatterRule';
import {shippedChecker} from '../../support/cvKnowledge';

const found = (text: string): readonly {readonly text: string; readonly message: string; readonly severity: string}[] =>
	shippedChecker()
		.check(text, {today: '2026-11-22'})
		.findings.filter(({rule}) => rule === 'front-matter')
		.map(({from, to, message, severity}) => ({text: text.slice(from, to), message, severity}));

const cv = (lines: string): string => `---\npmo-career: cv\n${lines}\n---\n\n# Jo Park\n`;

describe('Options in the front matter of a CV', () => {
	for (const {text} of frontMatterRule.bad) {
		it(`finds exactly what is marked in ${JSON.stringify(text)}`, () => {
			const [, before = '', wrong = '', after = ''] = /^([^«]*)«([^»]*)»([\s\S]*)$/.exec(text) ?? [];
			assert.deepEqual(
				found(before + wrong + after).map((each) => each.text),
				[wrong],
			);
		});
	}

	for (const {text} of [...frontMatterRule.good, ...frontMatterRule.guards] satisfies readonly RuleExample[]) {
		it(`finds nothing in ${JSON.stringify(text)}`, () => {
			assert.deepEqual(found(text), []);
		});
	}

	it('says which role may be meant, by its id, its title or another title of it', () => {
		for (const target of ['pmo_analist', 'PMO Analyst', 'pmo-analyst', '"PMO analyst" # soon']) {
			assert.match(found(cv(`target: ${target}`))[0]?.message ?? '', /Did you mean pmo_analyst\?/, target);
		}
		assert.match(found(cv('target: astronaut'))[0]?.message ?? '', /No role/);
	});

	it('marks the value alone, without quotes of a comment, in flow style and with CRLF', () => {
		assert.equal(found(cv('target: "astronaut" # soon'))[0]?.text, '"astronaut"');
		assert.equal(found(cv('rules: {page-length: loud, link-text: off}'))[0]?.text, 'loud');
		assert.equal(found(cv('country: england').replaceAll('\n', '\r\n'))[0]?.text, 'england');
	});

	it('says what a rule may have been, and which severities there are', () => {
		assert.match(found(cv('rules:\n  page-lenght: off'))[0]?.message ?? '', /page-length/);
		assert.match(found(cv('rules:\n  page-length: 3'))[0]?.message ?? '', /error, warning, info, hint or off/);
		assert.equal(found(cv('rules: [page-length]')).length, 1);
		assert.equal(found(cv('words: Ousebridge')).length, 1);
	});

	it('says where front matter stops being readable', () => {
		const [fault, ...others] = found(cv('country: [uk'));
		assert.ok(fault);
		assert.deepEqual(others, []);
	});

	it('can be switched off or be made an error like every rule', () => {
		assert.deepEqual(found(cv('country: england\nrules:\n  front-matter: off')), []);
		assert.equal(found(cv('country: england\nrules:\n  front-matter: error'))[0]?.severity, 'error');
	});
});
