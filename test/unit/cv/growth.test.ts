import assert from 'node:assert/strict';
import {shippedChecker} from '../../support/cvKnowledge';

const settings = {today: '2026-11-22'} as const;
const sizes = [30_000, 120_000] as const;
/** Four times the text may take four times as long; to collect garbage and a busy machine, twice that. */
const mostGrowth = 8;
/** In milliseconds: times below this say more of the machine than of the text. */
const smallest = 15;
const rounds = 2;

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

/** Of this process alone, in milliseconds: the least of some rounds, since what else goes on only ever adds. */
function timeOf(text: string): number {
	let least = Infinity;
	for (let round = 0; round < rounds; round += 1) {
		const checker = shippedChecker();
		const before = process.cpuUsage();
		checker.check(text, settings);
		const {user, system} = process.cpuUsage(before);
		least = Math.min(least, (user + system) / 1000);
	}
	return least;
}

describe('the time of a check grows with the text and no faster for', () => {
	for (const [where, put] of Object.entries(around)) {
		for (const [name, piece] of Object.entries(pieces)) {
			it(`${where} ${name}`, () => {
				const [small, large] = sizes.map((size) => timeOf(put(piece.repeat(size / piece.length))));
				assert.ok(small !== undefined && large !== undefined);
				const growth = large / Math.max(small, smallest);
				assert.ok(growth < mostGrowth, `${small.toFixed(1)} ms, then ${large.toFixed(1)} ms`);
			})
				.timeout(120_000)
				.retries(2);
		}
	}
});
