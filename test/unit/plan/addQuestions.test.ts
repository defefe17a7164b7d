import assert from 'node:assert/strict';
import fs from 'node:fs';
import fc from 'fast-check';
import {addQuestions} from '../../../src/core/plan/addQuestions';

const plan = fs.readFileSync('test/fixtures/golden/plan-from-to.md', 'utf8');
const questions = ['Ask who sponsors the PMO.', 'Count the hours of one review.'];

describe('questions added to a plan', () => {
	it('become actions at the end of the section of actions, numbered on', () => {
		const {text, added} = addQuestions(plan, questions);
		assert.equal(added, 2);
		const section = text.slice(text.indexOf('## Actions by skill'), text.indexOf('\n## RAID'));
		assert.match(
			section,
			/\n\n### Find out\n\n- \[ \] A13 Ask: Ask who sponsors the PMO\. \(effort: an hour\)\n- \[ \] A14 Ask: Count the hours of one review\. \(effort: an hour\)\n$/,
		);
		assert.equal(text.replace(/\n\n### Find out\n\n.*\n.*(?=\n\n## RAID)/, ''), plan);
	});

	it('go below the ones added before, and none is added twice', () => {
		const once = addQuestions(plan, questions.slice(0, 1)).text;
		const ticked = once.replace('- [ ] A13', '- [x] A13');
		const twice = addQuestions(ticked, questions);
		assert.equal(twice.added, 1);
		assert.equal(twice.text.match(/### Find out/g)?.length, 1);
		assert.match(twice.text, /- \[x\] A13 .*\n- \[ \] A14 Ask: Count the hours of one review\./);
		assert.deepEqual(addQuestions(twice.text, questions), {text: twice.text, added: 0});
	});

	it('go to the end of a plan without actions, with its line endings', () => {
		const text = '---\r\npmo-career: plan\r\n---\r\n\r\n# Mine\r\n\r\nNo last line ending';
		assert.equal(
			addQuestions(text, ['Who?']).text,
			`${text}\r\n\r\n## Find out\r\n\r\n- [ ] A1 Ask: Who? (effort: an hour)\r\n`,
		);
	});

	it('take no heading in a code fence for one', () => {
		const text = '# Mine\n\n```\n## Actions\n```\n\nText.\n';
		assert.ok(
			addQuestions(text, ['Who?']).text.endsWith('Text.\n\n## Find out\n\n- [ ] A1 Ask: Who? (effort: an hour)\n'),
		);
	});

	it('stay text, whatever they hold', () => {
		const {text} = addQuestions('# Mine\n', ['[x](command:y)\n## Oops <b>']);
		assert.match(text, /Ask: \\\[x\\\]\(command:y\) ## Oops \\<b\\> \(effort/);
	});

	it('leave every byte of any text as it was', () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom('## Actions', '### Find out', '- [ ] A3 x', '', '```', 'é text', '\r')),
				(parts) => {
					const before = parts.join('\n');
					const {text} = addQuestions(before, questions);
					let at = 0;
					for (const char of text) {
						at += char === before[at] ? 1 : 0;
					}
					assert.equal(at, before.length);
					assert.equal(addQuestions(text, questions).added, 0);
				},
			),
		);
	});
});
