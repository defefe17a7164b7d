import assert from 'node:assert/strict';
import fc from 'fast-check';
import {isCollection, isPair, parseDocument} from 'yaml';
import {tooDeepAt} from '../../../src/core/documents/nesting';

describe('the guard against deep nesting', () => {
	const levels = (count: number): string => Array.from({length: count}, (_, i) => `${' '.repeat(i)}a:`).join('\n');

	it('lets ordinary YAML through, however long', () => {
		assert.equal(tooDeepAt(''), undefined);
		assert.equal(tooDeepAt('a: [{b: [c]}]\n- "[[[[[[[[[[[[[[[[[[[["\n'), undefined);
		assert.equal(tooDeepAt('k: {a: [1, 2]}\n'.repeat(3_000)), undefined);
		assert.equal(tooDeepAt(levels(12)), undefined);
	});

	it('stops near the place where it gets too deep', () => {
		for (const text of [
			'- '.repeat(30_000),
			'? '.repeat(30_000),
			'a: '.repeat(20_000),
			'{a: '.repeat(15_000),
			levels(250),
		]) {
			const offset = tooDeepAt(text);
			assert.ok(offset !== undefined && offset < 600, `${text.slice(0, 8)} stopped at ${String(offset)}`);
		}
	});

	it('lets nothing through that the parser nests deeper than twenty levels, not even by recovering from faults', () => {
		const piece = fc.constantFrom(
			'- ',
			'? ',
			': ',
			'a: ',
			'[',
			'{',
			']',
			'}',
			'a\n',
			'\n',
			'  ',
			'"]"',
			'"x": ',
			',',
			'!!x ',
			'&a ',
			'| ',
			'# ]\n',
			'\na:\n',
			'\t',
		);
		fc.assert(
			fc.property(fc.array(piece, {maxLength: 4}), fc.array(piece, {minLength: 1, maxLength: 5}), (start, unit) => {
				const text = (start.join('') + unit.join('').repeat(150)).slice(0, 600);
				if (tooDeepAt(text) === undefined) {
					assert.ok(depthOf(text) <= 20, JSON.stringify(text.slice(0, 40)));
				}
			}),
			{numRuns: 100},
		);
	});
});

function depthOf(text: string): number {
	let deepest = 0;
	const left: [node: unknown, depth: number][] = [
		[parseDocument(text, {uniqueKeys: false, logLevel: 'silent'}).contents, 1],
	];
	for (let next = left.pop(); next; next = left.pop()) {
		const [node, depth] = next;
		deepest = Math.max(deepest, depth);
		const parts = isCollection(node)
			? node.items.flatMap((item) => (isPair(item) ? [item.key, item.value] : [item]))
			: [];
		left.push(...parts.map((part): [unknown, number] => [part, depth + 1]));
	}
	return deepest;
}
