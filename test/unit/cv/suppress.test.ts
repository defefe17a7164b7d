import assert from 'node:assert/strict';
import fc from 'fast-check';
import {applyEdits} from '../../../src/core/cv/check/fixCv';
import type {Finding} from '../../../src/core/cv/check/rule';
import {suppressEdit} from '../../../src/core/cv/check/suppressEdit';
import type {SuppressScope} from '../../../src/core/cv/check/suppressEdit';
import {shippedChecker} from '../../support/cvKnowledge';

const settings = {today: '2026-11-22'};
const line = 'References available on request';

function suppressed(text: string, scope: SuppressScope, reason = ''): {readonly text: string; readonly left: number} {
	const checker = shippedChecker();
	const {cv, findings} = checker.check(text, settings);
	const finding = findings.find(({rule}) => rule === 'references-line');
	assert.ok(finding, 'nothing was found to begin with');
	const edit = suppressEdit(cv, finding, scope, reason);
	assert.ok(edit);
	const after = applyEdits(text, [edit]);
	const left = checker.check(after, settings).findings.filter(({rule}) => rule === 'references-line');
	return {text: after, left: left.length};
}

describe('letting a finding pass', () => {
	it('in a bullet is a comment at its end, with the reason', () => {
		assert.deepEqual(suppressed(`# Sam\n\n## Interests\n\n- ${line}  \n- Walking\n`, 'here', 'the agency asks'), {
			text: `# Sam\n\n## Interests\n\n- ${line} <!-- cv-ignore references-line: the agency asks -->  \n- Walking\n`,
			left: 0,
		});
	});

	it('in a heading is a comment on the line before, and speaks of that heading only', () => {
		const text = '# Sam\n\nText\n\n## Bits and bobs\n\nMore\n';
		const {cv} = shippedChecker().check(text, settings);
		const from = text.indexOf('Bits');
		const edit = suppressEdit(cv, {rule: 'heading-nonstandard', from, to: from + 4}, 'here', '');
		assert.ok(edit);
		const after = applyEdits(text, [edit]);
		assert.equal(after, '# Sam\n\nText\n\n<!-- cv-ignore heading-nonstandard -->\n## Bits and bobs\n\nMore\n');
		const checked = shippedChecker().check(after, settings);
		assert.deepEqual(
			checked.suppressions.map(({covers}) => after.slice(covers.from, covers.to)),
			['Bits and bobs'],
		);
	});

	it('for the file is a comment after the front matter, and covers all of it', () => {
		const text = `---\npmo-career: cv\n---\n\n# Sam\n\n## Interests\n\n- ${line}\n- Walking\n- ${line}\n`;
		const after = suppressed(text, 'file', 'as asked');
		assert.equal(after.left, 0);
		assert.ok(
			after.text.startsWith('---\npmo-career: cv\n---\n<!-- cv-ignore-file references-line: as asked -->\n\n# Sam'),
		);
	});

	it('keeps the line ending of the document', () => {
		const after = suppressed(`# Sam\r\n\r\n## Interests\r\n\r\n${line}\r\n`, 'file');
		assert.equal(after.text.replaceAll('\r\n', '').includes('\n'), false);
		assert.equal(after.left, 0);
	});

	it('speaks of nothing else', () => {
		const after = suppressed(`# Sam\n\n## Interests\n\n- ${line}\n- Walking\n- ${line}\n`, 'here');
		assert.equal(after.left, 1);
	});

	it('holds whatever the reason says', () => {
		fc.assert(
			fc.property(fc.string({unit: 'grapheme'}), fc.constantFrom('here', 'file'), (reason, scope) => {
				const {left, text} = suppressed(`# Sam\n\n## Interests\n\n- ${line}\n- Walking\n`, scope, reason);
				assert.equal(left, 0, text);
				assert.equal(text.split('\n').length, scope === 'here' ? 7 : 8);
			}),
			{seed: 4, numRuns: 300},
		);
		for (const reason of ['--> <b>', '--', '->', '<!--', 'a\nb']) {
			assert.equal(suppressed(`# Sam\n\n${line}\n`, 'here', reason).left, 0, reason);
		}
	});

	it('is for the whole file only, where a finding stands at no text', () => {
		const {cv} = shippedChecker().check('---\npmo-career: cv\n---\n', settings);
		const finding: Finding = {rule: 'x', severity: 'info', from: 0, to: 0, message: '', base: 0, baseFixes: []};
		assert.equal(suppressEdit(cv, finding, 'here', ''), undefined);
		assert.ok(suppressEdit(cv, finding, 'file', ''));
	});
});
