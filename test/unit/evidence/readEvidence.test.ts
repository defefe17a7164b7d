import assert from 'node:assert/strict';
import fc from 'fast-check';
import {readEvidence} from '../../../src/core/evidence/readEvidence';
import {hostileCvs, hostileWords} from '../../support/hostileCvs';
import {leastTime} from '../../support/processorTime';

const text = `---
pmo-career: achievements
---
# Achievements

Own words at the start.

## E2 Cut the monthly report from five days to two

- Date: 2026-11-20
- Skills: reporting, \`raid\`; planning
- Numbers: 5 days to 2,
  for 12 projects
- Client: mine

Situation: Five people typed figures
by hand.

Action: Built one sheet.
- Agreed the sources
- Showed it

Result: The board decides in one meeting.

It still does.

### Notes

Free text.

## 2025

### e1: Older

**Date**: 2025-01-31
**Result:** Done.
`;

describe('achievements are read', () => {
	const {entries, problems} = readEvidence(text);
	const [first, second] = entries;

	it('with their ids, titles and fields, whatever stands between them', () => {
		assert.deepEqual(problems, []);
		assert.deepEqual(
			entries.map(({id, title, line, level, date}) => [id, title, line, level, date]),
			[
				['E2', 'Cut the monthly report from five days to two', 7, 2, '2026-11-20'],
				['E1', 'Older', 32, 3, '2025-01-31'],
			],
		);
		assert.equal(first?.fields.numbers?.value, '5 days to 2, for 12 projects');
		assert.equal(first.fields.situation?.value, 'Five people typed figures by hand.');
		assert.equal(first.fields.action?.value, 'Built one sheet. Agreed the sources Showed it');
		assert.equal(first.fields.result?.value, 'The board decides in one meeting.');
		assert.equal(second?.fields.result?.value, 'Done.');
	});

	it('with the exact places of what they say', () => {
		assert.deepEqual(
			first?.skills.map(({written, from, to}) => [written, text.slice(from, to)]),
			[
				['reporting', 'reporting'],
				['raid', 'raid'],
				['planning', 'planning'],
			],
		);
		assert.equal(text.slice(first.idAt.from, first.idAt.to), 'E2');
		assert.equal(text.slice(first.heading.from, first.heading.to), `## E2 ${first.title}`);
		assert.ok(text.slice(0, first.contentEnd).endsWith('Free text.'));
		assert.equal(text.slice(first.fields.date?.from, first.fields.date?.to), '2026-11-20');
	});

	it('the same with other line endings, a byte order mark and without front matter', () => {
		const what = (source: string) =>
			readEvidence(source).entries.map(({id, title, date, fields}) => [
				id,
				title,
				date,
				...Object.values(fields).map(({value}) => value),
			]);
		const plain = text.slice(text.indexOf('# Achievements'));
		for (const other of [
			text.replaceAll('\n', '\r\n'),
			text.replaceAll('\n', '\r'),
			`\uFEFF${text}`,
			plain,
			`\uFEFF${plain}`,
		]) {
			assert.deepEqual(what(other), what(text));
		}
		assert.equal(readEvidence('\uFEFF## E1 x').entries[0]?.heading.from, 1);
	});

	it('and tell with its line of everything that looks like an entry and is none', () => {
		const told = (source: string) => readEvidence(source).problems.map(({code, line}) => [code, line]);
		assert.deepEqual(told('##E7 No space\n'), [['heading', 0]]);
		assert.deepEqual(told('\n## E 7 A space too many\n'), [['heading', 1]]);
		assert.deepEqual(told('## E1234567 Too long\n'), [['heading', 0]]);
		assert.deepEqual(told('# Achievements\n- Date: 2026-01-01\n'), [['loose-field', 1]]);
		assert.deepEqual(told('## E1 x\n- Date: 2026-01-01\n- Date: 2026-01-02\n'), [['repeated-field', 2]]);
		assert.deepEqual(told('## E1 x\n\nResut: y\n'), [['field-name', 2]]);
		assert.deepEqual(told('## E2 x\n\n```\n## E1 y\n'), [['hidden', 3]]);
		assert.deepEqual(told('<!-- open\n## E1 y\n'), [['hidden', 1]]);
		assert.deepEqual(told('<!--\n## E1 y\n-->\n```\n## E3 z\n```\n'), []);
		assert.deepEqual(told('x'.repeat(1_000_001)), [['too-large', 0]]);
	});

	it('an entry without an id counts where it says something, and a heading alone does not', () => {
		const source = '## Cut the report\n- Numbers: 5 to 2\n\n## 2025\n\nWords.\n';
		assert.deepEqual(
			readEvidence(source).entries.map(({id, title}) => [id, title]),
			[[undefined, 'Cut the report']],
		);
	});

	it('every heading with an id is an entry or a problem, in whatever order lines come', () => {
		const line = fc.constantFrom(
			'## E1 a',
			'### e22: b',
			'##E3 c',
			'# E4',
			'## E 5 d',
			'## Other',
			'- Date: 2026-01-01',
			'Result: x',
			'```',
			'~~~~',
			'<!--',
			'-->',
			'<!-- one line -->',
			'- Skills: ,risk;;raid,',
			'',
			'words',
		);
		fc.assert(
			fc.property(fc.array(line, {maxLength: 30}), fc.constantFrom('\n', '\r\n', '\r'), (lines, eol) => {
				const source = lines.join(eol);
				const {entries: found, problems: told} = readEvidence(source);
				const lineNumbers = new Set([...found, ...told].map((each) => each.line));
				let quiet = '';
				lines.forEach((each, at) => {
					if (quiet === '' && /^#+ E\d/i.test(each)) {
						assert.ok(lineNumbers.has(at), `line ${String(at)} of ${JSON.stringify(source)} is lost`);
					}
					quiet = quietAfter(quiet, each);
				});
				let end = 0;
				for (const {at, heading, contentEnd, skills} of found) {
					assert.ok(at.from >= end && heading.from === at.from && heading.to <= contentEnd && contentEnd <= at.to);
					skills.forEach(({written, from, to}) => assert.equal(source.slice(from, to), written));
					end = at.to;
				}
			}),
			{seed: 7, numRuns: 1000},
		);
	});

	it('whatever the file holds', () => {
		for (const [name, make] of Object.entries(hostileCvs)) {
			const source = make().slice(0, 1_000_000);
			const took = leastTime(() => [readEvidence(source), readEvidence(`## E1 x\n- Skills: ${source}`)], 5000);
			assert.ok(took < 5000, `${name}: ${took} ms`);
		}
		for (const words of Object.values(hostileWords)) {
			const [entry] = readEvidence(
				`## E1 ${words}\n- Date: ${words}\n- Skills: ${words}\n\nResult: ${words}\n`,
			).entries;
			assert.equal(entry?.id, 'E1');
			assert.equal(entry.date, undefined);
		}
	});
});

/** The mark that a code block or comment is waiting for; empty outside of them. */
function quietAfter(quiet: string, line: string): string {
	if (quiet === '') {
		return line === '```' || line === '~~~~' ? line : line === '<!--' ? '-->' : '';
	}
	return quiet === '-->' ? (line.includes('-->') ? '' : quiet) : line === quiet ? '' : quiet;
}
