import assert from 'node:assert/strict';
import {packCompletions} from '../../../../src/core/catalogue/packs/edit/packCompletions';
import type {PackCompletion} from '../../../../src/core/catalogue/packs/edit/packCompletions';
import {shippedCatalogue} from '../../../support/shippedCatalogue';
import {marked} from './markedText';

const index = shippedCatalogue();

function offered(written: string): readonly PackCompletion[] {
	const {text, offset} = marked(written);
	return packCompletions(text, offset, index)?.items ?? [];
}

function labels(written: string): readonly string[] {
	return offered(written).map(({label}) => label);
}

function item(written: string, label: string): PackCompletion {
	return offered(written).find((each) => each.label === label) ?? assert.fail(`${label} is not offered`);
}

describe('completion in packs', () => {
	const role = 'schemaVersion: 1\nroles:\n  - id: a\n';

	it('offers the keys that are not there yet, needed ones marked', () => {
		const keys = labels(`${role}    title: x\n    |\n`);
		assert.ok(!keys.includes('id') && !keys.includes('title') && keys.includes('duties'));
		assert.equal(item(`${role}    |`, 'office').detail, 'needed in a new entry');
		assert.ok(offered(`${role}    |`).every(({about}) => about !== ''));
	});

	it('opens what belongs below a key in the style around it', () => {
		assert.equal(item(`${role}    |`, 'duties').insert, 'duties:\n  - $0');
		assert.equal(item(`${role}    |`, 'skills').insert, 'skills:\n  $0');
		assert.equal(item('roles: [{|}]', 'duties').insert, 'duties: [$0]');
		assert.equal(item('roles:\n  - |', 'duties').insert, 'duties:\n    - $0');
		assert.equal(item('|', 'roles').insert, 'roles:\n  - id: $0');
		assert.equal(item(`${role}    dut|: [x]`, 'duties').insert, 'duties');
	});

	it('offers ids with what they are called, without those that stand there', () => {
		const skills = offered(`${role}    skills: {core: {risk: 3, |}}\n`);
		assert.ok(!skills.some(({label}) => label === 'risk'));
		const reporting = skills.find(({label}) => label === 'reporting');
		assert.deepEqual([reporting?.detail, reporting?.insert], [index.skill('reporting')?.name, 'reporting: ']);
		assert.equal(item('moves: [{from: |', 'pmo_analyst').detail, 'PMO Analyst');
		assert.equal(item(`${role}    certifications: [|]`, 'p3o_f').kind, 'id');
		assert.equal(item(`${role}    raci: {|}`, 'status_report').detail, 'Status report');
		assert.ok(labels('checklist: {items: [{id: q, factor: |}]}').includes('daily-work'));
		assert.ok(labels('checklist: {items: [{id: q, type: |}]}').includes('supportive'));
	});

	it('offers what the pack itself defines, even while it cannot be read', () => {
		assert.equal(item(`${role}    title: The A\nmoves: [{from: |`, 'a').detail, 'The A');
	});

	it('offers for the id of an entry what has none in the pack', () => {
		const ids = labels('roles:\n  - id: pmo_analyst\n  - id: |\n');
		assert.ok(ids.includes('pmo_lead') && !ids.includes('pmo_analyst'));
	});

	it('says what a level means for the skill', () => {
		const [first] = offered(`${role}    skills: {core: {risk: |}}`);
		assert.deepEqual([first?.label, first?.detail, first?.about], ['1', 'aware', index.skill('risk')?.levels[0]]);
	});

	it('offers the values of closed sets', () => {
		assert.deepEqual(labels('moves: [{direction: |'), ['up', 'out', 'sideways', 'line', 'entry', 'return']);
		assert.ok(labels(`${role}    office: |`).includes('centre-of-excellence'));
		assert.deepEqual(labels(`${role}    hide: |`), ['true', 'false']);
		assert.deepEqual(labels(`${role}    band: |`), ['1', '2', '3', '4', '5', '6', '7']);
	});

	it('begins a new entry with all that it needs', () => {
		const {insert, kind, snippet} = item('moves:\n  |', 'New move');
		assert.deepEqual([kind, snippet], ['entry', true]);
		assert.equal(insert, '- from: $1\n  to: $2\n  direction: ${3|up,out,sideways,line,entry,return|}\n  why: $4');
	});

	it('offers nothing in sentences and comments', () => {
		assert.deepEqual(labels(`${role}    title: |`), []);
		assert.deepEqual(labels(`${role}    # |`), []);
	});
});
