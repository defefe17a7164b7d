import {inserted, mutated, onLines} from './textMutations';
import type {Mutation} from './textMutations';

const strange = [
	'\u202E',
	'\u200B',
	'\uFE0F',
	'\uFEFF',
	'\0',
	'\uD800',
	'\uDC00',
	'👩‍👩‍👧‍👦',
	'e\u0301\u0301\u0301',
	'مدير مشروع',
	'プロジェクト管理',
	'Руководитель проектов',
	'\u00A0',
	'\u2028',
	'\t',
	'«',
	'»',
	'–',
	'—',
	'’',
	'“',
];
const marks = [
	'*',
	'**',
	'_',
	'`',
	'```',
	'~~~',
	'[',
	']',
	'](',
	'<',
	'<!--',
	'-->',
	'|',
	'---',
	'#',
	'> ',
	'- ',
	'1. ',
	'\\',
	'&amp;',
	'<br>',
	'<!-- cv-ignore -->',
];
const pieces = [
	'January 2020 - present',
	'03/2019 – 04/2018',
	'2019-13',
	'since 2031',
	'and ',
	'I ',
	'£1.2m',
	'100%',
	'@',
	'+44 (0)',
	'PRINCE2',
	'RAID',
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
		lines.splice(at, 2, `${lines[at] ?? ''} ${lines[at + 1] ?? ''}`);
	}),
	onLines((lines, below) => {
		for (let at = below(lines.length); at < lines.length; at += 1 + below(4)) {
			if (lines[at]?.trim() === '') lines.splice(at, 1);
		}
	}),
	prefixed(['> ', '>', '- ', '1. ', '    ', '\t', '# ', '##', '| ']),
	inserted(strange),
	inserted(marks),
	inserted(pieces),
	inserted(['\n', '\n\n', '\r', ' ', '   ']),
	(text, below) => text.slice(0, below(text.length + 1)),
	(text, below) => text.slice(below(text.length + 1)),
	(text, below) => {
		const from = below(text.length + 1);
		return text.slice(0, from) + text.slice(from + 1 + below(40));
	},
	(text) => text.replaceAll('\n', '\r\n'),
	(text) => text.replaceAll('\n', '\r'),
	(text, below) => text.replace(/\n/g, () => (below(2) === 0 ? '\r\n' : '\n')),
	(text) => text.replace(/\n{2,}/g, '\n'),
	(text) => `\uFEFF${text}`,
	(text) => text.toUpperCase(),
];

/** One CV with one to four things made wrong, the same one for the same seed. */
export function mutatedCv(text: string, seed: number): string {
	return mutated(text, mutations, seed);
}

/** Puts a mark before each of some lines. */
function prefixed(prefixes: readonly string[]): Mutation {
	return onLines((lines, below) => {
		const prefix = prefixes[below(prefixes.length)] ?? '';
		const from = below(lines.length);
		const to = Math.min(lines.length, from + 1 + below(12));
		for (let at = from; at < to; at += 1) lines[at] = prefix + (lines[at] ?? '');
	});
}
