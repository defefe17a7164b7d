import assert from 'node:assert/strict';
import fc from 'fast-check';
import {editFrontMatter, readFrontMatter} from '../../../src/core/documents/frontMatter';
import type {Result} from '../../../src/core/result';

describe('editing front matter', () => {
	const edits: readonly [title: string, head: string, changes: Record<string, unknown>, after: string][] = [
		['replaces a value and keeps its comment', 'a: 1 # why\nb: 2\n', {a: 3}, 'a: 3 # why\nb: 2\n'],
		['adds a key at the end', 'a: 1\n# last words\n', {b: 'two'}, 'a: 1\n# last words\nb: two\n'],
		['fills an empty head', '', {a: [1, 'x']}, 'a: [1, x]\n'],
		['gives an empty key its value', 'a:\nb: 2\n', {a: 1}, 'a: 1\nb: 2\n'],
		['gives an empty key with a comment its value', 'a: # later\nb: 2\n', {a: 1}, 'a: 1 # later\nb: 2\n'],
		['replaces a quoted value', 'a: "x # y" # z\n', {a: 'plain'}, 'a: plain # z\n'],
		['replaces a value over several lines', 'a: one\n  two\nb: 2\n', {a: 'x'}, 'a: x\nb: 2\n'],
		['replaces a literal block and keeps the empty line after it', 'a: |\n  t\n\nb: 2\n', {a: 'x'}, 'a: x\n\nb: 2\n'],
		[
			'replaces a mapping and keeps the comment behind the key',
			'a: # why\n  x: 1\n  # in\n  y: 2\n# out\nb: 2\n',
			{a: 1},
			'a: 1 # why\n# out\nb: 2\n',
		],
		[
			'replaces a mapping by a mapping',
			'a: # why\n  x: 1\nb: 2\n',
			{a: {y: {z: 1}}},
			'a: # why\n  y:\n    z: 1\nb: 2\n',
		],
		['replaces a list at the margin', 'a:\n- 1\n- 2\n\n# z\nb: 1\n', {a: [3]}, 'a: [3]\n\n# z\nb: 1\n'],
		['keeps an indented head indented', '  a: 1\n  b: 2\n', {a: {x: 1}, c: 3}, '  a:\n    x: 1\n  b: 2\n  c: 3\n'],
		['changes a key in quotes', '"a: b": 1\n', {'a: b': 2}, '"a: b": 2\n'],
		[
			'leaves a value that is the same as it was written',
			"a: 'x'\nb: [ 1 ]\nc: {d: 1}\n",
			{a: 'x', b: [1], c: {d: 1}},
			"a: 'x'\nb: [ 1 ]\nc: {d: 1}\n",
		],
		['leaves a key whose change is undefined', 'a: 1\n', {a: undefined, b: undefined}, 'a: 1\n'],
		['edits a head in braces', '{a: 1, b: 2}\n', {a: 3}, '{a: 3, b: 2}\n'],
		[
			'changes several keys, in any order',
			'a: 1\nb: 2\nc: 3\n',
			{c: 'z', a: 'x', d: null},
			'a: x\nb: 2\nc: z\nd: null\n',
		],
	];
	for (const [title, head, changes, after] of edits) {
		for (const eol of ['\n', '\r\n']) {
			it(`${title} (${eol === '\n' ? 'LF' : 'CRLF'})`, () => {
				const wrap = (yaml: string): string => `\uFEFF---\n${yaml}--- \n\n# Body --- \n---\na: 1`.replaceAll('\n', eol);
				assert.deepEqual(editFrontMatter(wrap(head), changes), {ok: true, value: wrap(after)});
			});
		}
	}

	const refused: readonly [title: string, text: string, changes: Record<string, unknown>, code: string][] = [
		['a text without a head', '# Heading\n', {a: 1}, 'document.noFrontMatter'],
		['an open head', '---\na: 1\n', {a: 1}, 'document.frontMatterOpen'],
		['a broken head', '---\na: "1\n---\n', {a: 1}, 'document.frontMatterInvalid'],
		['a head that cannot take another key', '---\n{a: 1}\n---\n', {b: 1}, 'document.frontMatterInvalid'],
		['a key after the end of the YAML document', '---\na: 1\n...\n---\n', {b: 1}, 'document.frontMatterInvalid'],
		['a key that is not allowed', '---\na: 1\n---\n', {['__proto__']: 1}, 'document.frontMatterInvalid'],
		['a value that makes the head too large', '---\na: 1\n---\n', {b: 'x'.repeat(70_000)}, 'document.tooLarge'],
	];
	for (const [title, text, changes, code] of refused) {
		it(`refuses ${title}`, () => {
			assert.equal(codeOf(editFrontMatter(text, changes)), code);
		});
	}

	it('keeps the body and the lines of all other keys byte for byte, and the changed keys read as wanted', () => {
		const entry = fc.constantFrom(
			'# note',
			'',
			'x: 1',
			'y: "two" # why',
			'z:\n  - 1\n  - {a: b}',
			'w: |\n  text\n\n  more',
			"v:   'spaced'  ",
			'u:',
			't: [1,\n  2]',
		);
		const value = fc.oneof(
			fc.string({unit: 'binary'}),
			fc.integer(),
			fc.array(fc.string(), {maxLength: 3}),
			fc.dictionary(fc.constantFrom('p', 'q'), fc.string(), {noNullPrototype: true}),
		);
		const changes = fc.dictionary(fc.constantFrom('x', 'y', 'z', 'w', 'v', 'u', 't', 'new'), value, {
			minKeys: 1,
			maxKeys: 3,
			noNullPrototype: true,
		});
		fc.assert(
			fc.property(
				fc.uniqueArray(entry, {maxLength: 8}),
				changes,
				fc.string({unit: 'binary'}),
				fc.boolean(),
				fc.boolean(),
				(entries, wanted, tail, crlf, bom) => {
					const eol = crlf ? '\r\n' : '\n';
					const body = `Body${eol}${tail}`;
					const lines = entries.map((text) => `${text}\n`.replaceAll('\n', eol));
					const before = `${bom ? '\uFEFF' : ''}---${eol}${lines.join('')}---${eol}${body}`;
					const after = valueOf(editFrontMatter(before, wanted));
					assert.ok(after.endsWith(`${eol}---${eol}${body}`));
					for (const line of lines.filter((text) => !(text[0] && text[0] in wanted))) {
						assert.ok(after.includes(line), JSON.stringify({line, after}));
					}
					const {data} = valueOf(readFrontMatter(after));
					assert.deepEqual(data, {...valueOf(readFrontMatter(before)).data, ...wanted});
					assert.equal(valueOf(editFrontMatter(after, wanted)), after);
				},
			),
			{numRuns: 150},
		);
	});

	it('never throws on any head', () => {
		const piece = fc.constantFrom(
			'a: 1\n',
			'? a\n',
			': 1\n',
			'- a\n',
			'{',
			'}',
			'"',
			'|\n',
			'a:\n',
			' b: 2\n',
			'...\n',
			'# c\n',
			'\r',
			'&x ',
			'\n',
		);
		fc.assert(
			fc.property(fc.array(piece, {maxLength: 8}), (pieces) => {
				const text = `---\n${pieces.join('')}\n---\nBody\n`;
				const result = editFrontMatter(text, {a: 'new', z: 1});
				assert.ok(!result.ok || result.value.endsWith('\n---\nBody\n'));
			}),
			{numRuns: 500},
		);
	});
});

function valueOf<T>(result: Result<T>): T {
	assert.ok(result.ok, JSON.stringify(result));
	return result.value;
}

function codeOf(result: Result<unknown>): string | undefined {
	return result.ok ? undefined : result.problem.code;
}
