import type {CvRule} from '../check/rule';
import {cvConvention} from '../country';
import {cvFacts} from './cvFacts';
import type {CvFacts} from './cvFacts';
import type {IsoDate} from '../../documents/dates';
import {exampleCv} from './exampleCv';
import {spanOf} from './monthSpan';
import {estimatedPages} from './pageEstimate';
import {EntriesMemory} from './entriesMemory';

const fewestWords = 150;
const mostWords = 1500;
/** The estimate is no measure: a tenth of a page over the limit is not told. */
const tolerance = 0.1;

const line = '- Cut the reporting cycle of the portfolio board from nine working days to four within the first year\n';
const posts = (count: number): string =>
	exampleCv({
		experience: `## Experience\n\n### PMO Analyst | Northern Water | Leeds\n\nMarch 2020 – present\n\n${line.repeat(count)}`,
	});

export const pageLength: CvRule = {
	code: 'page-length',
	title: 'Length of the CV',
	severity: 'warning',
	what: 'A CV that fills more pages than readers expect, or has fewer than 150 or more than 1,500 words. Pages are an estimate here; the preview measures them.',
	why: 'Two pages are the custom in most places. In the United States federal applications of more than two pages are refused.',
	how: 'Shorten the oldest posts first, then merge bullets. In the United Kingdom three pages are accepted after ten years in PMOs.',
	sources: [
		{text: "Queen's University Belfast, Sheffield and Prospects: two pages", grade: 'C'},
		{text: 'House of PMO, advice on CVs: three pages at most', grade: 'C'},
		{text: 'ResumeGo 2018, 482 people who hire: two pages were preferred, of 700 to 850 words', grade: 'D'},
		{text: 'USAJOBS rules for federal résumés from September 2025, as told by gogovernment.org', grade: 'B'},
	],
	bad: [{text: posts(3).replace('Jo Park', '«Jo Park»'), note: 'Fewer than 150 words.'}],
	good: [{text: posts(8)}],
	guards: [
		{text: '# Jo Park\n\nNotes for later.\n', note: 'Not yet a CV.'},
		{
			text: exampleCv({profile: '## Profile\n\n[Job title] with [number] years in [sector].\n'}),
			note: 'Still being filled in.',
		},
		{text: posts(8) + `\n<!-- ${'What the advert asks for. '.repeat(300)} -->\n`, note: 'Comments are not printed.'},
	],
	scope: 'cv',
	check: (cv, {options, memory}, report) => {
		const facts = cvFacts(cv);
		const {whole, words, lines, prompts, title} = facts;
		if (!whole) {
			return;
		}
		if (words < fewestWords) {
			if (!prompts) {
				const message = `This CV has about ${words} words. Fewer than ${fewestWords} leave most readers with questions.`;
				report({...title, message});
			}
			return;
		}
		const {most, afterTenYears, beyond} = cvConvention(options.country).pages;
		const pages = estimatedPages(words, lines);
		if (pages > most + tolerance) {
			const kept = memory.of('page-length', () => new EntriesMemory<boolean>());
			const long = kept.of(facts.posts, options.today, () => hasTenYears(facts, options.today));
			const accepted = long && pages <= afterTenYears + tolerance && words <= mostWords;
			report({
				...title,
				message: `By estimate this fills ${pages.toFixed(1)} pages (${words} words). ${accepted ? 'Readers accept a third page after ten years of work, and prefer two.' : `Readers expect ${long ? afterTenYears : most} at most.`}`,
				...(accepted ? {atMost: 'info' as const} : beyond === 'error' ? {atLeast: 'error' as const} : {}),
			});
		} else if (words > mostWords) {
			report({...title, message: `This CV has about ${words} words. More than ${mostWords} are rarely read.`});
		}
	},
};

function hasTenYears({posts: all}: CvFacts, today: IsoDate): boolean {
	const spans = all.flatMap(({entry: {dates}}) => (dates ? [spanOf(dates, today)] : []));
	const first = Math.min(...spans.map((span) => span.first));
	const last = Math.max(...spans.map((span) => span.last));
	return last - first >= 10 * 12;
}
