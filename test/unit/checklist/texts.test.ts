import assert from 'node:assert/strict';
import type {Verdict} from '../../../src/core/checklist/checklist';
import {inlineText} from '../../../src/core/checklist/inlineText';
import {textHash} from '../../../src/core/checklist/textHash';
import * as words from '../../../src/core/checklist/words';

describe('the words of a result', () => {
	it('name five parts of the scale, evenly around the middle', () => {
		const values = [-2, -1.6, -1.5, -1, -0.6, -0.5, 0, 0.5, 0.5 + 1e-12, 0.6, 1, 1.5, 1.6, 2];
		assert.deepEqual(values.map(words.scaleWord), [
			'clearly no',
			'clearly no',
			'rather no',
			'rather no',
			'rather no',
			'balanced',
			'balanced',
			'balanced',
			'balanced',
			'rather yes',
			'rather yes',
			'rather yes',
			'clearly yes',
			'clearly yes',
		]);
	});

	it('name a range by its two ends, or by the word that they share', () => {
		assert.equal(words.rangeWords({low: -1.9, high: 0.2}), 'from clearly no to balanced');
		assert.equal(words.rangeWords({low: 0.7, high: 1.4}), 'rather yes');
	});

	it('say in each verdict what it is about, and never the same twice', () => {
		const verdicts: readonly Verdict[] = ['suits', 'leaning-suits', 'cannot-say', 'leaning-against', 'does-not-suit'];
		const sentences = verdicts.flatMap((verdict) =>
			(['complete', 'open'] as const).map(
				(basis) => words.verdictWords({verdict, score: {low: 1, high: 1}}, basis, 'role').sentence,
			),
		);
		assert.equal(new Set(sentences).size, 10);
		assert.ok(sentences.every((sentence) => sentence.includes('this role') && !sentence.includes('{')));
		assert.match(
			words.verdictWords({verdict: 'suits', score: {low: 1, high: 1}}, 'complete', 'general').sentence,
			/a PMO role/,
		);
	});

	it('say where a verdict is earned by a narrow margin only', () => {
		const sentence = (low: number, high: number): string =>
			words.verdictWords({verdict: 'suits', score: {low, high}}, 'open', 'role').sentence;
		assert.match(sentence(0.05, 0.4), /this role, by a narrow margin/);
		assert.doesNotMatch(sentence(0.05, 0.6), /narrow/);
	});

	it('count deal-breakers by state, the worst first', () => {
		assert.equal(words.dealBreakerCounts(['clear', 'unknown', 'true', 'clear']), '1 true, 1 not known yet, 2 clear');
	});

	it('count what is open only where something is', () => {
		assert.equal(words.coverageWords({answered: 19, applicable: 23}), '19 of 23; 4 not known yet');
		assert.equal(words.coverageWords({answered: 23, applicable: 23}), '23 of 23');
	});
});

describe('a text within Markdown', () => {
	it('keeps plain sentences as they are', () => {
		for (const text of ["I'd rather have 3.5 days (at most); R&D, pmo_analyst - why not?", 'Is it true: yes/no?']) {
			assert.equal(inlineText(text), text);
		}
	});

	it('takes the meaning from every mark', () => {
		assert.equal(inlineText(' a\n\n b\t'), 'a b');
		assert.equal(
			inlineText('[a](b) ![c](d) <e> &amp; `f` *g* _h_ ~~i~~ $j$'),
			String.raw`\[a](b) !\[c](d) \<e> \&amp; \`f\` \*g\* \_h\_ \~~i\~~ \$j\$`,
		);
		assert.equal(inlineText('__a__'), String.raw`\_\_a\_\_`);
		for (const [text, expected] of [
			['# a', String.raw`\# a`],
			['- a', String.raw`\- a`],
			['+ a', String.raw`\+ a`],
			['> a', String.raw`\> a`],
			['===', String.raw`\===`],
			['12. a', String.raw`12\. a`],
			['1) a', String.raw`1\) a`],
		] as const) {
			assert.equal(inlineText(text), expected);
		}
	});
});

describe('the hash of a text', () => {
	it('is the published FNV-1a value of the bytes', () => {
		assert.equal(textHash(''), 'h811c9dc5');
		// Two bytes, 0x61 and 0x00.
		assert.equal(textHash('a'), 'h' + (Math.imul(0xe40c292c, 0x01000193) >>> 0).toString(16));
	});

	it('tells small changes apart', () => {
		const texts = ['I like it.', 'I like it', 'i like it.', 'I like it. ', 'I lik\u00E9 it.', 'I lik\u01E9 it.'];
		assert.equal(new Set(texts.map(textHash)).size, texts.length);
	});
});
