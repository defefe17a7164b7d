import assert from 'node:assert/strict';
import fc from 'fast-check';
import {plainFindings, plainFix} from '../../../src/core/cv/check/plainCv';
import {shippedChecker} from '../../support/cvKnowledge';

const today = '2026-11-22';
const text = '# Sam\n\n## Interests\n\n- Walking\r\n- 🚶 and\n- References available on request\n';

describe('checking a CV for other extensions', () => {
	const checker = shippedChecker();
	const ofReferences = (options?: unknown, markdown: unknown = text): ReturnType<typeof plainFindings> =>
		plainFindings(checker, markdown, options, today).filter(({rule}) => rule === 'references-line');

	it('counts lines and UTF-16 code units from 0', () => {
		const [found] = ofReferences();
		assert.deepEqual(found?.range, {start: {line: 6, character: 2}, end: {line: 6, character: 33}});
		assert.deepEqual(found.fixes[0]?.edits, [
			{range: {start: {line: 6, character: 0}, end: {line: 7, character: 0}}, newText: ''},
		]);
	});

	it('is plain data', () => {
		const all = plainFindings(checker, text, undefined, today);
		assert.deepEqual(JSON.parse(JSON.stringify(all)), all);
	});

	it('takes severities, and leaves out what nobody knows', () => {
		assert.equal(ofReferences({severity: {'references-line': 'error'}})[0]?.severity, 'error');
		assert.equal(ofReferences({severity: {'references-line': 'off'}}).length, 0);
		for (const options of [
			null,
			7,
			'uk',
			{country: 'mars', today: 'soon', severity: {'references-line': 'loud'}},
			{today: '2026-02-30', severity: ['off']},
			{country: {}, today: 5, severity: null, rules: 'all'},
		]) {
			assert.equal(ofReferences(options)[0]?.severity, 'info', JSON.stringify(options));
		}
	});

	it('lets the front matter go before the options', () => {
		const own = `---\npmo-career: cv\nrules:\n  references-line: hint\n---\n${text}`;
		assert.equal(ofReferences({severity: {'references-line': 'error'}}, own)[0]?.severity, 'hint');
	});

	it('fixes what may be fixed unseen, or only what some rules found, and then nothing more', () => {
		const fixed = plainFix(checker, text, undefined, today);
		assert.ok(!fixed.includes('References'));
		assert.equal(plainFix(checker, fixed, undefined, today), fixed);
		assert.equal(plainFix(checker, text, {rules: []}, today), text);
		assert.ok(!plainFix(checker, text, {rules: ['references-line', 3]}, today).includes('References'));
	});

	it('takes any text, and what is no text', () => {
		for (const odd of [undefined, null, 5, {}, [], '', '\uFEFF', '---', '\0', '\uD800']) {
			assert.doesNotThrow(() => plainFindings(checker, odd, undefined, today));
			assert.equal(typeof plainFix(checker, odd, undefined, today), 'string');
		}
		fc.assert(
			fc.property(fc.string({unit: 'binary', maxLength: 300}), (odd) => {
				const lines = odd.split(/\r\n|\r|\n/);
				for (const {range} of plainFindings(checker, odd, undefined, today)) {
					assert.ok(range.end.line < lines.length && range.start.line <= range.end.line);
				}
			}),
			{seed: 4, numRuns: 300},
		);
	});
});
