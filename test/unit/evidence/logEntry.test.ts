import assert from 'node:assert/strict';
import fc from 'fast-check';
import {logEntry} from '../../../src/core/evidence/logEntry';
import {newEvidence} from '../../../src/core/evidence/newEvidence';
import type {NewEntry} from '../../../src/core/evidence/newEntry';
import {readEvidence} from '../../../src/core/evidence/readEvidence';
import {hostileCvs, hostileWords} from '../../support/hostileCvs';

const entry: NewEntry = {
	title: 'Cut it',
	date: '2026-11-22',
	skills: ['risk', 'raid'],
	numbers: '5 to 2',
	result: 'Faster.',
};
const short: NewEntry = {title: 'Cut it', date: '2026-11-22'};

function logged(text: string, what: NewEntry): string {
	const {change} = logEntry(text, what);
	return text.slice(0, change.start) + change.text + text.slice(change.end);
}

describe('an achievement is logged', () => {
	it('as the first of a new file, and the next one above it', () => {
		const one = logged(newEvidence, entry);
		assert.equal(
			one,
			`${newEvidence}\n## E1 Cut it\n\n- Date: 2026-11-22\n- Skills: risk, raid\n- Numbers: 5 to 2\n\nResult: Faster.\n`,
		);
		const two = logged(one, short);
		assert.equal(two, `${newEvidence}\n## E2 Cut it\n\n- Date: 2026-11-22\n\n${one.slice(newEvidence.length + 1)}`);
		assert.deepEqual(readEvidence(two).problems, []);
	});

	it('after the others where they follow each other the other way round', () => {
		const text = '## E1 a\n- Date: 2025-01-01\n\n## E2 b\n- Date: 2026-01-01\n\n# Notes\n\nx';
		assert.equal(
			logged(text, short),
			'## E1 a\n- Date: 2025-01-01\n\n## E2 b\n- Date: 2026-01-01\n\n## E3 Cut it\n\n- Date: 2026-11-22\n\n# Notes\n\nx',
		);
	});

	it('as deep as the others, ended like them, with an id that nobody had', () => {
		assert.equal(
			logged('# 2026\r\n\r\n### E4 a\r\n', short),
			'# 2026\r\n\r\n### E5 Cut it\r\n\r\n- Date: 2026-11-22\r\n\r\n### E4 a\r\n',
		);
		assert.equal(logEntry('## E4 a\n```\n## E9 b\n```\n', short).id, 'E10');
		assert.equal(logEntry('## E999999 a\n\n## E1 b\n', short).id, 'E2');
	});

	it('with the words as they were typed, as text', () => {
		const title = '## [x](command:y) $(alert) <b>: C#';
		const text = logged('', {...short, title, result: '1. `a` *b*\n## c'});
		assert.match(text, /^## E1 ## \\\[x\\\]\(command:y\) \\\$\(alert\) \\<b\\>: C\\#$/m);
		const [read, ...others] = readEvidence(text).entries;
		assert.equal(others.length, 0);
		assert.equal(read?.fields.result?.value, '1. \\`a\\` \\*b\\* ## c');
	});

	it('into any text: it is read back, the others stay, and no other byte changes', () => {
		const part = fc.constantFrom(
			'## E1 a',
			'### E22 b',
			'- Date: 2026-01-01',
			'- Date: 2025-01-01',
			'```',
			'~~~',
			'<!--',
			'-->',
			'---',
			'pmo-career: achievements',
			'',
			'words',
			'# One',
			'\uFEFF',
		);
		const text = fc
			.tuple(fc.array(part, {maxLength: 25}), fc.constantFrom('\n', '\r\n', '\r'), fc.boolean())
			.map(([lines, eol, ends]) => lines.join(eol) + (ends ? eol : ''));
		fc.assert(
			fc.property(fc.oneof(text, fc.string({unit: 'grapheme'})), (before) => {
				const {change, id} = logEntry(before, entry);
				const after = logged(before, entry);
				assert.equal(change.start, change.end);
				const [was, is] = [readEvidence(before), readEvidence(after)];
				const own = is.entries.filter((each) => each.id === id);
				assert.deepEqual(
					own.map(({title, date, skills}) => [title, date, skills.map(({written}) => written)]),
					[['Cut it', '2026-11-22', ['risk', 'raid']]],
				);
				assert.deepEqual(
					is.entries.filter((each) => each !== own[0]).map((each) => [each.id, each.title, each.date]),
					was.entries.map((each) => [each.id, each.title, each.date]),
				);
			}),
			{seed: 7, numRuns: 1500},
		);
	});

	it('whatever the file or the words are', () => {
		for (const make of Object.values(hostileCvs)) {
			const before = make().slice(0, 200_000);
			const {id} = logEntry(before, entry);
			assert.ok(readEvidence(logged(before, entry)).entries.some((each) => each.id === id));
		}
		for (const words of Object.values(hostileWords)) {
			const text = logged('## E1 a\n', {...entry, title: words, numbers: words, situation: words, result: words});
			assert.deepEqual(
				readEvidence(text).entries.map(({id}) => id),
				['E2', 'E1'],
			);
		}
	});
});
