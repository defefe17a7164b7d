import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import {readGlobs} from '../../../src/core/catalogue/packs/globs';
import {segmentMatches} from '../../../src/core/catalogue/packs/globSegment';
import {leastTime} from '../../support/processorTime';
import {root} from '../../support/project';

const manifest = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as {
	readonly contributes: {
		readonly configuration: {
			readonly properties: {readonly 'pmoCareer.packs': {readonly items: {readonly pattern: string}}};
		};
	};
};
const settings = manifest.contributes.configuration.properties['pmoCareer.packs'];

/** Whether the patterns lead to the file, folder by folder, as the walk through folders asks them. */
function leadsTo(setting: unknown, path: string, careerFolder: readonly string[] | null = ['career']): boolean {
	const globs = readGlobs(setting, careerFolder ?? undefined);
	const folders = path.split('/');
	const file = folders.pop() ?? '';
	let state = globs.start;
	for (const folder of folders) {
		const next = globs.enter(state, folder);
		if (!next) {
			return false;
		}
		state = next;
	}
	return globs.matches(state, file);
}

describe('patterns for packs', () => {
	it('find what the defaults mean: the root, and the career folder at any depth', () => {
		const defaults = ['*.pmo.yaml', '${careerFolder}/**/*.pmo.yaml'];
		for (const path of ['a.pmo.yaml', 'career/a.pmo.yaml', 'career/x/y/z.pmo.yaml']) {
			assert.ok(leadsTo(defaults, path), path);
		}
		for (const path of ['docs/a.pmo.yaml', 'a.yaml', 'career/a.yaml', 'career.pmo.yaml/a', 'xcareer/a.pmo.yaml']) {
			assert.ok(!leadsTo(defaults, path), path);
		}
		assert.ok(leadsTo(defaults, 'docs/me/a.pmo.yaml', ['docs', 'me']));
		assert.ok(!leadsTo(defaults, 'career/a.pmo.yaml', null));
	});

	it('take the name of the career folder as it is, whatever stands in it', () => {
		assert.ok(leadsTo(['${careerFolder}/*'], 'a*/x', ['a*']));
		assert.ok(!leadsTo(['${careerFolder}/*'], 'ab/x', ['a*']));
	});

	it('know stars and question marks in a name, and ** for any folders, none included', () => {
		const cases: readonly (readonly [string, string, boolean])[] = [
			['a/*/c', 'a/b/c', true],
			['a/*/c', 'a/c', false],
			['a/**/c', 'a/c', true],
			['a/**/c', 'a/b/b/c', true],
			['a/**/b/**/c', 'a/x/b/y/z/c', true],
			['**', 'a/b/c', true],
			['./x?.pmo.yaml', 'x1.pmo.yaml', true],
			['x?.pmo.yaml', 'x.pmo.yaml', false],
			['a**b', 'axxb', true],
			['{a,b}', 'a', false],
			['[ab]', 'a', false],
			['!a', 'b', false],
		];
		for (const [glob, path, expected] of cases) {
			assert.equal(leadsTo([glob], path), expected, `${glob} ${path}`);
		}
	});

	it('never ask for a folder below which nothing can match', () => {
		const globs = readGlobs(['a/*.pmo.yaml', 'b/c/*'], []);
		assert.equal(globs.enter(globs.start, 'x'), undefined);
		const inA = globs.enter(globs.start, 'a');
		assert.ok(inA);
		assert.equal(globs.enter(inA, 'deeper'), undefined);
	});

	it('refuse what is no pattern, and what would lead outside', () => {
		const refused = ['', '/etc/*', '../x', 'a/../../x', 'a//b', '.', 'C:\\x', 'a\\b', 'C:/x', 'a\0b', 'x'.repeat(301)];
		assert.equal(readGlobs(refused, ['career']).refused, refused.length);
		assert.equal(readGlobs(refused, ['career']).start.length, 0);
		for (const setting of [null, 5, NaN, 'text', {}, [[], {}, 1, null, NaN]]) {
			assert.equal(readGlobs(setting, ['career']).start.length, 0);
		}
		assert.equal(readGlobs(undefined, ['career']).refused, 0);
	});

	it('are marked in the settings where they are refused, and only there', () => {
		const {pattern} = settings.items;
		const parts = ['a', '*', '**', '..', '.', '', 'a b', 'x:y', 'a\\b', '\0', '${careerFolder}', '*.pmo.yaml', '...'];
		const text = fc.array(fc.constantFrom(...parts), {minLength: 1, maxLength: 19}).map((all) => all.join('/'));
		fc.assert(
			fc.property(text, (glob) => {
				assert.equal(new RegExp(pattern).test(glob), readGlobs([glob], ['career']).refused === 0, glob);
			}),
		);
	});

	it('stay quick for hostile settings and names', () => {
		const setting = Array.from({length: 10_000}, () => `${'**/'.repeat(18)}${'*a'.repeat(50)}`);
		const took = leastTime(() => {
			assert.equal(leadsTo(setting, `${'a/'.repeat(30)}${'a'.repeat(250)}b`), false);
			assert.equal(segmentMatches('*a'.repeat(2000), `${'a'.repeat(4000)}b`), false);
		}, 1000);
		assert.ok(took < 1000, `${took} ms`);
	});

	it('match one name as a regular expression of the same meaning does', () => {
		const text = (...letters: readonly string[]): fc.Arbitrary<string> =>
			fc.array(fc.constantFrom(...letters), {maxLength: 8}).map((all) => all.join(''));
		fc.assert(
			fc.property(text('a', 'b', '*', '?', '.'), text('a', 'b', '.'), (pattern, name) => {
				const meaning = pattern.replaceAll('.', '\\.').replaceAll(/\*+/g, '[^]*').replaceAll('?', '[^]');
				assert.equal(segmentMatches(pattern, name), new RegExp(`^${meaning}$`).test(name));
			}),
			{seed: 20261122, numRuns: 2000},
		);
	});
});
