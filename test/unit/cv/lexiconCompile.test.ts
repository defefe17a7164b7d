import assert from 'node:assert/strict';
import {compileLexicon} from '../../../src/core/cv/lexicon/compile';

const good = `verbs:
  - {base: lead, past: led, strength: strong, source: practice knowledge}
  - {base: organise, strength: depends, source: seed 001}
  - {base: help, strength: weak, instead: [lead], source: 'cv:one'}
phrases:
  - kind: cliche
    source: practice knowledge
    texts:
      - team player
      - results-driven
trade: [stakeholder, change control]
names:
  - {name: Power BI, wrong: [PowerBI], kind: tool, source: S-TOOL}
headings:
  - {kind: skills, standard: [skills], other: [toolbox]}
sources:
  - {id: 'cv:one', text: A guide, grade: C}
`;
const months = 'january february march april may june july august september october november december'
	.split(' ')
	.map((name, index) => `  - {month: ${index + 1}, names: [${name}], short: [${name.slice(0, 3)}]}`);

describe('compiling the lexicon', () => {
	it('puts the lists of all files one after the other, and spreads what a group of phrases shares', () => {
		const more = `verbs:\n  - {base: cut, past: cut, strength: strong, source: practice knowledge}\nmonths:\n${months.join('\n')}\n`;
		const {lexicon, faults} = compileLexicon([
			{file: 'a.yaml', text: good},
			{file: 'b.yaml', text: more},
		]);
		assert.deepEqual(faults, []);
		assert.deepEqual(
			lexicon?.verbs.map(({base}) => base),
			['lead', 'organise', 'help', 'cut'],
		);
		assert.deepEqual(lexicon.phrases, [
			{text: 'team player', kind: 'cliche', source: 'practice knowledge'},
			{text: 'results-driven', kind: 'cliche', source: 'practice knowledge'},
		]);
		assert.equal(lexicon.months.length, 12);
		assert.deepEqual(lexicon.seasons, []);
	});

	/** The fault stands where the last `at` of the changed text begins. */
	const planted: readonly [what: string, text: string, replacement: string, message: RegExp, at: string][] = [
		['a verb twice', 'base: organise', 'base: lead', /"lead" stands here twice/, 'lead, strength: depends'],
		['a verb in another spelling', 'base: help', 'base: organize', /"organise" stands here twice/, 'organize'],
		['a spelling that is a verb', 'base: help', 'base: help, also: [lead]', /"lead" stands here twice/, 'help'],
		['a suggestion that is not strong', '[lead]', '[organise]', /"organise" is no strong verb/, 'organise]'],
		['a suggestion that is not listed', '[lead]', '[leed]', /"leed" is no strong verb/, 'leed'],
		['a phrase twice, hyphen or not', 'team player', 'results driven', /twice/, 'results-driven'],
		['a cliché with a word of the trade', 'team player', 'key stakeholder', /"stakeholder" is a word of/, 'key'],
		['a cliché with words of the trade', 'team player', 'change-control guru', /"change control" is a/, 'change-'],
		['capitals in a phrase', 'team player', 'Team player', /Words in lower case/, 'Team'],
		['a curly apostrophe', 'team player', 'people\u2019s person', /apostrophe is straight/, 'people'],
		['an unknown mark of a source', 'seed 001', 'seed 1', /A source is/, 'seed 1'],
		['a source that is not listed', "'cv:one'}\nphrases", "'cv:two'}\nphrases", /no source "cv:two"/, "'cv:two'"],
		['an unknown kind', 'kind: cliche', 'kind: clich', /expected one of: duty/, 'clich'],
		['an unknown key', 'wrong:', 'worng:', /no key "worng"/, 'worng'],
		['a wrong spelling that is a right one', '[PowerBI]', '[Power BI]', /"Power BI" stands here twice/, '{name: Power'],
		['a heading twice', '[toolbox]', '[skills]', /"skills" stands here twice/, '{kind: skills'],
		['a word of the trade twice', 'change control]', 'stakeholder]', /"stakeholder" stands here twice/, 'stakeholder]'],
	];
	for (const [what, text, replacement, message, at] of planted) {
		it(`refuses ${what}`, () => {
			assert.ok(good.includes(text));
			const changed = good.replace(text, replacement);
			const {lexicon, faults} = compileLexicon([{file: 'a.yaml', text: changed}]);
			assert.equal(lexicon, undefined);
			const fault = faults.find((each) => message.test(each.message));
			assert.ok(fault, JSON.stringify(faults));
			assert.equal(fault.file, 'a.yaml');
			const before = changed.slice(0, changed.lastIndexOf(at)).split('\n');
			assert.deepEqual([fault.line, fault.column], [before.length, (before.at(-1)?.length ?? 0) + 1]);
		});
	}

	it('finds a verb that two files list', () => {
		const text = 'verbs:\n  - {base: lead, strength: strong, source: practice knowledge}\n';
		const {faults} = compileLexicon([
			{file: 'a.yaml', text: good},
			{file: 'b.yaml', text},
		]);
		assert.deepEqual(
			faults.map(({file, line, column}) => ({file, line, column})),
			[{file: 'b.yaml', line: 2, column: 12}],
		);
	});

	const broken: readonly [what: string, lines: readonly string[], message: RegExp][] = [
		['a year without a month', months.slice(0, 11), /there is no december/],
		['a month twice', [...months, ...months.slice(0, 1)], /each month stands here once/],
		[
			'a month that another language comes first in',
			[...months.slice(0, 11), months[11]?.replace('[december]', '[dezember]') ?? ''],
			/the first name of month 12 is december/,
		],
		[
			'a month that another month is called',
			[...months.slice(0, 11), months[11]?.replace('[dec]', '[jan]') ?? ''],
			/"jan" names another month too/,
		],
		['a thirteenth month', [...months, '  - {month: 13, names: [undecimber], short: []}'], /A month is 1 to 12/],
	];
	for (const [what, lines, message] of broken) {
		it(`refuses ${what}`, () => {
			const {lexicon, faults} = compileLexicon([{file: 'm.yaml', text: `months:\n${lines.join('\n')}\n`}]);
			assert.equal(lexicon, undefined);
			assert.ok(
				faults.some((fault) => message.test(fault.message) && fault.line > 1),
				JSON.stringify(faults),
			);
		});
	}
});
