import type {Role} from '../../catalogue/catalogue';
import type {CatalogueIndex} from '../../catalogue/lookups';
import {LineIndex} from '../../documents/lineIndex';
import {markdownText} from '../../documents/markdownText';
import type {Cv, TextRange} from '../model/cv';
import type {CoveredNeed, Proof, SkillCoverage} from './skillCoverage';

export interface CoverageRequest {
	readonly cv: Cv;
	readonly role: Role;
	readonly coverage: SkillCoverage;
	readonly catalogue: CatalogueIndex;
	/** The name of the CV, as the reader knows it. */
	readonly title: string;
	/** The address of a line of the CV, counted from 1; without it lines are named and not linked. */
	readonly link?: (line: number) => string;
}

const headings: readonly (readonly [proof: Proof, title: string, about: string])[] = [
	['shown', 'Shown at work', 'A bullet of a post, a project or your achievements speaks of it.'],
	['named', 'Named only', 'A list or the profile names it. Add to a bullet where you used it, if you did.'],
	[
		'lacking',
		'Not there',
		'Nothing speaks of it. If you have done it, write the bullet; if not, it is a gap for your plan.',
	],
];

const longestQuote = 110;

/** What the CV proves of the role's needs, as a Markdown document. */
export function coverageMarkdown(request: CoverageRequest): string {
	const {role, coverage, title} = request;
	const {core, useful, needs, measures} = coverage;
	const lines = new LineIndex(request.cv.text);
	const given = measures.filter(({places}) => places.length > 0);
	const open = measures.filter(({places}) => places.length === 0);
	return [
		`# What ${markdownText(title)} proves for ${markdownText(role.title)}`,
		`Shown at work: ${core.shown} of ${core.of} core skills, ${useful.shown} of ${useful.of} useful ones. ` +
			'This compares words. It cannot tell how well you do something, and it may miss what you said in other words.',
		...headings.flatMap(([proof, heading, about]) => {
			const group = needs.filter((need) => need.proof === proof);
			return group.length === 0
				? []
				: [`## ${heading}`, about, group.map((need) => needItem(need, request, lines)).join('\n')];
		}),
		...(measures.length === 0
			? []
			: [
					'## Numbers that people in this role can quote',
					...(given.length > 0
						? [
								'Your CV seems to give these:',
								given
									.map(({measure, places}) => `- ${markdownText(measure)}${placeItems(places, request, lines)}`)
									.join('\n'),
							]
						: []),
					...(open.length > 0
						? ['Not found yet:', open.map(({measure}) => `- ${markdownText(measure)}`).join('\n')]
						: []),
				]),
	]
		.join('\n\n')
		.concat('\n');
}

function needItem({skill, level, need, places}: CoveredNeed, request: CoverageRequest, lines: LineIndex): string {
	const name = request.catalogue.skill(skill)?.name ?? skill;
	return `- **${markdownText(name)}** (${need}, level ${level})${placeItems(places, request, lines)}`;
}

function placeItems(places: readonly TextRange[], {cv, link}: CoverageRequest, lines: LineIndex): string {
	return places
		.map((place) => {
			const line = lines.positionAt(place.from).line + 1;
			const label = `Line ${line}`;
			const target = link?.(line);
			return `\n  - ${target === undefined ? label : `[${label}](${target})`}: ${quote(cv.text, place)}`;
		})
		.join('');
}

function quote(text: string, {from, to}: TextRange): string {
	const words = text.slice(from, to).replace(/\s+/g, ' ').trim();
	const short = words.length > longestQuote ? `${words.slice(0, words.lastIndexOf(' ', longestQuote))} …` : words;
	return markdownText(short);
}
