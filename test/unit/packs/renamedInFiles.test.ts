import assert from 'node:assert/strict';
import type {Catalogue} from '../../../src/core/catalogue/catalogue';
import {indexCatalogue} from '../../../src/core/catalogue/lookups';
import type {CatalogueIndex} from '../../../src/core/catalogue/lookups';
import {mergePacks, readPack} from '../../../src/core/catalogue/packs/packsRoom';
import type {Answers} from '../../../src/core/checklist/checklist';
import {explain} from '../../../src/core/checklist/explain';
import {readRun, updateRun, writeRun} from '../../../src/core/checklist/runDocument';
import {restoreRun} from '../../../src/core/checklist/runState';
import type {RunContent} from '../../../src/core/checklist/summary';
import {roleNow} from '../../../src/core/catalogue/roleNow';
import {searchLimits} from '../../../src/core/profile/searchOf';
import {readProfile} from '../../../src/core/profile/readProfile';
import {assessed} from '../checklist/assessed';
import {shippedCatalogue} from '../../support/shippedCatalogue';

const shipped = shippedCatalogue();

function withPack(body: string): CatalogueIndex {
	const pack = readPack(`schemaVersion: 1\n${body}`);
	assert.deepEqual(pack.problems, []);
	const origin = {key: 'file:///x.pmo.yaml', layer: 'folder', order: 'x', label: 'X'} as const;
	const merged = mergePacks(shipped.catalogue, [{origin, pack}]);
	assert.deepEqual(merged.problems.get(origin.key), []);
	return indexCatalogue(merged.catalogue, merged);
}

describe('a profile after a pack has renamed things', () => {
	const profile =
		'role: pmo_analyst\ntarget: pmo_manager\nlimits: {avoid: [pmo_consultant]}\nskills: {reporting: 3, risk: 2}\n';

	it('means today’s roles and skills, without a fault', () => {
		const index = withPack(
			'roles:\n  - {id: office_analyst, was: [pmo_analyst]}\n  - {id: office_manager, was: [pmo_manager]}\nskills:\n  - {id: insight, was: [reporting]}\n',
		);
		const {profile: read, faults, answered} = readProfile(profile, index);
		assert.deepEqual(faults, []);
		assert.deepEqual([read.role, read.target], ['office_analyst', 'office_manager']);
		assert.deepEqual(read.skills, {insight: {level: 3}, risk: {level: 2}});
		assert.ok(answered.has('skills.insight'));
	});

	it('gives the level of a split skill to each part, and a merged one the highest level', () => {
		const split = withPack('skills:\n  - {id: numbers, was: [reporting]}\n  - {id: stories, was: [reporting]}\n');
		assert.deepEqual(readProfile(profile, split).profile.skills, {
			numbers: {level: 3},
			stories: {level: 3},
			risk: {level: 2},
		});
		const merged = withPack('skills:\n  - {id: both, was: [reporting, risk]}\n');
		assert.deepEqual(readProfile(profile, merged).profile.skills, {both: {level: 3}});
		assert.deepEqual(readProfile('skills: {risk: 5, reporting: 1}\n', merged).profile.skills, {both: {level: 5}});
	});

	it('goes by what is said under today’s id where both stand there', () => {
		const index = withPack('skills:\n  - {id: insight, was: [reporting]}\n');
		for (const text of ['skills: {insight: 1, reporting: 4}\n', 'skills: {reporting: 4, insight: 1}\n']) {
			assert.deepEqual(readProfile(text, index).profile.skills, {insight: {level: 1}});
		}
		const unknown = readProfile('skills: {reporting: 4, insight: unknown}\n', index).profile.skills;
		assert.deepEqual(unknown, {insight: {}});
	});

	it('avoids every part of a role that was split', () => {
		const index = withPack(
			'roles:\n  - {id: consultant_a, was: [pmo_consultant]}\n  - {id: consultant_b, was: [pmo_consultant]}\n',
		);
		assert.deepEqual(readProfile(profile, index).profile.limits.avoid, ['consultant_a', 'consultant_b']);
		assert.equal(roleNow(index, 'pmo_consultant')?.id, 'consultant_a');
	});

	it('still leads nobody where the skill of line management has another name', () => {
		const index = withPack('skills:\n  - {id: leading, was: [team_mgmt]}\n');
		const limits = {noMoves: [], noLineManagement: true, avoid: []};
		assert.deepEqual(searchLimits(index, limits).avoid, searchLimits(shipped, limits).avoid);
	});

	it('points at an id that is neither today’s nor an older one', () => {
		const index = withPack('skills:\n  - {id: insight, was: [reporting]}\n');
		const {faults} = readProfile('skills: {reprting: 1}\n', index);
		assert.deepEqual(
			faults.map(({code}) => code),
			['skill'],
		);
	});
});

describe('a saved checklist after a pack has changed the statements', () => {
	const [first, second, third] = shipped.catalogue.checklist.items.filter(({part}) => part === 'sum').map(({id}) => id);
	assert.ok(first !== undefined && second !== undefined && third !== undefined);
	const answers: Answers = {items: {[first]: 2, [second]: -1}, matters: [first], notes: {[first]: 'seen it'}};
	const contentFor = ({catalogue, nowOf}: CatalogueIndex, given: Answers): RunContent => {
		const {checklist}: Catalogue = catalogue;
		const assessment = assessed(checklist, given);
		return {
			checklist,
			about: 'pmo_analyst',
			answers: given,
			today: '2026-11-22',
			nowOf,
			assessment,
			explanation: explain(checklist, given, assessment, {scope: 'role'}),
		};
	};
	const file = writeRun(contentFor(shipped, answers));
	const read = (text: string, index: CatalogueIndex) => {
		const run = readRun(text, index.catalogue.checklist, index.nowOf);
		assert.ok(run.ok, JSON.stringify(run));
		return run.value;
	};
	const renamed = withPack(
		`roles:\n  - {id: office_analyst, was: [pmo_analyst]}\nchecklist:\n  items:\n    - {id: new_name, was: [${first}]}\n`,
	);

	it('keeps answers, marks and notes of a renamed statement, and knows that its words are the same', () => {
		const run = read(file, renamed);
		assert.equal(run.about, 'office_analyst');
		assert.deepEqual(run.answers, {
			items: {new_name: 2, [second]: -1},
			matters: ['new_name'],
			notes: {new_name: 'seen it'},
		});
		assert.deepEqual([run.unknownItems, run.unknownMarks, run.unknownNotes], [{}, [], {}]);
		assert.deepEqual(run.changedItems, []);
	});

	it('changes nothing under the older id while it still holds', () => {
		const {answers: same} = read(file, renamed);
		const after = updateRun(file, contentFor(renamed, {...same, items: {...same.items, [third]: 1}}));
		assert.ok(after.ok);
		assert.match(after.value, new RegExp(`^ {2}${first}: 2$`, 'm'));
		assert.doesNotMatch(after.value.split('\nitems:')[0] ?? '', /new_name/);
		assert.deepEqual(read(after.value, renamed).answers.items, {new_name: 2, [second]: -1, [third]: 1});
	});

	it('writes today’s id once the answer is another one, or is taken back', () => {
		const {answers: same} = read(file, renamed);
		const changed = updateRun(file, contentFor(renamed, {...same, items: {...same.items, new_name: 0}}));
		assert.ok(changed.ok);
		assert.equal(read(changed.value, renamed).answers.items['new_name'], 0);
		assert.doesNotMatch(changed.value, new RegExp(`^ {2}${first}: 2$`, 'm'));
		const cleared = updateRun(file, contentFor(renamed, {items: {[second]: -1}}));
		assert.ok(cleared.ok);
		assert.deepEqual(read(cleared.value, renamed).answers, {items: {[second]: -1}, matters: []});
	});

	it('gives the answer to every part of a statement that was split, and never more marks than there may be', () => {
		const parts = ['a', 'b', 'c', 'd'].map((part) => `    - {id: part_${part}, was: [${first}]}\n`).join('');
		const run = read(file, withPack(`checklist:\n  items:\n${parts}`));
		assert.deepEqual(run.answers.items, {part_a: 2, part_b: 2, part_c: 2, part_d: 2, [second]: -1});
		assert.deepEqual(run.answers.matters, ['part_a', 'part_b', 'part_c']);
	});

	it('keeps what a pack hides in the file, and beside the run in progress until it is there again', () => {
		const hiding = withPack(`checklist:\n  items:\n    - {id: ${first}, hide: true}\n`);
		const run = read(file, hiding);
		assert.deepEqual(run.answers.items, {[second]: -1});
		assert.deepEqual(run.unknownItems, {[first]: 2});
		const kept = restoreRun(hiding.catalogue.checklist, {about: 'general', answers}, hiding.nowOf);
		assert.deepEqual(kept?.answers, {items: {[second]: -1}, matters: []});
		const back = restoreRun(shipped.catalogue.checklist, JSON.parse(JSON.stringify(kept)), shipped.nowOf);
		assert.deepEqual(back, {about: 'general', answers});
	});
});
