import type {CvRule} from '../check/rule';
import type {Leaf, Part} from '../model/cv';
import {cvFacts, entryTitle, isUnfilled} from './cvFacts';
import type {PlacedEntry} from './cvFacts';
import {exampleCv} from './exampleCv';
import {monthsIn, spanOf} from './monthSpan';

/** Later posts may be told in a line. */
const recent = 3;
const bullets = '- Cut the reporting cycle from nine days to four\n- Trained 30 project managers in Power BI\n';

export const roleContext: CvRule = {
	code: 'role-context',
	title: 'A line on the organisation',
	severity: 'info',
	what: 'One of the last three posts, held for a year or longer, without a line that says what the organisation is.',
	why: 'The size and kind of the organisation give your results their weight, and few readers know every employer.',
	how: 'Add one line below the dates: sector, size, what it does, and your part of it.',
	sources: [
		{text: 'House of PMO, advice on CVs: a line on the organisation', grade: 'C'},
		{text: 'Arras People, advice on CVs', grade: 'C'},
	],
	bad: [
		{
			text: exampleCv({
				experience: `## Experience\n\n### «PMO Analyst» | Northern Water | Leeds\n\nMarch 2020 – present\n\n${bullets}`,
			}),
		},
		{
			text: exampleCv({
				experience: `## Experience\n\n**«PMO Analyst»** | Northern Water | March 2020 – May 2022\n\nPMO scope: 20 projects worth £9m; team of three.\n\n${bullets}`,
			}),
			note: 'The line speaks of the office only.',
		},
	],
	good: [
		{text: exampleCv({})},
		{
			text: exampleCv({
				experience: `## Experience\n\n### Northern Water\n\nWater company with 900 staff.\n\n#### PMO Analyst\n\nMarch 2020 – present\n\n${bullets}`,
			}),
			note: 'The line stands below the name of the employer.',
		},
	],
	guards: [
		{
			text: exampleCv({
				experience: `## Experience\n\n### PMO Analyst | Northern Water\n\nMarch 2026 – present\n\n${bullets}`,
			}),
			note: 'A post of some months.',
		},
		{
			text: exampleCv({
				experience: '## Experience\n\n### Career break\n\nMarch 2020 – present\n\n- Cared for two children\n',
			}),
			note: 'No employer.',
		},
		{
			text: exampleCv({
				experience:
					'## Experience\n\n### PMO Analyst | Northern Water\n\nMarch 2020 – present\n\n[The organisation in one line: sector, size, what it does.]\n\n- Cut the cycle by half\n',
			}),
			note: 'The prompt of the scaffold.',
		},
	],
	scope: 'cv',
	check: (cv, {options}, report) => {
		const facts = cvFacts(cv);
		for (const placed of facts.whole ? facts.posts.slice(0, recent) : []) {
			const {part, entry, from} = placed;
			const {dates, employer} = entry;
			const short = !dates || monthsIn(spanOf(dates, options.today)) < 12;
			if (short || !employer || isUnfilled(part) || part.leaves.some(isContext) || groupHasContext(placed)) {
				continue;
			}
			const end = part.raw.indexOf('\n', entry.head.to);
			const at = from + (end < 0 ? part.raw.length : end);
			const inTable = part.leaves[0]?.kind === 'cell';
			report({
				...entryTitle(placed),
				message: 'Nothing here says what the organisation is. Its sector and size give your results their weight.',
				fixes: inTable
					? []
					: [
							{
								title: 'Add a line to fill in',
								preferred: false,
								edits: [{from: at, to: at, text: '\n\n[The organisation in one line: sector, size, what it does.]'}],
							},
						],
			});
		}
	},
};

/** A line of text below the head that is not about the scope of the office. */
function isContext({kind, inHead, words, text}: Leaf): boolean {
	return kind === 'text' && !inHead && words.length > 2 && !/^\W*(?:pmo )?scope\b/i.test(text);
}

/** The employer is named by a heading above several posts; does a line below it say what it is? */
function groupHasContext({entry, section, part}: PlacedEntry): boolean {
	if (!entry.employer || entry.employer.to > entry.employer.from) {
		return false;
	}
	let group: Part | undefined;
	for (const each of section.parts) {
		if (each.part === part) {
			break;
		}
		group = each.part.entry ? group : each.part;
	}
	return group?.leaves.some(isContext) ?? false;
}
