import assert from 'node:assert/strict';
import {withEdits} from '../../../../src/core/catalogue/packs/edit/packEdit';
import {packFixes} from '../../../../src/core/catalogue/packs/edit/packFixes';
import {indexCatalogue} from '../../../../src/core/catalogue/lookups';
import {catalogueWith, problemsIn} from './problemsIn';

/** The text after every fix for every problem in it, by what the fix does. */
function fixes(text: string): Readonly<Record<string, string>> {
	const index = indexCatalogue(catalogueWith(text));
	return Object.fromEntries(
		problemsIn(text).flatMap((problem, _at, all) =>
			packFixes(text, problem, index, all).map(({action, what, edits}) => [
				`${action} ${what}`,
				withEdits(text, edits),
			]),
		),
	);
}

const top = 'schemaVersion: 1\n';

describe('quick fixes in packs', () => {
	it('put what was meant in the place of an unknown id, key, value or level', () => {
		const cases: readonly [string, string, string][] = [
			['roles: [{id: pmo_analyst, skills: {core: {reportin: 3}}}]', 'reportin', 'reporting'],
			['roles: [{id: pmo_analyst, tittle: x}]', 'tittle', 'title'],
			['roles: [{id: pmo_analyst, office: portfollio}]', 'portfollio', 'portfolio'],
			['roles: [{id: pmo_analyst, skills: {core: {reporting: 9}}}]', '9', '5'],
			['roles: [{id: pmo_analyst, responsibilities: [x]}]', 'responsibilities', 'duties'],
			['moves: [{from: pmo_analist, to: pmo_lead, direction: up, why: x}]', 'pmo_analist', 'pmo_analyst'],
		];
		for (const [text, wrong, right] of cases)
			assert.equal(fixes(top + text)[`change ${right}`], top + text.replace(wrong, right), text);
	});

	it('add the fields that a new entry needs, behind those that come before them', () => {
		const text = `${top}roles:\n  - id: ours # new\n    skills: {core: {risk: 3}}\n`;
		const fixed = `${top}roles:\n  - id: ours # new\n    title: To be written\n    office: any\n    band: 3\n    skills: {core: {risk: 3}}\n`;
		assert.deepEqual(fixes(text), {'add-fields title, office, band': fixed});
		assert.deepEqual(problemsIn(fixed), []);
	});

	it('add an id as the first field', () => {
		assert.deepEqual(fixes(`${top}skills:\n  - name: x\n`), {
			'add-fields id': `${top}skills:\n  - id: new_id\n    name: x\n`,
		});
		assert.deepEqual(fixes(`${top}skills: [{name: x}]\n`), {
			'add-fields id': `${top}skills: [{id: new_id, name: x}]\n`,
		});
	});

	it('add the version of the format', () => {
		assert.deepEqual(fixes('# ours\nname: x\n'), {'add-fields schemaVersion': '# ours\nschemaVersion: 1\nname: x\n'});
		assert.deepEqual(fixes('{name: x}'), {'add-fields schemaVersion': '{schemaVersion: 1, name: x}'});
	});

	it('number an id that stands twice', () => {
		const text = `${top}skills:\n  - {id: ours, name: x}\n  - {id: "ours", name: y}\n  - {id: ours_2, name: z}\n`;
		assert.deepEqual(fixes(text), {'change ours_3': text.replace('"ours"', '"ours_3"')});
	});

	it('make an entry for what is not there yet', () => {
		const text = `${top}roles: [{id: pmo_analyst, skills: {core: {underwater_welding: 3}}}]\n`;
		const fixed = fixes(text)['add-entry underwater_welding'];
		assert.equal(fixed, `${text}skills:\n  - id: underwater_welding\n    name: Underwater welding\n`);
		assert.deepEqual(problemsIn(fixed), []);
	});

	it('leave nothing to fix again', () => {
		const text = `${top}roles:\n  - {id: ours}\n  - {id: pmo_analyst, office: portfollio, skills: {core: {risk: 0}}}\n`;
		let now = text;
		for (let round = 0; round < 5 && problemsIn(now).length > 0; round++) {
			const problems = problemsIn(now);
			const [problem] = problems;
			assert.ok(problem);
			const [fix] = packFixes(now, problem, indexCatalogue(catalogueWith(now)), problems);
			now = withEdits(now, fix?.edits ?? []);
		}
		assert.deepEqual(problemsIn(now), []);
	});
});
