import fc from 'fast-check';

const states = [' ', '/', 'x', 'X', '-'];
const dates = ['2026-01-31', '2026-11-22', '2027-02-28', '2026-13-01', 'soon', ''];
const words = [
	'Chair two gates',
	'Ask: who reads it?',
	'Naïve café 評価 🙂',
	'A (b) c',
	'',
	'[What I did] for [whom]',
	'M1',
	'**bold** `code`',
];
const fields = [
	'effort: a day',
	'owner: me',
	'evidence: minutes (signed)',
	'weight: 3',
	'due: 2027-01-01 ',
	'baseline: 2026-12-01',
];

const task = fc
	.record({
		indent: fc.constantFrom('', '  ', '\t', '    ', '\t\t', '      '),
		bullet: fc.constantFrom('-', '*', '+', '1.', '2)'),
		state: fc.constantFrom(...states),
		id: fc.constantFrom('', 'M1 ', 'A1 ', 'A2 ', 'A12: ', 'V3 '),
		text: fc.constantFrom(...words),
		fields: fc.array(
			fc.oneof(
				fc.constantFrom(...fields),
				fc.constantFrom(...dates).map((date) => `due: ${date}`),
			),
			{maxLength: 3},
		),
		tail: fc.constantFrom('', ' ', '  '),
	})
	.map(({indent, bullet, state, id, text, fields: written, tail}) =>
		[`${indent}${bullet} [${state}] ${id}${text}`, ...written.map((field) => ` (${field})`), tail].join(''),
	);

const other = fc.constantFrom(
	'## Milestones',
	'## Actions by skill',
	'### M1 Reporting',
	'## RAID',
	'## Reviews',
	'# Title',
	'',
	'Some text.',
	'  continued text',
	'Counts as evidence for M1: an example.',
	'| a | b |',
	'| --- | --- |',
	'<!-- a comment -->',
	'<!-- over',
	'lines -->',
	'```',
	'~~~~ text',
	'- [x]no space',
	'-[ ] no bullet',
	'- [?] odd',
	'- [link](https://example.org)',
	'- plain',
	'> - [ ] quoted',
	'\u202Ertl \u0000',
	'- [ ] A9 open (due: 2027-01-01',
);

const head = fc.constantFrom(
	'',
	'---\npmo-career: plan\nfrom: pmo_analyst\nto: pmo_lead\nstart: 2026-11-22\n---\n',
	'---\npmo-career: plan\nmine: {a: [1, 2]} # kept\n---\n',
	'---\npmo-career: plan\n',
	'---\n: : :\n---\n',
	'\uFEFF---\npmo-career: plan\n---\n',
);

/** Plans of every shape that people and programs write, sound and broken. */
export const generatedPlan: fc.Arbitrary<string> = fc
	.record({
		head,
		lines: fc.array(fc.oneof({weight: 3, arbitrary: task}, {weight: 2, arbitrary: other}), {maxLength: 30}),
		eol: fc.constantFrom('\n', '\r\n', '\r'),
		end: fc.boolean(),
	})
	.map(({head: front, lines, eol, end}) => (front + lines.join('\n') + (end ? '\n' : '')).replaceAll('\n', eol));
