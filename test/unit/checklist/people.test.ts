import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {parse} from 'yaml';
import {assess} from '../../../src/core/checklist/assess';
import {checkAnswers} from '../../../src/core/checklist/checkAnswers';
import type {Answers, Assessment} from '../../../src/core/checklist/checklist';
import {explain} from '../../../src/core/checklist/explain';
import {reachOf} from '../../../src/core/checklist/reach';
import {readRun, writeRun} from '../../../src/core/checklist/runDocument';
import {scopeOf} from '../../../src/core/checklist/run';
import {answersInScope, itemsInScope} from '../../../src/core/checklist/scope';
import {shippedCatalogue} from '../../support/shippedCatalogue';

// Eight people, their answers and the files that these make. Run with UPDATE_GOLDEN=1 to write the files anew; then
// read them: would somebody who knows PMOs say the same to this person? docs/checklist.md says why each is as it is.
const folder = 'test/fixtures/people';
const golden = 'test/fixtures/golden/people';
const index = shippedCatalogue();
const {checklist, pmoTypes} = index.catalogue;

interface Person {
	readonly name: string;
	readonly about: string;
	readonly answers: Answers;
}

const people = fs.readdirSync(folder).map((file): Person => {
	const {about, answers, ...rest} = parse(fs.readFileSync(path.join(folder, file), 'utf8')) as {
		readonly about: string;
		readonly answers: Answers['items'];
	};
	const checked = checkAnswers(checklist, {items: answers, ...rest});
	assert.ok(checked.ok, `${file}: ${JSON.stringify(checked)}`);
	return {name: path.basename(file, '.yaml'), about, answers: checked.value};
});

/** What each of them comes to, so that a golden file written anew cannot turn a verdict unnoticed. */
const verdicts: Readonly<Record<string, string>> = {
	administrator: 'does-not-suit',
	analyst: 'suits',
	'business-manager': 'leaning-suits',
	director: 'suits',
	newcomer: 'leaning-suits',
	'reporting-pmo-manager': 'does-not-suit',
	'thriving-project-manager': 'does-not-suit',
	'tired-project-manager': 'suits',
};

describe('eight people', () => {
	it('are all here', () => {
		assert.deepEqual(people.map(({name}) => name).sort(), Object.keys(verdicts).sort());
		assert.deepEqual(
			fs.readdirSync(golden).sort(),
			Object.keys(verdicts)
				.map((name) => `${name}.md`)
				.sort(),
		);
	});

	for (const person of people) {
		it(`${person.name} gets a verdict that fits`, () => {
			assert.equal(assessment(person).verdict, verdicts[person.name]);
		});

		it(`${person.name} has a file as the golden one`, () => {
			const text = write(person);
			const file = path.join(golden, `${person.name}.md`);
			if (process.env['UPDATE_GOLDEN'] === '1') {
				fs.writeFileSync(file, text);
			}
			assert.equal(text, fs.readFileSync(file, 'utf8'));
			const run = readRun(text, checklist);
			assert.ok(run.ok);
			assert.deepEqual(run.value.answers, person.answers);
		});

		it(`${person.name} asks about a role that is there, and answers what is asked`, () => {
			const {about, answers} = person;
			assert.ok(about === 'general' || index.role(about));
			const asked = new Set(itemsInScope(checklist, scopeOf(about)).map(({id}) => id));
			assert.deepEqual(
				Object.keys(answers.items).filter((id) => !asked.has(id)),
				[],
			);
			const sum = itemsInScope(checklist, scopeOf(about)).filter(({part}) => part !== 'type');
			assert.deepEqual(
				sum.filter(({id}) => answers.items[id] === undefined).map(({id}) => id),
				[],
			);
		});
	}
});

function assessment({about, answers}: Person): Assessment {
	const assessed = assess(checklist, answersInScope(checklist, answers, scopeOf(about)));
	assert.ok(assessed.ok);
	return assessed.value;
}

/** As the extension writes it, on a day that stays the same. */
function write(person: Person): string {
	const {about, answers} = person;
	const result = assessment(person);
	return writeRun({
		checklist,
		about,
		answers,
		today: '2026-12-15',
		assessment: result,
		explanation: explain(checklist, answers, result, {
			scope: scopeOf(about),
			types: pmoTypes,
			isInReach: reachOf(about, index.role),
		}),
		roleTitle: (role) => index.role(role)?.title,
		typeTitle: (type) => pmoTypes.find(({id}) => id === type)?.name,
		directionTitle: (direction) => index.direction(direction)?.title,
	});
}
