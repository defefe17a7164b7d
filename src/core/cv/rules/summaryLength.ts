import type {CvRule} from '../check/rule';
import type {CvSection} from '../model/cv';
import {cvFacts} from './cvFacts';
import {exampleCv} from './exampleCv';

const mostWords = 80;
/** A sentence or two below the name serve as a summary. */
const leastInHead = 15;

const sentence = 'Brings order to portfolios that have outgrown their spreadsheets, with figures that boards trust. ';

export const summaryLength: CvRule = {
	code: 'summary-length',
	title: 'Length of the summary',
	severity: 'info',
	what: 'A CV without a personal summary, or with one of more than 80 words or more than one paragraph.',
	why: 'Most readers begin with the summary, and many read no further when it is long.',
	how: 'Three or four lines: who you are, in which kind of office, what you are known for, what you look for.',
	sources: [
		{text: 'Prospects: four lines at most', grade: 'C'},
		{text: 'University of Westminster careers service: three to four lines', grade: 'C'},
		{text: 'Initi8, advice for project managers: five to six lines', grade: 'D'},
	],
	bad: [
		{text: exampleCv({profile: `## Profile\n\n«${sentence.repeat(7).trim()}»\n`})},
		{text: exampleCv({profile: `## Profile\n\n${sentence.trim()}\n\n«Looks for a portfolio to put in order.»\n`})},
		{text: exampleCv({head: '# «Jo Park»\n\nLeeds | jo.park@example.org\n', profile: ''})},
	],
	good: [{text: exampleCv({})}, {text: exampleCv({profile: `## Profile\n\n${sentence.repeat(4).trim()}\n`})}],
	guards: [
		{
			text: exampleCv({
				head: `# Jo Park\n\nLeeds | jo.park@example.org\n\n${sentence.repeat(2).trim()}\n`,
				profile: '',
			}),
			note: 'The summary stands below the name, without a heading.',
		},
		{
			text: exampleCv({
				profile: '## Personal summary\n\n[Job title] with [number] years in [sector].\n\nKnown for [a strength].\n',
			}),
			note: 'A scaffold.',
		},
		{text: exampleCv({profile: '## Profile\n\n- PMO analyst\n- Water and rail\n- Power BI\n'}), note: 'A short list.'},
		{text: '# Jo Park\n\nNotes for later.\n', note: 'Not yet a CV.'},
	],
	scope: 'cv',
	check: (cv, _, report) => {
		const {whole, title, kinds} = cvFacts(cv);
		for (const section of cv.sections) {
			if (section.kind === 'profile') {
				checkSummary(section, report);
			}
		}
		if (whole && !kinds.has('profile') && !headHasSummary(cv.sections[0])) {
			report({...title, message: 'There is no summary. Three or four lines at the top tell readers what to look for.'});
		}
	},
};

function checkSummary({parts}: CvSection, report: Parameters<CvRule['check']>[2]): void {
	const leaves = parts.flatMap(({part, from}) =>
		part.leaves
			.filter(({kind, words}) => kind !== 'heading' && words.length > 0)
			.map((leaf) => ({leaf, from: leaf.from + from, to: leaf.to + from})),
	);
	const [first, second] = leaves;
	const last = leaves.at(-1);
	if (!first || !last || leaves.some(({leaf}) => leaf.prompt)) {
		return;
	}
	const words = leaves.reduce((sum, {leaf}) => sum + leaf.words.length, 0);
	if (words > mostWords) {
		const message = `This summary has ${words} words. Up to ${mostWords}, three or four lines, are read by most.`;
		report({from: first.from, to: last.to, message});
	} else if (second && first.leaf.kind === 'text' && second.leaf.kind === 'text') {
		const message = 'The summary goes on in a second paragraph. One of three or four lines is read by most.';
		report({from: second.from, to: second.to, message});
	}
}

function headHasSummary(head: CvSection | undefined): boolean {
	return (head?.parts ?? []).some(({part}) =>
		part.leaves.some(
			({kind, words, prompt}) => kind === 'text' && (words.length >= leastInHead || (prompt && words.length > 8)),
		),
	);
}
