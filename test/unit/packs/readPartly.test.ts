import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {isDeepStrictEqual} from 'node:util';
import type {PackEntry} from '../../../src/core/catalogue/packs/pack';
import {readPack} from '../../../src/core/catalogue/packs/readPack';
import {root} from '../../support/project';

const ladder = fs.readFileSync(path.join(root, 'test', 'fixtures', 'packs', 'uk-ladder.pmo.yaml'), 'utf8');
const head = 'schemaVersion: 1\n';

/** What is there of a pack, in few words. */
function said(text: string): Readonly<Record<string, PackEntry['fields']>> {
	return Object.fromEntries(readPack(text).entries.map(({id, fields}) => [id, fields]));
}

describe('one mistake in a pack hides nothing else', () => {
	const whole = said(ladder);
	const lines = ladder.split('\n');
	const isWritten = (line: string): boolean => /^ +[^\s#]/.test(line);

	for (const mistake of ['broken', 'broken: [a, b', 'broken: "a', 'broken: a: b']) {
		it(`such as "${mistake}" before a line of any kind`, () => {
			for (const [at, line] of lines.entries()) {
				if (at % 3 === 0 && isWritten(line)) {
					const indent = /^ */.exec(line)?.[0] ?? '';
					const text = [...lines.slice(0, at), indent + mistake, ...lines.slice(at)].join('\n');
					const now = said(text);
					const spoilt = Object.entries(whole).filter(([id, fields]) => !isDeepStrictEqual(now[id], fields));
					const label = `line ${String(at + 1)}: ${spoilt.map(([id]) => id).join(', ')}`;
					assert.ok(spoilt.length <= 2, label);
					assert.ok(
						readPack(text).problems.some(({severity}) => severity === 'error'),
						label,
					);
				}
			}
		});
	}

	it('in an entry, the fields around it count', () => {
		const text = `${head}roles:\n  - id: a\n    title: "Half\n    office: any\n    duties:\n      - One\n      - Two: three: four\n    band: 3\n  - {id: b, band: 2}\n`;
		assert.deepEqual(said(text), {a: {office: 'any', band: 3, duties: ['One']}, b: {band: 2}});
	});

	it('on the first line of an entry, the entry stays one', () => {
		const text = `${head}moves:\n  - why: "Half\n    from: a\n    to: b\n    direction: up\n`;
		assert.deepEqual(said(text), {'a b up': {}});
	});

	it('at the top, the lists around it count', () => {
		assert.deepEqual(said(`${head}name: "Half\nroles: [{id: a, band: 3}]\nskills: [{id: b\n`), {a: {band: 3}});
	});

	it('in a value, its other parts count', () => {
		const text = `${head}roles:\n  - id: a\n    duties: [One, 2, Three]\n    skills: {core: {raid: 9, planning: 3}, useful: 4}\n    raci: {add: {plan: X, status_report: A}, remove: 1}\n`;
		assert.deepEqual(said(text)['a'], {
			duties: ['One', 'Three'],
			skills: {core: {planning: 3}},
			raci: {add: {status_report: 'A'}},
		});
	});

	it('in all of a value, the field is left out, so that what it would replace stays', () => {
		const text = `${head}roles:\n  - id: a\n    duties: [1, 2]\n    aliases: {add: 3}\n    skills: {core: {raid: 9}}\n    raci: {add: [plan]}\n    band: 3\n`;
		assert.deepEqual(said(text), {a: {band: 3}});
	});

	it('nothing is a mistake where somebody has only begun', () => {
		const pack = readPack(`${head}roles:\nskills:\n  - \nchecklist:\nmoves: []\n`);
		assert.deepEqual(pack, {complete: false, entries: [], problems: []});
	});
});
