import type {PartRule} from '../check/rule';
import type {Lexicon} from '../lexicon/lexicon';

const grades = [
	/\b(?:EO|HEO|SEO|AO|AVP)\b/,
	/\b(?:Grade|Band|Level|Tier|Scale|Job Family)\s?(?:\d{1,2}[A-Z]?|[IVX]{1,4}|[A-H])\b/i,
	/\b(?:GS|SCP|IC|SO|PO|[GLPT])-?\d{1,2}\b/,
	/\b\p{L}{4,} (?:I{1,3}|IV|VI{0,3}|\d)(?=$|[\s,)(–-])/u,
] as const;

/** Numbers after these words are no grades. */
const counted =
	/\b(?:phase|stage|release|wave|year|type|class|section|part|chapter|area|zone|line|unit|site|terminal|lot|agile|web) (?:[IVX]+|\d)\b/i;

export const titleClarity: PartRule = {
	code: 'title-clarity',
	title: 'Internal job titles',
	severity: 'info',
	what: 'A job title with a grade or level that only the employer knows, such as HEO, Band 6 or Associate II.',
	why: 'Readers outside cannot tell what the post was, and searches for the usual title pass it by.',
	how: 'Keep the true title and add the usual one in brackets: Change Associate II (PMO Analyst).',
	sources: [
		{text: 'House of PMO, advice on CVs: the market title in brackets', grade: 'C'},
		{text: 'The CV Righter: titles often mislead', grade: 'C', url: 'https://thecvrighter.co.uk/pmo-cv'},
	],
	bad: [
		{text: '## Experience\n\n### «HEO» | Ministry of Roads | Leeds\n\nMarch 2020 – present\n'},
		{text: '## Experience\n\n### «Change Associate II» | Northern Bank\n\nMarch 2020 – present\n'},
		{text: '## Experience\n\n**«Project Officer (Band 6)»** | City Hospital | March 2020 – present\n'},
		{text: '## Experience\n\n### «AVP, Change» | Northern Bank\n\nMarch 2020 – present\n'},
		{text: '## Experience\n\n### «Officer 3», Leeds Council\n\n2019 – 2021\n'},
	],
	good: [
		{text: '## Experience\n\n### Change Associate II (PMO Analyst) | Northern Bank\n\nMarch 2020 – present\n'},
		{
			text: '## Experience\n\n### Project Officer, Band 6 (Project Co-ordinator) | City Hospital\n\nMarch 2020 – present\n',
		},
		{text: '## Experience\n\n### Senior PMO Analyst | Northern Bank\n\nMarch 2020 – present\n'},
	],
	guards: [
		{
			text: '## Experience\n\n### Phase 2 Project Manager | Northern Rail\n\nMarch 2020 – present\n',
			note: 'A phase is no grade.',
		},
		{
			text: '## Education\n\n### Certificate in Planning, Level 3 | Leeds College\n\n2019\n',
			note: 'A level of education.',
		},
		{
			text: '## Experience\n\n### Program Analyst, GS-13 | Department of Roads\n\nMarch 2020 – present\n',
			note: 'Federal résumés name the grade.',
			options: {country: 'us-federal'},
		},
		{text: '## Experience\n\n### P3O Lead | Northern Bank\n\nMarch 2020 – present\n', note: 'A method.'},
	],
	scope: 'part',
	check: ({section, entry, raw}, {lexicon, options}, report) => {
		const title = entry?.title;
		if (section !== 'experience' || !title || options.country === 'us-federal') {
			return;
		}
		const grade = gradeIn(title.text);
		if (grade === undefined || explained(title.text, lexicon) || raw.startsWith(' ([', title.to)) {
			return;
		}
		report({
			from: title.from,
			to: title.to,
			message: `"${grade}" means something to your employer only. The usual title in brackets tells others what the post was.`,
			fixes: [
				{
					title: 'Add the usual title in brackets',
					preferred: false,
					edits: [{from: title.to, to: title.to, text: ' ([usual title of this work])'}],
				},
			],
		});
	},
};

function gradeIn(title: string): string | undefined {
	const plain = title.replace(counted, '');
	return grades.map((grade) => grade.exec(plain)?.[0]).find((grade) => grade !== undefined);
}

/** Brackets hold a title without a grade, or a prompt for one. */
function explained(title: string, lexicon: Lexicon): boolean {
	return [...title.matchAll(/\(([^()]*)\)/g)].some(
		([, inside = '']) => /usual title/.test(inside) || (gradeIn(inside) === undefined && lexicon.isTitle(inside)),
	);
}
