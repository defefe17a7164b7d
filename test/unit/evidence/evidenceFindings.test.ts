import assert from 'node:assert/strict';
import fc from 'fast-check';
import {indexCatalogue} from '../../../src/core/catalogue/lookups';
import {evidenceBySkill} from '../../../src/core/evidence/evidenceBySkill';
import {evidenceFindings} from '../../../src/core/evidence/evidenceFindings';
import {readEvidence} from '../../../src/core/evidence/readEvidence';
import {skillSlotAt} from '../../../src/core/evidence/skillSlot';
import {shippedCatalogue} from '../../support/shippedCatalogue';

const shipped = shippedCatalogue();
/** What packs can do: risk got another name, raid was split in two. */
const changed = indexCatalogue({
	...shipped.catalogue,
	skills: shipped.catalogue.skills.map((skill) =>
		skill.id === 'risk'
			? {...skill, id: 'uncertainty', was: ['risk']}
			: skill.id === 'reporting' || skill.id === 'planning'
				? {...skill, was: ['raid']}
				: skill.id === 'raid'
					? {...skill, id: 'raid_log'}
					: skill,
	),
});

function told(text: string, index = shipped) {
	return evidenceFindings(text, readEvidence(text), index);
}

function fixed(text: string, at: number, index = shipped): string {
	const change = told(text, index).flatMap(({fixes}) => fixes)[at]?.change ?? assert.fail('there is no such fix');
	return text.slice(0, change.start) + change.text + text.slice(change.end);
}

const sound = '## E1 Cut it\n- Date: 2026-01-05\n- Skills: risk\n- Numbers: 5 to 2\n';

describe('what can be said of achievements', () => {
	it('is nothing where an entry has a date, known skills and a number', () => {
		assert.deepEqual(told(sound), []);
		assert.deepEqual(told('## E1 Cut it\n- Date: 2026-01-05\n\nResult: Three days less, 3 of 5.\n'), []);
		for (const result of [
			'Thirty-one of them are closed.',
			'It takes half the time.',
			'Two boards became a single one.',
		]) {
			assert.deepEqual(told(`## E1 Closed it\n- Date: 2026-01-05\n\nResult: ${result}\n`), [], result);
		}
	});

	it('is nothing where the heading says how much, and something where only a name has a digit in it', () => {
		const codes = (title: string) => told(`## E1 ${title}\n- Date: 2026-01-05\n`).map(({code}) => code);
		assert.deepEqual(codes('Cut the report from five days to two'), []);
		assert.deepEqual(codes('Saved £120,000'), []);
		assert.deepEqual(codes('Passed PRINCE2 and P3O'), ['no-result']);
	});

	it('names what is missing, and what does not say how much', () => {
		const codes = (text: string) => told(text).map(({code}) => code);
		assert.deepEqual(codes('## E1 Cut it\n- Date: 2026-01-05\n'), ['no-result']);
		assert.deepEqual(codes('## E1 Cut it\n- Date: 2026-01-05\n\nResult: Faster\n'), ['no-number']);
		assert.deepEqual(codes('## E1\n- Numbers: 5\n'), ['no-title', 'no-date']);
		assert.deepEqual(codes('## E1 a\n- Date: soon\n- Numbers: 5\n'), ['bad-date']);
		assert.deepEqual(codes('## Cut it\n- Date: 2026-01-05\n- Numbers: 5\n'), ['no-id']);
		assert.deepEqual(codes(`${sound}\n${sound}`), ['duplicate-id']);
	});

	it('comes with edits that put it right and touch nothing else', () => {
		assert.equal(
			fixed('## E1 a\r\n- Date: 2026/1/5\r\n- Numbers: 5\r\n', 0),
			'## E1 a\r\n- Date: 2026-01-05\r\n- Numbers: 5\r\n',
		);
		assert.equal(fixed(sound.replace('risk', 'Riks , raid'), 0), sound.replace('risk', 'risk , raid'));
		assert.equal(
			fixed('## E1 a\n- Date: 2026-01-05\n\nMore.\n', 0),
			'## E1 a\n- Date: 2026-01-05\n\nMore.\n\nResult: \n',
		);
		assert.equal(fixed('## E1 a\n- Date: 2026-01-05\n', 1), '## E1 a\n- Date: 2026-01-05\n- Numbers: \n');
		assert.equal(fixed(`${sound}\n${sound}`, 0), `${sound}\n${sound.replace('E1', 'E2')}`);
		assert.equal(
			fixed('## Cut it\n- Date: 2026-01-05\n- Numbers: 5\n', 0),
			'## E1 Cut it\n- Date: 2026-01-05\n- Numbers: 5\n',
		);
		assert.equal(fixed('## E1 a\n- Date: 2026-01-05\n\nResut: 5\n', 2), '## E1 a\n- Date: 2026-01-05\n\nResult: 5\n');
	});

	it('knows skills by their names, and offers nothing for what is like none', () => {
		const name = shipped.skill('risk')?.name ?? '';
		assert.equal(told(sound.replace('risk', name))[0]?.detail, 'risk');
		assert.deepEqual(
			told(sound.replace('risk', 'gardening of roses')).map(({code, fixes}) => [code, fixes]),
			[['unknown-skill', []]],
		);
	});

	it('leads old ids of skills to what packs made of them', () => {
		const text = sound.replace('risk', 'risk, raid');
		assert.deepEqual(
			told(text, changed).map(({code, detail, fixes}) => [code, detail, fixes.map(({what}) => what)]),
			[
				['renamed-skill', 'uncertainty', ['uncertainty']],
				// The parts of a skill stand in the order of their ids, whichever pack was read first.
				['renamed-skill', 'planning, reporting', ['planning, reporting', 'planning', 'reporting']],
			],
		);
		const {skills, without} = evidenceBySkill(changed, readEvidence(text).entries);
		assert.deepEqual([...skills.keys()].sort(), ['planning', 'reporting', 'uncertainty']);
		assert.deepEqual(without, []);
	});

	it('is put right by a fix once and for all: the finding does not come back at its place', () => {
		const line = fc.constantFrom(
			'## E1 a',
			'## E1 b',
			'## Cut it',
			'##',
			'- Date: 2026/1/5',
			'- Date: soon',
			'- Date:',
			'- Skills: riks, raid',
			'- Numbers: 5',
			'Result: fine',
			'Resut: 5',
			'',
			'words',
		);
		fc.assert(
			fc.property(fc.array(line, {maxLength: 15}), fc.constantFrom('\n', '\r\n'), fc.nat(), (lines, eol, choice) => {
				const text = lines.join(eol);
				const all = told(text).flatMap((finding) => finding.fixes.map((fix) => ({finding, fix})));
				const chosen = all[choice % Math.max(1, all.length)];
				if (chosen?.fix.kind === 'change') {
					const {start, end, text: words} = chosen.fix.change;
					const after = text.slice(0, start) + words + text.slice(end);
					const same = told(after).filter(({code}) => code === chosen.finding.code).length;
					assert.ok(same < told(text).filter(({code}) => code === chosen.finding.code).length);
				}
			}),
			{seed: 7, numRuns: 500},
		);
	});
});

describe('evidence by skill', () => {
	it('holds the newest first, each entry once, and apart those without a skill', () => {
		const text =
			'## E1 a\n- Date: 2025-01-01\n- Skills: risk, risk\n\n## E2 b\n- Skills: risk\n\n## E3 c\n- Date: 2026-01-01\n- Skills: risk, raid\n\n## E4 d\n- Skills: nothing\n';
		const {skills, without} = evidenceBySkill(shipped, readEvidence(text).entries);
		const ids = [...skills].map(([skill, entries]) => [skill, entries.map(({id}) => id)]);
		assert.deepEqual(
			new Map(ids as [string, string[]][]),
			new Map([...skills.keys()].map((skill) => [skill, skill === 'risk' ? ['E3', 'E1', 'E2'] : ['E3']])),
		);
		assert.deepEqual([...skills.keys()].sort(), ['raid', 'risk']);
		assert.deepEqual(
			without.map(({id}) => id),
			['E4'],
		);
	});
});

describe('the place for the id of a skill', () => {
	const at = (marked: string) => {
		const offset = marked.indexOf('|');
		const text = marked.replace('|', '');
		const slot = skillSlotAt(text, readEvidence(text), offset);
		return slot && [text.slice(slot.from, slot.to), slot.others];
	};

	it('is the id at the cursor, or the gap between two, and nothing elsewhere', () => {
		assert.deepEqual(at('## E1 a\n- Skills: ri|sk, raid\n'), ['risk', ['raid']]);
		assert.deepEqual(at('## E1 a\n- Skills: risk, |\n'), ['', ['risk']]);
		assert.deepEqual(at('## E1 a\n- Skills: |'), ['', []]);
		assert.equal(at('## E1 a\n- Sk|ills: risk\n'), undefined);
		assert.equal(at('## E1 a\n- Skills: risk\n|'), undefined);
		assert.equal(at('## E1 a|\n- Skills: risk\n'), undefined);
	});
});
