import assert from 'node:assert/strict';
import {explain} from '../../../src/core/checklist/explain';
import {readRun, writeRun} from '../../../src/core/checklist/runDocument';
import {textHash} from '../../../src/core/checklist/textHash';
import {writtenStatements} from '../../../src/core/checklist/writtenStatements';
import {assessed} from './assessed';
import {sampleChecklist} from './sampleChecklist';

describe('the statements written in a file', () => {
	const odd = 'I like *stars*, a [link](x), 1 < 2: and so_on (matters most)';
	const checklist = {
		...sampleChecklist,
		items: sampleChecklist.items.map((item) => (item.id === 'w2' ? {...item, text: odd} : item)),
	};
	const answers = {items: {w1: 2, w2: 1}, matters: ['w2', 'w1']} as const;
	const assessment = assessed(checklist, answers);
	const text = writeRun({
		checklist,
		about: 'pmo_analyst',
		answers,
		today: '2026-11-22',
		assessment,
		explanation: explain(checklist, answers, assessment, {scope: 'role'}),
	});

	it('name the items that a later checklist has no more', () => {
		const later = {...checklist, items: checklist.items.filter(({id}) => id !== 'w1' && id !== 'w2')};
		for (const content of [text, text.replaceAll('\n', '\r\n')]) {
			const run = readRun(content, later);
			assert.ok(run.ok);
			assert.deepEqual(Object.keys(run.value.unknownItems), ['w1', 'w2']);
			const written = writtenStatements(content);
			assert.equal(written.get(run.value.hashes['w1'] ?? ''), 'I like detail.');
			assert.equal(written.get(run.value.hashes['w2'] ?? ''), odd);
		}
	});

	it('are none in a text that has none', () => {
		assert.equal(writtenStatements('').size, 0);
		assert.equal(writtenStatements('---\nanswers: {}\n---\n- a\n').size, 0);
		assert.equal(writtenStatements('- 1: 2').get(textHash('2')), '2');
	});
});
