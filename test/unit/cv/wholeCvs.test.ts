import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import * as path from 'node:path';
import {parse} from 'yaml';
import type {Finding} from '../../../src/core/cv/check/rule';
import {rules} from '../../../src/core/cv/rules/rules';
import {shippedChecker} from '../../support/cvKnowledge';
import {root} from '../../support/project';

const folder = path.join(root, 'test', 'fixtures', 'cv');
const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
const check = (text: string): readonly Finding[] => shippedChecker().check(text, {today: '2026-11-22'}).findings;

interface Planted {
	readonly rule: string;
	/** Stands in the CV once. */
	readonly text: string;
	/** Other places where a reader could mark the same. */
	readonly or?: readonly string[];
}

describe('whole CVs', () => {
	const clean = readdirSync(path.join(folder, 'clean')).filter((file) => file.endsWith('.md'));

	it('are eight good ones', () => {
		assert.equal(clean.length, 8);
	});

	for (const file of clean) {
		it(`${file} has no finding above hint`, () => {
			const text = read(`clean/${file}`);
			assert.deepEqual(
				check(text)
					.filter(({severity}) => severity !== 'hint')
					.map(({rule, from, to}) => `${rule}: ${text.slice(from, to)}`),
				[],
			);
		});
	}

	const bad = read('bad.md');
	const planted = parse(read('bad.yaml')) as readonly Planted[];

	it('the bad one has something for every rule', () => {
		const found = new Set(check(bad).map(({rule}) => rule));
		assert.deepEqual(
			rules.map(({code}) => code).filter((code) => !found.has(code)),
			[],
		);
	});

	for (const {rule, text, or = []} of planted) {
		it(`the bad one is told of ${rule} at ${JSON.stringify(text.slice(0, 60))}`, () => {
			const places = [text, ...or].map((place) => ({from: bad.indexOf(place), to: bad.indexOf(place) + place.length}));
			assert.ok(places.every(({from}) => from >= 0));
			const found = check(bad).filter((each) => each.rule === rule);
			assert.ok(
				found.some((each) => places.some(({from, to}) => each.from < to && each.to > from)),
				`found at ${JSON.stringify(found.map((each) => bad.slice(each.from, each.to)))}`,
			);
		});
	}
});
