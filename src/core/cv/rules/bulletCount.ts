import type {CvRule} from '../check/rule';
import type {Part} from '../model/cv';
import {cvFacts, entryTitle, isUnfilled} from './cvFacts';
import {exampleCv} from './exampleCv';
import {monthOfToday, monthsIn, spanOf} from './monthSpan';
import {partFacts} from './partFacts';

const most = 8;
const mostLongAgo = 4;
const longAgo = 10 * 12;

const bullet = (count: number): string => '- Cut the reporting cycle from nine days to four\n'.repeat(count);
const post = (dates: string, bullets: string, newest = ''): string =>
	exampleCv({experience: `## Experience\n\n${newest}### PMO Analyst | Northern Water\n\n${dates}\n\n${bullets}`});
const newest = `### PMO Lead | Leeds Rail\n\nMay 2021 – present\n\n${bullet(4)}\n`;

export const bulletCount: CvRule = {
	code: 'bullet-count',
	title: 'Number of bullets in a post',
	severity: 'info',
	what: 'A present or latest post with fewer than two bullets, a post with more than eight, or an old one with more than four.',
	why: 'Readers look for what you do now. Long lists hide the best lines, and what is ten years old counts for less.',
	how: 'Give the present post four to eight bullets, earlier ones fewer, those of more than ten years ago a line or three.',
	sources: [
		{text: 'House of PMO, advice on CVs: detail for the last five to ten years', grade: 'C'},
		{text: 'Extern and Climb the Ladder: three to five bullets', grade: 'D'},
	],
	bad: [
		{text: post('March 2020 – present', `${bullet(8)}«- Cut it once more\n- And again»\n`.replace('«- ', '- «'))},
		{text: post('March 2020 – present', '').replace('### PMO', '### «PMO').replace('Analyst |', 'Analyst» |')},
		{
			text: post('March 2010 – May 2012', `${bullet(4)}- «Cut it once more»\n`, newest),
			note: 'A hint: a post of long ago.',
		},
	],
	good: [{text: exampleCv({})}, {text: post('March 2017 – May 2021', bullet(7), newest)}],
	guards: [
		{text: post('March 2018 – May 2021', bullet(1), newest), note: 'An earlier post may be told in a line.'},
		{text: post('September 2026 – present', ''), note: 'Begun a month or two ago.'},
		{text: exampleCv({experience: '## Experience\n\n### Career break\n\nMay 2025 – present\n'}), note: 'No post.'},
		{
			text: post(
				'March 2020 – present',
				'Runs the office of a water company. Cut the reporting cycle from nine days to four, trained 30 project managers in Power BI and wrote the standard that all of the projects use today.\n',
			),
			note: 'Told in prose.',
		},
	],
	scope: 'cv',
	check: (cv, {options}, report) => {
		const {posts, whole} = cvFacts(cv);
		const now = monthOfToday(options.today);
		posts.forEach((placed, index) => {
			const {part, entry, from} = placed;
			const {bullets, words} = partFacts(part);
			const span = entry.dates && spanOf(entry.dates, options.today);
			const old = span !== undefined && !entry.current && span.last < now - longAgo;
			const limit = old ? mostLongAgo : most;
			if (bullets > limit) {
				const at = surplus(part, limit);
				const message = old
					? `More than ${limit} bullets on a post of over ten years ago. Readers care most about the last ten.`
					: `The bullets from here on are beyond the first ${limit}. Long lists hide the best lines.`;
				report({from: at.from + from, to: at.to + from, message, ...(old ? {atMost: 'hint' as const} : {})});
			} else if (whole && bullets < 2 && index === 0 && span && monthsIn(span) > 3 && words < 30) {
				if (entry.employer && !isUnfilled(part)) {
					report({
						...entryTitle(placed),
						message: 'Your latest post says little. Readers look there first: four to eight bullets do it justice.',
					});
				}
			}
		});
	},
};

/** From the first bullet beyond the limit to the last one. */
function surplus({leaves}: Part, limit: number): {readonly from: number; readonly to: number} {
	const bullets = leaves.filter(({kind}) => kind === 'bullet').slice(limit);
	return {from: bullets[0]?.from ?? 0, to: bullets.at(-1)?.to ?? 0};
}
