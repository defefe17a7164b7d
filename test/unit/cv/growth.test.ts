import assert from 'node:assert/strict';
import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import {generatedCv} from '../../bench/cv/generatedCv';
import {shippedChecker} from '../../support/cvKnowledge';
import {processorTimeOf} from '../../support/processorTime';

const settings = {today: '2026-11-22'} as const;
/** Four times the text may take four times as long; to collect garbage and a busy machine, twice that. */
const mostGrowth = 8;
/** In milliseconds: times below this say more of the machine than of the text. */
const smallest = 15;
const mostRounds = 10;

/** What a pattern or a parser may stumble over when there is a great deal of it. */
const pieces: Readonly<Record<string, string>> = {
	spaces: ' ',
	tabs: '\t',
	'blank lines': '\n',
	'lone returns': '\r',
	'hyphens and letters': 'a-',
	'opening brackets': '(',
	'opening square brackets': '[',
	'images that never end': '![',
	'links that never end': '[a](',
	'digits and commas': '1,',
	digits: '1',
	decimals: '1.1',
	'strong text that never ends': '**a',
	'emphasis that never ends': '_a ',
	backticks: '` ',
	'tags that never end': '<a ',
	'comments that never end': '<!-- ',
	'ignore comments': '<!-- cv-ignore a, b: c -->\n\n',
	entities: '&amp;',
	pipes: '|',
	'rows of a table': '| a | b |\n',
	'quote marks': '> ',
	'nested quotes': '>',
	'quoted lines': '> a\n',
	'lines of one paragraph': 'a\n',
	apostrophes: "a'",
	'at signs': 'a@',
	dots: 'a.',
	'addresses that never end': 'http://',
	'email addresses': 'a@b.c ',
	'telephone numbers': '+44 ',
	'pounds and percent': '£1% ',
	capitals: 'A ',
	acronyms: 'ABC (DEF) ',
	'one long acronym': 'AB',
	sentences: 'I was asked. ',
	'the same word': 'managed ',
	'words with commas': 'managed, ',
	slashes: 'and/or/',
	months: 'Jan ',
	years: '2020-',
	'ranges of dates': 'Jan 2020 - Feb 2021, ',
	bullets: '- a\n',
	'bullets of a duty': '- Responsible for the RAID log\n',
	'empty bullets': '- \n',
	headings: '## a\n',
	entries: '### PMO Analyst, Acme\n\nJan 2020 - Feb 2021\n\n',
	sections: '## Experience\n\n',
	rules: '---\n\n',
	'line breaks': 'a<br>',
	definitions: 'a\n: b\n\n',
	skills: 'Power BI; ',
	'brackets around words': '[a] ',
	emoji: '👩‍💻 ',
	'combining marks': 'e\u0301',
	fences: '```\n',
};

const around: Readonly<Record<string, (text: string) => string>> = {
	'a CV of nothing but': (text) => text,
	'a bullet of': (text) =>
		`# Ana Ruiz\n\n## Experience\n\n### PMO Analyst, Acme Ltd\n\nJan 2020 - present\n\n- ${text}`,
};

/**
 * Fails when the larger text takes `most` times as long as the smaller one. A busy machine and V8's own threads only
 * ever add to a time, so of each the least counts, and more rounds are run while the growth looks too steep.
 */
function assertGrowth(small: string, large: string, most: number): void {
	const least = {small: Infinity, large: Infinity};
	for (let round = 0; round < mostRounds; round += 1) {
		least.small = Math.min(least.small, timeOf(small));
		least.large = Math.min(least.large, timeOf(large));
		if (round > 0 && least.large < most * Math.max(least.small, smallest)) return;
	}
	assert.fail(`${least.small.toFixed(1)} ms, then ${least.large.toFixed(1)} ms`);
}

/** In milliseconds of this process alone. */
function timeOf(text: string): number {
	const checker = shippedChecker();
	return processorTimeOf(() => checker.check(text, settings));
}

describe('the time of a check grows with the text and no faster for', () => {
	for (const [where, put] of Object.entries(around)) {
		for (const [name, piece] of Object.entries(pieces)) {
			it(`${where} ${name}`, () => {
				const [small, large] = [30_000, 120_000].map((size) => put(piece.repeat(size / piece.length)));
				assert.ok(small !== undefined && large !== undefined);
				assertGrowth(small, large, mostGrowth);
			});
		}
	}
});

describe('checking a CV that is being written', () => {
	it('takes at most twenty times as long for one of 600 KB as for one of 60 KB', () => {
		assertGrowth(generatedCv(60_000, 7), generatedCv(600_000, 7), 20);
	});

	it('holds no more after thousands of edits than after 300', () => {
		const checker = shippedChecker();
		const text = generatedCv(6000, 7);
		const edit = (count: number): number => {
			for (let at = 0; at < count; at += 1) {
				const middle = text.length / 2 + (at % 500);
				checker.check(text.slice(0, middle) + String(at) + text.slice(middle), settings);
			}
			return heapInUse();
		};
		// What V8 itself lays by comes once; what the checker does not let go comes every time.
		const heaps = [300, 3000, 3000, 3000].map(edit);
		const grown = heaps.slice(1).map((heap, at) => heap - (heaps[at] ?? 0));
		assert.ok(Math.min(...grown) < 2_500_000, `${grown.join(', ')} bytes more`);
	});
});

function heapInUse(): number {
	setFlagsFromString('--expose-gc');
	const collect = runInNewContext('gc') as () => void;
	collect();
	collect();
	return process.memoryUsage().heapUsed;
}
