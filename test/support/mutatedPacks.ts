import {inserted, mutated, onLines} from './textMutations';
import type {Mutation} from './textMutations';

const signs = [
	'- ',
	': ',
	':',
	'? ',
	'[',
	']',
	'{',
	'}',
	',',
	'"',
	"'",
	'#',
	'|',
	'>',
	'&a ',
	'*a',
	'!x ',
	'---\n',
	'...\n',
	'%YAML 1.1\n',
	'<<: ',
	'\t',
	'~',
];
const words = [
	'__proto__: {polluted: true}',
	'constructor: {prototype: {polluted: true}}',
	'add: ',
	'remove: [x]',
	'hide: true',
	'was: [reporting]',
	'id: ',
	'complete: true\n',
	'schemaVersion: 2\n',
	'toString: 1',
	'1.10',
	'.nan',
	'0o17',
	'2026-01-01',
	'no',
	'"\\u0000"',
	'"\\uD800"',
];
const strange = [
	'\0',
	'\u0007',
	'\uD800',
	'\uDC00',
	'\uFEFF',
	'\uFFFD',
	'\u202E',
	'\u200B',
	'\u2028',
	'\r',
	'\r\n',
	'\u0085',
	'\u00A0',
	'👩‍👩‍👧‍👦',
	'e\u0301',
];

const mutations: readonly Mutation[] = [
	onLines((lines, below) => lines.splice(below(lines.length), 1 + below(3))),
	onLines((lines, below) => lines.splice(below(lines.length), 0, lines[below(lines.length)] ?? '')),
	onLines((lines, below) => {
		const [from, to] = [below(lines.length), below(lines.length)];
		[lines[from], lines[to]] = [lines[to] ?? '', lines[from] ?? ''];
	}),
	onLines((lines, below) => {
		const at = below(lines.length);
		lines[at] = `${' '.repeat(below(9))}${(lines[at] ?? '').trimStart()}`;
	}),
	onLines((lines, below) => {
		const at = below(lines.length);
		lines.splice(at, 2, `${lines[at] ?? ''}${lines[at + 1] ?? ''}`);
	}),
	// A word in the place of another one.
	(text, below) => {
		const found = [...text.matchAll(/[\w-]+/g)];
		const [one, other] = [found[below(found.length || 1)], found[below(found.length || 1)]];
		return one && other ? text.slice(0, one.index) + other[0] + text.slice(one.index + one[0].length) : text;
	},
	inserted(signs),
	inserted(words),
	inserted(strange),
	inserted(['\n', '\n\n', ' ', '  ', '    ']),
	(text, below) => text.slice(0, below(text.length + 1)),
	(text, below) => {
		const from = below(text.length + 1);
		return text.slice(0, from) + text.slice(from + 1 + below(30));
	},
	// One byte another.
	(text, below) => {
		const at = below(text.length + 1);
		return text.slice(0, at) + String.fromCharCode(below(128)) + text.slice(at + 1);
	},
	(text) => text.replaceAll('\n', '\r\n'),
	(text) => text.replaceAll('\n', '\r'),
	(text) => `\uFEFF${text}`,
];

/** A pack with one to four things made wrong, the same one for the same seed. */
export function mutatedPack(text: string, seed: number): string {
	return mutated(text, mutations, seed);
}
