import assert from 'node:assert/strict';
import {packContexts} from '../../../../src/core/catalogue/packs/edit/packContext';

/** The contexts at `|`, each as one line. */
function at(marked: string): readonly string[] {
	const offset = marked.indexOf('|');
	const text = marked.slice(0, offset) + marked.slice(offset + 1);
	return packContexts(text, offset).map(({written, path, lead, from, to, flow, colon}) =>
		[
			lead,
			written.type === 'key' ? `key of ${written.of.type}` : `value ${Object.values(written.holds).join(' ')}`,
			` at /${path.join('/')}`,
			` "${text.slice(from, to)}"`,
			written.present.length > 0 ? ` beside ${written.present.join(',')}` : '',
			flow ? ' flow' : '',
			colon ? ' colon' : '',
		].join(''),
	);
}

describe('the place of the cursor in a pack', () => {
	const role = 'schemaVersion: 1\nroles:\n  - id: a\n';

	it('is a key of the pack in an empty file, on a blank line and in the middle of a word', () => {
		assert.deepEqual(at('|'), ['key of map at / ""']);
		assert.deepEqual(at('# a comment\nsch|'), ['key of map at / "sch"']);
		assert.deepEqual(at('schemaVersion: 1\n|\nroles: []\n'), ['key of map at / "" beside schemaVersion,roles']);
		assert.deepEqual(at('sche|maVersion: 1\n'), ['key of map at / "schemaVersion" colon']);
	});

	it('is a key of an entry after its other fields, before them and between them', () => {
		assert.deepEqual(at(`${role}    |\n  - id: b\n`), ['key of map at /roles/0 "" beside id']);
		assert.deepEqual(at(`${role}    off|\n    title: b\n`), ['key of map at /roles/0 "off" beside id,title']);
		assert.deepEqual(at('roles:\n  - |\n    title: b\n'), ['key of map at /roles/0 "" beside title']);
		assert.deepEqual(at('roles:\n  - |'), ['key of map at /roles/0 ""']);
		assert.deepEqual(at('roles:\n  - {|}'), ['key of map at /roles/0 "" flow']);
		assert.deepEqual(at('roles:\n  - {id: a, off|}'), ['key of map at /roles/0 "off" beside id flow']);
		assert.deepEqual(at('roles:\n  - {id: a, off|\nmoves: []\n'), ['key of map at /roles/0 "off" beside id flow']);
	});

	it('is a new entry on a blank line of its list', () => {
		assert.deepEqual(at('roles:\n  |'), ['- key of map at /roles/0 ""']);
		assert.deepEqual(at(`${role}    title: b\n  |\n  - id: c\n`), ['- key of map at /roles/1 ""']);
		assert.deepEqual(at('checklist:\n  items:\n    |\n'), ['- key of map at /checklist/items/0 ""']);
	});

	it('is a skill or a task where a role names them, and a change of the mapping', () => {
		assert.deepEqual(at(`${role}    skills:\n      core:\n        |\n`), ['key of record at /roles/0/skills/core ""']);
		assert.deepEqual(at(`${role}    skills: {core: {rep|`), ['key of record at /roles/0/skills/core "rep" flow']);
		assert.deepEqual(at(`${role}    skills: {core: {add: {rep|}}}\n    duties: []\n`), [
			'key of record at /roles/0/skills/core/add "rep" flow',
		]);
		assert.deepEqual(at(`${role}    skills: {core: {remove: [rep|]}}\n`), [
			'value id skill reference at /roles/0/skills/core/remove/0 "rep" flow',
		]);
		assert.deepEqual(at(`${role}    duties:\n      |\n`), [
			'key of list at /roles/0/duties ""',
			'- value text at /roles/0/duties/0 ""',
		]);
	});

	it('is a value with what it holds', () => {
		assert.deepEqual(at(`${role}    office: |\n    band: 2\n`), ['value choice office at /roles/0/office ""']);
		assert.deepEqual(at(`${role}    skills: {core: {risk: |`), ['value level at /roles/0/skills/core/risk "" flow']);
		assert.deepEqual(at('moves: [{from: a, to: b|'), ['value id role reference at /moves/0/to "b" flow']);
		assert.deepEqual(at('moves: [{from: "pm|o", to: b}]'), ['value id role reference at /moves/0/from "pmo" flow']);
		assert.deepEqual(at(`${role}    certifications:\n      - p3o_f\n      - ms|\n`), [
			'value id certification reference at /roles/0/certifications/1 "ms" beside p3o_f',
		]);
	});

	it('is nothing in comments, in sentences and below unknown keys', () => {
		assert.deepEqual(at(`${role}    title: b # com|ment\n`), []);
		assert.deepEqual(at(`${role}    purpose: Keeps the peace and| quiet\n`), []);
		assert.deepEqual(at('pets:\n  - ca|t\n'), []);
		assert.deepEqual(at('# only| a comment\n'), []);
	});
});
