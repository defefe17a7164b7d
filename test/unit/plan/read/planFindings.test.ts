import assert from 'node:assert/strict';
import type {SkillId} from '../../../../src/core/catalogue/catalogue';
import {indexCatalogue} from '../../../../src/core/catalogue/lookups';
import type {CatalogueIndex} from '../../../../src/core/catalogue/lookups';
import {mergePacks} from '../../../../src/core/catalogue/packs/packsRoom';
import {planFindings} from '../../../../src/core/plan/read/planFindings';
import {planSummary} from '../../../../src/core/plan/read/planSummary';
import type {PlanSummary} from '../../../../src/core/plan/read/planSummary';
import {readPlan} from '../../../../src/core/plan/read/readPlan';
import {tallyOf} from '../../../../src/core/plan/read/rollUp';
import {loadedPack} from '../../../support/packEntries';
import type {WrittenPack} from '../../../support/packEntries';
import {shippedCatalogue} from '../../../support/shippedCatalogue';

const shipped = shippedCatalogue();
const skills = shipped.catalogue.skills.slice(0, 20).map(({id}) => id);
const today = '2027-01-15';

/** A plan with a milestone and three actions, done, dropped and open, for each of 20 skills. */
const plan = [
	'---',
	'pmo-career: plan',
	'from: pmo_coordinator',
	'to: pmo_analyst',
	`catalogue: ${shipped.catalogue.version}`,
	'---',
	'## Milestones',
	'',
	...skills.map((id, at) => `- [ ] M${at + 1} ${id} shown. (due: 2027-0${(at % 9) + 1}-10)`),
	'',
	'## Actions',
	...skills.flatMap((id, at) => [
		'',
		`### M${at + 1} ${id}`,
		`<!-- skill: ${id} -->`,
		'',
		`- [x] A${at * 3 + 1} Learn.`,
		`- [-] A${at * 3 + 2} Ask. (reason: no time)`,
		`- [ ] A${at * 3 + 3} Do.`,
	]),
	'',
].join('\r\n');

/** Seven skills renamed, six split in two, seven merged into one, and both roles renamed. */
const renaming: WrittenPack = {
	skill: [
		...skills.slice(0, 7).map((id) => ({id: `${id}_renamed`, was: [id], name: `Renamed ${id}`})),
		...skills
			.slice(7, 13)
			.flatMap((id) =>
				['first', 'second'].map((part) => ({id: `${id}_${part}`, was: [id], name: `${part} part of ${id}`})),
			),
		{id: 'merged', was: skills.slice(13), name: 'Merged'},
	],
	role: [
		{id: 'our_coordinator', was: ['pmo_coordinator'], title: 'Our Co-ordinator'},
		{id: 'our_analyst', was: ['pmo_analyst'], title: 'Our Analyst'},
	],
};

describe('A plan beside a catalogue that has changed', () => {
	const merged = mergePacks(shipped.catalogue, [loadedPack('a', renaming)]);
	const index = indexCatalogue(merged.catalogue, merged);

	it('loses no progress when 20 skills and both roles are renamed, split or merged', () => {
		assert.deepEqual([...merged.problems.values()].flat(), []);
		const [before, after] = [summary(shipped), summary(index)];
		assert.deepEqual(after.actions, {done: 20, total: 40, dropped: 20});
		assert.deepEqual({...after, from: before.from, to: before.to, findings: []}, {...before, findings: []});
		assert.deepEqual([after.from, after.to], ['our_coordinator', 'our_analyst']);
		const [doneBefore, doneAfter] = [doneOf(shipped), doneOf(index)];
		assert.equal(doneBefore.size, 20);
		for (const id of skills) {
			assert.ok(!index.skill(id));
			const now = index.nowOf('skill', id);
			assert.ok(now.length > 0 && now.every((each) => index.skill(each) && (doneAfter.get(each) ?? 0) > 0), id);
		}
		assert.equal(doneAfter.get('merged'), 7, 'merged skills add up');
	});

	it('tells of the version and of every id that is another today, each at its line', () => {
		const findings = planFindings(plan, readPlan(plan), index);
		const lines = plan.split('\r\n');
		assert.deepEqual(
			findings.slice(0, 3).map(({code, line, found}) => [code, line, found]),
			[
				['role-renamed', 2, 'pmo_coordinator'],
				['role-renamed', 3, 'pmo_analyst'],
				['catalogue-changed', 4, shipped.catalogue.version],
			],
		);
		assert.equal(findings.length, 23);
		for (const {line, at, found} of findings) {
			assert.equal(plan.slice(at.from, at.to), lines[line]);
			assert.ok(lines[line]?.includes(found));
		}
		assert.deepEqual(findings[2]?.now, [merged.catalogue.version]);
		assert.equal(findings.find(({found}) => found === skills[7])?.now.length, 2);
	});

	it('says nothing where the catalogue is the one that the plan was written with', () => {
		assert.deepEqual(planFindings(plan, readPlan(plan), shipped), []);
	});

	it('says so of ids that nobody knows, and still counts what stands below them', () => {
		const text = '---\nto: nobody\n---\n## Actions\n### Odd\n<!-- skill: constructor -->\n- [x] A1 Do.\n';
		const read = planSummary(text, today, shipped);
		assert.ok(read.ok);
		assert.deepEqual(
			read.value.findings.map(({code, line, now}) => [code, line, now]),
			[
				['role-unknown', 1, []],
				['skill-unknown', 5, []],
			],
		);
		assert.deepEqual([read.value.to, read.value.actions.done], ['nobody', 1]);
	});

	it('is read for a day that is one, and not when it is too large', () => {
		const code = (text: string, day: string): string => {
			const read = planSummary(text, day, shipped);
			return read.ok ? '' : read.problem.code;
		};
		assert.deepEqual(
			[code(plan, '2027-02-30'), code('x'.repeat(1_000_001), today), code('', today)],
			['date.invalid', 'document.tooLarge', ''],
		);
	});
});

function summary(index: CatalogueIndex): PlanSummary {
	const read = planSummary(plan, today, index);
	assert.ok(read.ok);
	return read.value;
}

/** Actions done by skill, under the ids of today. */
function doneOf(index: CatalogueIndex): ReadonlyMap<SkillId, number> {
	const done = new Map<SkillId, number>();
	for (const {skill, tasks} of readPlan(plan).groups) {
		for (const now of skill === undefined ? [] : index.nowOf('skill', skill)) {
			done.set(now, (done.get(now) ?? 0) + tallyOf(tasks).done);
		}
	}
	return done;
}
