import assert from 'node:assert/strict';
import fc from 'fast-check';
import {indexCatalogue} from '../../../src/core/catalogue/lookups';
import type {CatalogueIndex} from '../../../src/core/catalogue/lookups';
import {mergePacks} from '../../../src/core/catalogue/packs/packsRoom';
import {evidenceBySkill} from '../../../src/core/evidence/evidenceBySkill';
import {readEvidence} from '../../../src/core/evidence/readEvidence';
import {planFindings} from '../../../src/core/plan/read/planFindings';
import {readPlan} from '../../../src/core/plan/read/readPlan';
import {planView} from '../../../src/core/plan/view/planView';
import {readProfile} from '../../../src/core/profile/readProfile';
import {loadedPack} from '../../support/packEntries';
import {shippedCatalogue} from '../../support/shippedCatalogue';

const shipped = shippedCatalogue();
const skills = shipped.catalogue.skills.slice(0, 20).map(({id}) => id);
const levelOf = (at: number): number => (at % 5) + 1;

const plan = [
	`---\npmo-career: plan\ncatalogue: ${shipped.catalogue.version}\n---\n\n## Actions\n`,
	...skills.map(
		(id, at) =>
			`### M${String(at)} Any\n<!-- skill: ${id} -->\n\n- [x] A${String(at + 1)} Do. (evidence: E${String(at + 1)})\n`,
	),
].join('\n');
const achievements = skills
	.map((id, at) => `## E${String(at + 1)} Did it\n\n- Skills: ${id}\n- Numbers: ${String(at)}\n`)
	.join('\n');
const profile = `skills:\n${skills.map((id, at) => `  ${id}: ${String(levelOf(at))}\n`).join('')}`;

/** What a pack does to each of twenty skills: a new name, two parts, or one of three skills that swallow others. */
const fates = fc.array(fc.constantFrom('rename', 'split', 'merge0', 'merge1', 'merge2'), {
	minLength: skills.length,
	maxLength: skills.length,
});

function changedBy(all: readonly string[]): CatalogueIndex {
	const merged = [0, 1, 2].flatMap((into) => {
		const was = skills.filter((_, at) => all[at] === `merge${String(into)}`);
		return was.length === 0 ? [] : [{id: `merged_${String(into)}`, was, name: `Merged ${String(into)}`}];
	});
	const others = skills.flatMap((id, at) =>
		all[at] === 'rename'
			? [{id: `${id}_now`, was: [id], name: `${id} now`}]
			: all[at] === 'split'
				? ['a', 'b'].map((part) => ({id: `${id}_${part}`, was: [id], name: `${id} ${part}`}))
				: [],
	);
	const done = mergePacks(shipped.catalogue, [loadedPack('any', {skill: [...others, ...merged]})]);
	assert.deepEqual([...done.problems.values()].flat(), []);
	return indexCatalogue(done.catalogue, done);
}

describe('Twenty skills that a pack renames, splits and merges in any way', () => {
	it('keep the actions, the evidence and the levels that people have under their old ids', () => {
		fc.assert(
			fc.property(fates, (all) => {
				const index = changedBy(all);
				const now = skills.map((id) => index.nowOf('skill', id));
				const entries = evidenceBySkill(index, readEvidence(achievements).entries);
				const levels = readProfile(profile, index);
				assert.deepEqual(entries.without, []);
				assert.deepEqual(levels.faults, []);
				for (const [at, ids] of now.entries()) {
					assert.equal(ids.length, all[at] === 'split' ? 2 : 1);
					for (const id of ids) {
						assert.ok(index.skill(id) && !skills.includes(id));
						assert.ok(entries.skills.get(id)?.some((entry) => entry.id === `E${String(at + 1)}`));
						const swallowed = now.flatMap((each, other) => (each.includes(id) ? [levelOf(other)] : []));
						assert.equal(levels.profile.skills[id]?.level, Math.max(...swallowed), 'the highest level counts');
					}
				}
				const {groups} = readPlan(plan);
				const growing = groups.flatMap(({skill = '', tasks}) =>
					tasks.flatMap(({id, state}) => (state === 'done' ? index.nowOf('skill', skill).map((to) => [to, id]) : [])),
				);
				assert.deepEqual(
					growing,
					now.flatMap((ids, at) => ids.map((id) => [id, `A${String(at + 1)}`])),
				);
				const {tally} = planView(readPlan(plan), '2027-01-01').state;
				assert.deepEqual([tally.done, tally.total], [skills.length, skills.length]);
			}),
			{seed: 7, numRuns: 40},
		);
	});

	it('are told of one by one at their lines, and so is the version', () => {
		fc.assert(
			fc.property(fates, (all) => {
				const index = changedBy(all);
				const findings = planFindings(plan, readPlan(plan), index);
				const [version, ...others] = findings;
				assert.deepEqual([version?.code, version?.now], ['catalogue-changed', [index.catalogue.version]]);
				assert.deepEqual(
					others.map(({code, found, now}) => [code, found, now]),
					skills.map((id) => ['skill-renamed', id, index.nowOf('skill', id)]),
				);
				assert.ok(findings.every(({at, found}) => plan.slice(at.from, at.to).includes(found)));
			}),
			{seed: 7, numRuns: 20},
		);
	});
});
