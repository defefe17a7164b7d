import assert from 'node:assert/strict';
import fs from 'node:fs';
import fc from 'fast-check';
import {longestPrint, printCv} from '../../../src/core/cv/print/printCv';
import type {Block, PrintedCv} from '../../../src/core/cv/print/printedCv';
import {runsText, textsOf} from '../../../src/core/cv/print/words';
import {CvReader} from '../../../src/core/cv/model/cvReader';
import {shippedLexicon} from '../../support/cvKnowledge';
import {leastTime} from '../../support/processorTime';

const matter = '---\npmo-career: cv\n---\n\n';

/** What is printed, a line for each text. */
function lines({blocks}: PrintedCv): readonly string[] {
	return blocks.flatMap(textsOf).map(runsText);
}

function kinds({blocks}: PrintedCv): readonly string[] {
	return blocks.map(({kind}) => kind);
}

function printRead(text: string): PrintedCv {
	return printCv(text, new CvReader(shippedLexicon()).read(text));
}

describe('a CV in print', () => {
	it('leaves out front matter, comments, tags and addresses', () => {
		const text = `${matter}# Sam\n\n<!-- not for print -->\n\nSee [my page](https://example.org "x") <!-- nor this --> and <b>more</b>.\n`;
		assert.deepEqual(lines(printCv(text)), ['Sam', 'See my page and more.']);
	});

	it('keeps prompts in square brackets, and brackets that lead nowhere', () => {
		assert.deepEqual(lines(printCv('Cut [number] days, see [here][missing] and ![not](x.png).\n')), [
			'Cut [number] days, see [here][missing] and not.',
		]);
	});

	it('marks strong and emphasised text, code and links, and lets no other scheme through', () => {
		const [block] = printCv(
			'Ran **two *big* boards** with `code`, [a](HTTPS://a.org), [b](javascript:x), <c@d.org>.',
		).blocks;
		assert.ok(block?.kind === 'paragraph');
		const marked = block.runs.flatMap((run) =>
			run.kind === 'text' ? [[run.text, run.strong, run.emphasis, run.code, run.href]] : [],
		);
		assert.deepEqual(
			marked.filter(([, ...marks]) => marks.some((mark) => mark !== undefined)),
			[
				['two ', true, undefined, undefined, undefined],
				['big', true, true, undefined, undefined],
				[' boards', true, undefined, undefined, undefined],
				['code', undefined, undefined, true, undefined],
				['a', undefined, undefined, undefined, 'HTTPS://a.org'],
				['c@d.org', undefined, undefined, undefined, 'mailto:c@d.org'],
			],
		);
	});

	it('resolves references, decodes entities and takes escapes for what they mean', () => {
		const text = 'A [page][P] &amp; \\*stars\\* &pound;5 &#8364;6 &unknown;\n\n[p]: https://example.org\n';
		const printed = printCv(text);
		assert.deepEqual(lines(printed), ['A page & *stars* £5 €6 &unknown;']);
		assert.ok(JSON.stringify(printed).includes('"href":"https://example.org"'));
	});

	it('joins white space, and breaks lines where the source asks for it', () => {
		assert.deepEqual(lines(printCv('one\n  two   three  \nfour\\\nfive<br>six\n')), ['one two three\nfour\nfive\nsix']);
	});

	it('nests lists and knows their numbers', () => {
		const {blocks} = printCv('- a\n  - b\n\n3. c\n4. d\n');
		const [bullets, numbers] = blocks;
		assert.ok(bullets?.kind === 'list' && bullets.start === undefined);
		assert.deepEqual(
			bullets.items[0]?.blocks.map(({kind}) => kind),
			['paragraph', 'list'],
		);
		assert.ok(numbers?.kind === 'list' && numbers.start === 3 && numbers.items.length === 2);
	});

	it('reads tables with empty cells and alignment', () => {
		const [table] = printCv('| a | b |\n|---|--:|\n|   | d |\n').blocks;
		assert.ok(table?.kind === 'table');
		assert.deepEqual(table.columns, ['left', 'right']);
		assert.deepEqual(
			table.rows.map(({head, cells}) => [head, ...cells.map(runsText)]),
			[
				[true, 'a', 'b'],
				[false, '', 'd'],
			],
		);
	});

	it('makes text of HTML, without scripts and styles', () => {
		const html =
			'<div><p>Sam <b>Example</b></p><script>alert("x")</script>\n<style>p{}</style>2 < 3 &amp; more</div>\n';
		assert.deepEqual(lines(printCv(html)), ['Sam Example\n2 < 3 & more']);
	});

	it('says on which lines of the source a block stands', () => {
		assert.deepEqual(
			printCv('# Sam\r\n\r\none\r\ntwo\r\n\r\n- a\r\n- b\r\n').blocks.map(({kind, lines: {first, last}}) => [
				kind,
				first,
				last,
			]),
			[
				['name', 0, 0],
				['contact', 2, 3],
				['list', 5, 6],
			],
		);
	});

	it('knows the name and what stands below it', () => {
		assert.deepEqual(kinds(printCv('# Sam\n\n## Head of PMO\n\nLeeds | sam@example.org\n\n### Profile\n\nI plan.\n')), [
			'name',
			'contact',
			'contact',
			'heading',
			'paragraph',
		]);
		assert.deepEqual(kinds(printCv('**Sam Example**\n\nI have planned programmes for ten years.\n')), [
			'name',
			'paragraph',
		]);
	});

	it('sets the dates of an entry at the right, where they stand last', () => {
		const entries = (text: string): unknown =>
			printRead(`# Sam\n\n## Experience\n\n${text}\n`)
				.blocks.filter((block) => block.kind === 'entry')
				.map(({level, rows}) => [
					level,
					...rows.map(({left, right}) => [runsText(left), ...(right ? [runsText(right)] : [])]),
				]);
		assert.deepEqual(entries('### PMO Analyst | Example Water | Leeds\n\nMarch 2023 to present\n\n- Ran it.'), [
			[3, ['PMO Analyst, Example Water, Leeds', 'March 2023 to present']],
		]);
		assert.deepEqual(entries('**PMO Analyst** | Example Water | Jan 2020 – Mar 2023\n\n- Ran it.'), [
			[0, ['PMO Analyst, Example Water', 'Jan 2020 – Mar 2023']],
		]);
		assert.deepEqual(entries('### PMO Analyst, Example Water (2019 - 2020)\n\n- Ran it.'), [
			[3, ['PMO Analyst, Example Water', '2019 - 2020']],
		]);
	});

	it('makes only the title of an entry strong', () => {
		const {blocks} = printRead(
			'# Sam\n\n## Experience\n\n### PMO Analyst | **Example Water**\n\nMay 2020 – June 2021\n\n- Ran it.\n',
		);
		const strong = blocks
			.flatMap((block) => (block.kind === 'entry' ? block.rows.flatMap(({left}) => left) : []))
			.flatMap((run) => (run.kind === 'text' && run.strong ? [run.text] : []));
		assert.deepEqual(strong, ['PMO Analyst']);
	});

	it('cuts what is longer than can be printed, and says so', () => {
		assert.equal(printCv('a\n\n'.repeat(10)).cut, false);
		const printed = printCv('word word\n\n'.repeat(longestPrint / 10));
		assert.equal(printed.cut, true);
		assert.ok(printed.words <= longestPrint / 5);
	});

	it('counts words', () => {
		assert.equal(
			printCv(`${matter}# Sam Example\n\n- Cut 3 – 4 days, **see** [x](https://x.org) <!-- no -->\n`).words,
			8,
		);
	});

	for (const folder of ['test/fixtures/cv/clean', 'test/fixtures/cv/layouts', 'test/fixtures/sample/career/cv']) {
		for (const file of fs.readdirSync(folder).filter((name) => name.endsWith('.md'))) {
			it(`prints every word of ${file} once and in order, with and without its entries`, () => {
				const text = fs.readFileSync(`${folder}/${file}`, 'utf8');
				assert.deepEqual(words(printRead(text)), words(printCv(text)));
				assert.ok(words(printCv(text)).length > 20);
			});
		}
	}
});

/** Words only: bars become commas in heads of entries. */
function words(printed: PrintedCv): readonly string[] {
	return lines(printed).flatMap((line) => line.match(/[\p{L}\p{N}][\p{L}\p{N}'’.@/-]*/gu) ?? []);
}

describe('any document in print', () => {
	const word = fc.stringMatching(/^[a-z]{1,8}$/);
	const inline = fc.oneof(
		word,
		word.map((each) => `**${each}**`),
		word.map((each) => `*${each}*`),
		word.map((each) => `\`${each}\``),
		word.map((each) => `[${each}](https://example.org/x)`),
		word.map((each) => `[${each}]`),
		word.map((each) => `<b>${each}</b>`),
		word.map((each) => `![${each}](y.png)`),
		word.map((each) => `~~${each}~~`),
	);
	const text = fc.array(inline, {minLength: 1, maxLength: 6}).map((parts) => parts.join(' '));
	const block = fc.oneof(
		text,
		text.map((each) => `## ${each}`),
		text.map((each) => `${each}\n===`),
		fc.array(text, {minLength: 1, maxLength: 3}).map((items) => items.map((each) => `- ${each}`).join('\n')),
		fc.tuple(text, text, text).map(([a, b, c]) => `- ${a}\n  1. ${b}\n\n     ${c}`),
		text.map((each) => `> ${each}`),
		fc.tuple(text, text).map(([a, b]) => `| ${a} | ${b} |\n|---|---|\n| ${b} | ${a} |`),
		text.map((each) => `<div>${each.replaceAll(/[^a-z ]/g, '')}</div>`),
		word.map((each) => `\`\`\`\n${each}\n\`\`\``),
	);
	const document = fc.array(block, {maxLength: 12}).map((blocks) => blocks.join('\n\n<!-- hidden -->\n\n'));

	it('has every visible word once, in order', () => {
		fc.assert(
			fc.property(document, (source) => {
				const visible = source
					.replaceAll('<!-- hidden -->', '')
					.replaceAll(/\]\([^)]*\)/g, ']')
					.replaceAll(/<\/?\w+>/g, '');
				assert.deepEqual(words(printCv(source)), visible.match(/[a-z]+/g) ?? []);
			}),
			{seed: 20261122, numRuns: 500},
		);
	});

	it('never throws, and every run stands in the document, after the one before it', () => {
		const hostile = fc.array(
			fc.oneof(
				fc.constantFrom(
					'[',
					'](',
					')',
					'**',
					'*',
					'_',
					'`',
					'<',
					'>',
					'<!--',
					'-->',
					'|',
					'\n',
					'\r\n',
					'- ',
					'> ',
					'#',
					'&',
					';',
					'~~',
					'\\',
					'---\n',
					'    ',
					'\t',
					'\u0000',
					'\uFEFF',
					'\u202E',
					'\uD800',
					'<script>',
					'1. ',
				),
				fc.string({maxLength: 4, unit: 'binary'}),
			),
			{maxLength: 60},
		);
		fc.assert(
			fc.property(hostile, (parts) => {
				const source = parts.join('');
				let before = 0;
				for (const {from, to} of printRead(source).blocks.flatMap(textsOf).flat()) {
					assert.ok(from >= before && to >= from && to <= source.length, `${from} to ${to} after ${before}`);
					before = to;
				}
			}),
			{seed: 20261122, numRuns: 1500},
		);
	});

	const deep: Readonly<Record<string, string>> = {
		'nested quotes': `${'> '.repeat(5000)}word`,
		'nested lists': Array.from({length: 400}, (_, depth) => `${'  '.repeat(depth)}- item${depth}`).join('\n'),
		'nested emphasis': `${'*a **b '.repeat(3000)}word${'** *'.repeat(3000)}`,
		'open brackets': `${'['.repeat(20_000)}word`,
		'open tags': '<a '.repeat(20_000),
		'open comments': '<!--'.repeat(20_000),
		'styles in HTML': `<div>${'<style></style>'.repeat(10_000)}</div>`,
		'one long line': 'word '.repeat(60_000),
		'many bars': '|a'.repeat(20_000),
	};
	for (const [name, source] of Object.entries(deep)) {
		it(`gets through ${name} in time`, () => {
			const took = leastTime(() => printCv(source), 3000);
			assert.ok(took < 3000, `${took} ms`);
			assert.ok(depthOf(printCv(source).blocks) <= 32);
		});
	}
});

function depthOf(blocks: readonly Block[]): number {
	return Math.max(
		0,
		...blocks.map((block) => {
			const inside =
				block.kind === 'quote' ? block.blocks : block.kind === 'list' ? block.items.flatMap((item) => item.blocks) : [];
			return 1 + depthOf(inside);
		}),
	);
}
