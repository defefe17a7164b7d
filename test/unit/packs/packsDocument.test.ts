import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {mergePacks} from '../../../src/core/catalogue/packs/mergePacks';
import {placeProblems} from '../../../src/core/catalogue/packs/placeProblems';
import {readPack} from '../../../src/core/catalogue/packs/readPack';
import {thingForms, fieldNames} from '../../../src/core/catalogue/packs/thingForm';
import {root} from '../../support/project';
import {shippedCatalogue} from '../../support/shippedCatalogue';

const text = fs.readFileSync(path.join(root, 'docs', 'packs.md'), 'utf8');
const examples = [...text.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map((match) => match[1] ?? '');

describe('docs/packs.md', () => {
	for (const [at, example] of examples.entries()) {
		it(`example ${String(at + 1)} loads without a problem`, () => {
			const {catalogue: shipped} = shippedCatalogue();
			const origin = {key: 'example', layer: 'folder', order: '0', label: 'example'} as const;
			const pack = readPack(example);
			const {problems} = mergePacks(shipped, [{origin, pack}]);
			const found = placeProblems(example, problems.get('example') ?? []);
			assert.deepEqual(
				found.map(({code, from, to}) => `${code}: ${example.slice(from, to)}`),
				[],
			);
			assert.ok(pack.entries.length > 0);
		});
	}

	it('has an example with every kind of thing', () => {
		assert.ok(examples.length >= 3);
		const kinds = new Set(readPack(examples[0] ?? '').entries.map(({kind}) => kind));
		for (const kind of ['role', 'skill', 'move', 'certification', 'pmoType', 'item', 'snippet'] as const) {
			assert.ok(kinds.has(kind), kind);
		}
	});

	it('names every field of every kind', () => {
		for (const kind of Object.keys(thingForms) as (keyof typeof thingForms)[]) {
			for (const field of fieldNames(kind)) {
				assert.ok(text.includes(`\`${field}\``), `${kind}.${field}`);
			}
		}
	});

	it('explains every code of a problem, and no other', () => {
		const source = fs.readFileSync(path.join(root, 'src/core/catalogue/packs/packProblem.ts'), 'utf8');
		const codes = [...source.matchAll(/^\t\| '([a-z-]+)'/gm)].map((match) => match[1] ?? '');
		const section = text.slice(text.indexOf('## What can be wrong'));
		const named = [...section.matchAll(/^\| (`[^|]*`) *\|/gm)].flatMap((match) =>
			[...(match[1] ?? '').matchAll(/`([^`]+)`/g)].map((code) => code[1] ?? ''),
		);
		assert.deepEqual([...named].sort(), [...codes].sort());
	});
});
