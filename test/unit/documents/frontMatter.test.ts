import assert from 'node:assert/strict';
import fc from 'fast-check';
import {readFrontMatter, writeFrontMatter} from '../../../src/core/documents/frontMatter';
import type {Result} from '../../../src/core/result';

describe('reading front matter', () => {
	it('gives plain data and the offset of the body', () => {
		const text =
			'---\ntitle: X\nstart: 2026-11-22\nmonths: 12\nopen: true\nnone:\nroles: [a, b]\nmeta: {x: {y: 1}}\n---\nBody';
		const {data, bodyStart} = valueOf(readFrontMatter(text));
		assert.deepEqual(data, {
			title: 'X',
			start: '2026-11-22',
			months: 12,
			open: true,
			none: null,
			roles: ['a', 'b'],
			meta: {x: {y: 1}},
		});
		assert.equal(text.slice(bodyStart), 'Body');
	});

	it('copes with a byte order mark, CRLF, trailing spaces and a missing last line break', () => {
		const text = '\uFEFF--- \r\na: 1\r\nb: two \r\n---\t';
		assert.deepEqual(valueOf(readFrontMatter(text)), {data: {a: 1, b: 'two'}, bodyStart: text.length});
	});

	for (const head of ['', '# only a comment\n', '\n\n']) {
		it(`is empty data for the head ${JSON.stringify(head)}`, () => {
			assert.deepEqual(valueOf(readFrontMatter(`---\n${head}---\n`)).data, {});
		});
	}

	it('says when there is none, when it is open and when it is too large', () => {
		assert.equal(codeOf(readFrontMatter('# Heading\n')), 'document.noFrontMatter');
		assert.equal(codeOf(readFrontMatter('')), 'document.noFrontMatter');
		assert.equal(codeOf(readFrontMatter('---')), 'document.noFrontMatter');
		assert.equal(codeOf(readFrontMatter('----\na: 1\n---\n')), 'document.noFrontMatter');
		assert.equal(codeOf(readFrontMatter('---\ra: 1\r---\r')), 'document.noFrontMatter');
		assert.equal(codeOf(readFrontMatter('---\na: 1\n--- x\n')), 'document.frontMatterOpen');
		assert.equal(codeOf(readFrontMatter('---\na: 1\n')), 'document.frontMatterOpen');
		assert.equal(codeOf(readFrontMatter(`---\n${'a: 1\n'.repeat(20_000)}---\n`)), 'document.tooLarge');
		assert.equal(codeOf(readFrontMatter(`---\n${'x'.repeat(20_000_000)}`)), 'document.tooLarge');
	});

	it('reads a head of exactly the size that it may have', () => {
		const fill = (length: number): string => `---\n#${' '.repeat(length - 2)}\n---\n`;
		assert.ok(readFrontMatter(fill(65_536)).ok);
		assert.equal(codeOf(readFrontMatter(fill(65_537))), 'document.tooLarge');
	});

	const faults: readonly [title: string, head: string, line: number, column: number][] = [
		['Y02 an anchor and an alias of itself', 'a: &a [*a]', 2, 7],
		['an anchor', 'a: &x 1\nb: *x', 2, 7],
		['an alias of nothing', 'b: *x', 2, 4],
		['Y08 __proto__', 'ok: 1\n__proto__: {polluted: true}', 3, 1],
		['Y08 constructor deep inside', 'a:\n  constructor: {prototype: {polluted: true}}', 3, 3],
		['Y08 prototype in a list', 'a:\n  - prototype: 1', 3, 5],
		['Y08 __proto__ by way of a merge key', '<<: {__proto__: {polluted: true}}', 2, 6],
		['Y09 a key that is a list', '? [a, b]\n: 1', 2, 3],
		['Y10 a key twice', 'a: 1\nb: 2\na: 3', 4, 1],
		['Y10 a key twice, once in quotes', 'a: 1\n"a": 3', 3, 1],
		['Y10 a key twice inside', 'a: {b: 1, b: 2}', 2, 11],
		['Y11 a JavaScript tag', 'a: !!js/function "function () {}"', 2, 4],
		['Y11 a local tag', 'a: !foo x', 2, 4],
		['Y11 a Python tag', 'a: !!python/object:os.system x', 2, 4],
		['Y12 two documents', 'a: 1\n...\nb: 2', 4, 1],
		['Y12 a directive', '%YAML 1.1\na: 1', 3, 1],
		['Y13 a scalar', 'just words', 2, 1],
		['Y13 a list', '- a\n- b', 2, 1],
		['Y14 NUL', 'a: x\u0000y', 2, 5],
		['Y14 a control character', 'a: 1\nb: "\u0007"', 3, 5],
		['Y14 a lone carriage return', 'a: 1\rb: 2', 2, 5],
		['Y14 half a surrogate pair', 'a: 1\nb: \uD800x', 3, 4],
		['Y14 a tab as indentation', 'a:\n\tb: 1', 3, 1],
		['an open quote', 'a: "x', 3, 1],
		['a colon too many', 'a: b: c', 2, 4],
	];
	for (const [title, head, line, column] of faults) {
		it(`refuses ${title} and says where`, () => {
			for (const eol of ['\n', '\r\n']) {
				const text = `---\n${head}\n---\nBody\n`.replaceAll('\n', eol);
				const result = readFrontMatter(text);
				assert.equal(codeOf(result), 'document.frontMatterInvalid');
				assert.deepEqual(!result.ok && result.problem.args, {line, column});
			}
			assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
		});
	}

	const hostile: readonly [title: string, head: string][] = [
		['Y01 an alias bomb', aliasBomb()],
		['Y03 thousands of aliases in a merge list', `a: &a {}\n<<: [${'*a,'.repeat(20_000)}]`],
		['Y05 thousands of keys', Array.from({length: 7_000}, (_, i) => `k${i}: 1`).join('\n')],
		['Y07 brackets without end', `a: ${'['.repeat(60_000)}`],
		['Y07 dashes without end', '- '.repeat(30_000)],
		['Y07 a mapping in a mapping', Array.from({length: 250}, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
		['Y11 binary', 'a: !!binary aGk='],
		['Y11 a set', 'a: !!set {x, y}'],
	];
	for (const [title, head] of hostile) {
		it(`survives ${title}`, () => {
			const result = readFrontMatter(`---\n${head}\n---\n`);
			assert.equal(result.ok, title.startsWith('Y05'));
		});
	}

	it('reads a dozen levels and refuses a hundred', () => {
		const nested = (levels: number): string => `---\na: ${'['.repeat(levels)}${']'.repeat(levels)}\n---\n`;
		assert.ok(readFrontMatter(nested(12)).ok);
		assert.equal(codeOf(readFrontMatter(nested(100))), 'document.frontMatterInvalid');
	});

	it('Y09 keeps keys that every object has as own keys', () => {
		const {data} = valueOf(readFrontMatter('---\ntoString: 1\nhasOwnProperty: 2\nlength: 3\n"": 4\n---\n'));
		assert.deepEqual(Object.entries(data), [
			['toString', 1],
			['hasOwnProperty', 2],
			['length', 3],
			['', 4],
		]);
	});

	it('never throws, and places every fault inside the head', () => {
		const piece = fc.oneof(
			fc.string({unit: 'binary', maxLength: 8}),
			fc.constantFrom(
				'---\n',
				'---',
				'\n',
				'\r\n',
				'\r',
				': ',
				'- ',
				'? ',
				'{',
				'}',
				'[',
				']',
				'&a ',
				'*a',
				'!!x ',
				'|',
				'>',
				'#',
				'"',
				"'",
				'%',
				'\t',
				'\uFEFF',
				'...',
			),
		);
		fc.assert(
			fc.property(fc.array(piece, {maxLength: 20}), fc.boolean(), (pieces, closed) => {
				const text = `---\n${pieces.join('')}${closed ? '\n---\n' : ''}`;
				const result = readFrontMatter(text);
				if (!result.ok && result.problem.code === 'document.frontMatterInvalid') {
					const {line, column} = result.problem.args;
					const lines = text.split('\n');
					assert.ok(Number(line) >= 2 && Number(line) <= lines.length, `line ${String(line)}`);
					assert.ok(
						Number(column) >= 1 && Number(column) <= (lines[Number(line) - 1]?.length ?? 0) + 1,
						`column ${String(column)}`,
					);
				}
			}),
			{numRuns: 500},
		);
	});
});

describe('writing front matter', () => {
	it('keeps the order of the keys, one line for every scalar, lists of scalars in brackets', () => {
		const data = {z: 'last first', a: {b: [1, 'two'], c: 'x: y'}, list: [{d: 1}], when: '2026-11-22', left: undefined};
		assert.equal(
			writeFrontMatter(data),
			'---\nz: last first\na:\n  b: [1, two]\n  c: "x: y"\nlist:\n  - d: 1\nwhen: 2026-11-22\n---\n',
		);
		assert.equal(writeFrontMatter({}), '---\n---\n');
	});

	it('writes what is read back as the same data, whatever the strings hold', () => {
		const text = fc.oneof(
			fc.string({unit: 'binary'}),
			fc.constantFrom(
				'',
				' ',
				'null',
				'~',
				'yes',
				'12',
				'1e3',
				'0x1F',
				'.inf',
				'---',
				'- a',
				'# x',
				'a: b',
				'[x](command:y)',
				'$(alert)',
				'{0}',
				'`',
				'-->',
				'\u202Eabc',
				'\t=cmd',
				'+1',
				'@SUM',
				'a\nb\n---\nc',
				'\uFEFF',
				'*a',
				'&a',
				'!t',
				'%',
				'"',
				"'",
				'|',
				'>',
			),
		);
		const key = fc
			.string({minLength: 1, maxLength: 8})
			.filter((name) => !['__proto__', 'constructor', 'prototype'].includes(name));
		const data = fc.dictionary(
			key,
			fc.oneof(
				text,
				fc.integer(),
				fc.boolean(),
				fc.constant(null),
				fc.array(text, {maxLength: 3}),
				fc.dictionary(key, text, {maxKeys: 3, noNullPrototype: true}),
			),
			{
				maxKeys: 6,
				noNullPrototype: true,
			},
		);
		fc.assert(
			fc.property(data, fc.string(), (head, body) => {
				const written = writeFrontMatter(head) + body;
				const {data: read, bodyStart} = valueOf(readFrontMatter(written));
				assert.deepEqual(read, head);
				assert.equal(written.slice(bodyStart), body);
			}),
			{numRuns: 500},
		);
	});
});

/** Nine levels of nine aliases each: 414 bytes that unfold to hundreds of millions of values. */
function aliasBomb(): string {
	const names = 'abcdefghi'.split('');
	const lines = names.map(
		(name, i) => `${name}: &${name} [${`${i === 0 ? 'x' : `*${names[i - 1] ?? ''}`},`.repeat(9)}]`,
	);
	return lines.join('\n');
}

function valueOf<T>(result: Result<T>): T {
	assert.ok(result.ok, JSON.stringify(result));
	return result.value;
}

function codeOf(result: Result<unknown>): string | undefined {
	return result.ok ? undefined : result.problem.code;
}
