import assert from 'node:assert/strict';
import {roleMarkdown} from '../../../src/core/catalogue/roleMarkdown';
import {sheetFixture} from '../../fixtures/catalogueFixture';

describe('a role as Markdown', () => {
	it('reads as a plain document', () => {
		assert.equal(
			roleMarkdown(sheetFixture(), 'analyst'),
			`# Team Analyst

Explains what the figures say.

- Office: any PMO
- Band: 3 of 7 (Analyse)
- Experience: 2 to 5 years
- Reports to: Team Manager
- Adverts also say: Data Analyst, Report Analyst

## Duties

- Tests figures
- Writes commentary

## Core skills

- Accuracy: proficient (4 of 5). Accuracy as seen at 4.
- Reporting: competent (3 of 5). Reporting as seen at 3.

## Useful skills

- Finance: practised (2 of 5). Finance as seen at 2.

## Typical tasks (RACI)

- Responsible: Status report, Budget
- Consulted: Gate

## Ways in

- Numerate graduate
- From Team Assistant (From records to reasons)
- From Team Manager (Back to the figures)

## Certificates

None is required everywhere. Check the details with the issuer.

- Certificate advanced, Institute; not verified: renewal
- Certificate basic, Institute; entry: None; renewal: 3 years

## Moves from here

- Move up: Report Lead (Makes reports a trade)
- Move up: Team Manager (To run the team)

## Numbers to quote

- days in the reporting cycle

## Interview questions

- Which figure do you doubt first?

## In frameworks

- Frame: Level 2

Note: Small offices join this role with the next.

## Sources

- seed 001
- <https://www.example.org/roles>
- S-PLAIN
- practice knowledge
`,
		);
	});

	it('leaves out what a role does not have', () => {
		const text = roleMarkdown(sheetFixture(), 'lead') ?? '';
		assert.doesNotMatch(
			text,
			/## (?:Certificates|Numbers to quote|Interview questions|In frameworks)|Note:|Reports to/,
		);
	});

	it('says years without an upper end, and none, in words', () => {
		assert.match(roleMarkdown(sheetFixture(), 'manager') ?? '', /^- Experience: 6 years or more$/m);
		const nobody = sheetFixture({assistant: {years: {from: 0, to: 0}}});
		assert.match(roleMarkdown(nobody, 'assistant') ?? '', /^- Experience: none needed$/m);
	});

	it('does not exist for an unknown role', () => {
		assert.equal(roleMarkdown(sheetFixture(), 'nobody'), undefined);
	});
});

/** Text payloads T01 to T08, each with what must not stand in the Markdown unescaped. */
const hostile: Readonly<Record<string, {readonly text: string; readonly alive: RegExp}>> = {
	'T01 a command link': {text: '[x](command:workbench.action.quit)', alive: /(?<!\\)\[x/},
	'T02 a link to a file': {text: '[x](file:///etc/passwd)', alive: /(?<!\\)\[x|file:\/\//},
	'T02 an address': {text: 'see https://evil.example and www.evil.example', alive: /https:\/\/evil|www\.evil/},
	'T03 an icon': {text: '$(alert) $(sync~spin)', alive: /(?<!\\)\$\(/},
	'T04 an image tag': {text: '<img src=x onerror=alert(1)>', alive: /(?<!\\)<img/},
	'T04 a script': {text: '</script><script>alert(1)</script>', alive: /(?<!\\)<\/?script/},
	'T05 an image': {text: '![](https://evil.example/p.png)', alive: /(?<!\\)\[\]|https:\/\/evil/},
	'T06 code and entities': {text: '`rm` &lt;b&gt; {0} %s', alive: /(?<!\\)`|(?<!\\)&lt;/},
	'T07 a turned direction': {text: 'a\u202Eb', alive: /\u202E/},
	'T07 a second line': {text: 'one\n# two\r\n- three', alive: /^(?:# two|- three)/m},
	'T08 a formula': {text: "=cmd|' /C calc'!A0", alive: /^(?:# |- )=/m},
};

describe('a hostile text in the Markdown of a role', () => {
	const plain = linesOf('Plain text');

	for (const [name, {text, alive}] of Object.entries(hostile)) {
		it(`stays text: ${name}`, () => {
			const lines = linesOf(text);
			assert.doesNotMatch(lines.join('\n'), alive);
			assert.deepEqual(lines.map(shapeOf), plain.map(shapeOf), 'the document keeps its shape');
		});
	}

	it('stays text at any length', () => {
		assert.equal(linesOf('[x](y) '.repeat(15_000)).length, plain.length);
	});

	function linesOf(text: string): readonly string[] {
		const index = sheetFixture({
			analyst: {title: text, purpose: text, duties: [text], aliases: [text], frameworks: {[text]: text}, note: text},
			manager: {title: text},
		});
		return (roleMarkdown(index, 'analyst') ?? '').split('\n');
	}

	/** What makes a line a heading, a point or a paragraph. */
	function shapeOf(line: string): string {
		return /^(?:#+ |- |\s*$)/.exec(line)?.[0] ?? 'text';
	}
});
