import {markdownText} from '../../documents/markdownText';
import type {RoleId} from '../catalogue';
import type {CatalogueIndex} from '../lookups';
import {partsOfMove} from '../packs/thingForm';
import {coverageChecks, fewestSkills, largestStep, mostSkills} from './coverage';
import type {CoverageCheck, CoverageFinding, CoverageReport} from './coverage';

// The text is English, like the catalogue it is about.

const headings: Readonly<Record<CoverageCheck, readonly [title: string, about: string]>> = {
	'isolated-role': ['Roles without any move', 'No move leads to them or from them, so no path ever shows them.'],
	'no-way-in': ['Roles that no move leads to', 'Nobody finds a path to them. Where people come from is left out.'],
	'dead-end': ['Roles that no move leads from', 'A path ends there. Is there nothing after them?'],
	'few-skills': [
		'Roles with few skills',
		`Fewer than ${fewestSkills} skills, or none that is core, say little about what a role takes.`,
	],
	'many-skills': ['Roles with many skills', `With more than ${mostSkills} skills, a role asks for everything at once.`],
	'no-raci': ['Roles without RACI letters', 'It is not said what they do on any of the typical tasks.'],
	'no-source': ['Roles without a source', 'It is not said where the facts about them come from.'],
	'unneeded-skill': ['Skills that no role needs', 'People can rate themselves, and it counts nowhere.'],
	'level-falls': ['Moves up to a lower level', 'The role above asks for less of a core skill than the role before.'],
	'band-jumps': ['Moves up by many bands', `A step of ${largestStep} bands or more is rarely made at once.`],
	'band-falls': ['Moves up to a lower band', 'The role above has a lower band than the role before.'],
	checklist: ['The checklist', 'What keeps it from a fair result.'],
};

/** Where a finding can be put right. */
export interface FindingPlace {
	/** The name of the pack, as people know it. Untrusted text. */
	readonly pack: string;
	/** An address of the line. */
	readonly link: string;
}

/** The report as a Markdown document. `placeOf`: undefined for what is as shipped. Texts of the catalogue stay text. */
export function coverageMarkdown(
	index: CatalogueIndex,
	{counts, findings}: CoverageReport,
	placeOf: (finding: CoverageFinding) => FindingPlace | undefined,
): string {
	const found = coverageChecks.filter((check) => findings.some((each) => each.check === check));
	const sections = found.map((check) => {
		const [title, about] = headings[check];
		const own = findings.filter((each) => each.check === check);
		const lines = own.map((finding) => `- ${findingLine(index, finding, placeOf(finding))}`);
		return `## ${title} (${own.length})\n\n${about}\n\n${lines.join('\n')}`;
	});
	const clean = coverageChecks.filter((check) => !found.includes(check)).map((check) => `- ${headings[check][0]}`);
	const facts = [
		amount(counts.roles, 'role'),
		amount(counts.skills, 'skill'),
		amount(counts.moves, 'move'),
		amount(counts.certifications, 'certificate'),
		amount(counts.items, 'checklist statement'),
	];
	const blocks = [
		'# Framework check',
		`The catalogue with its packs has ${facts.slice(0, -1).join(', ')} and ${facts.at(-1) ?? ''}. What follows may be meant: it is for you to decide.`,
		...sections,
		...(clean.length > 0 ? [`## Nothing found\n\n${clean.join('\n')}`] : []),
	];
	return `${blocks.join('\n\n')}\n`;
}

function findingLine(index: CatalogueIndex, finding: CoverageFinding, place: FindingPlace | undefined): string {
	const name = nameOf(index, finding);
	const details = detailsOf(index, finding);
	// What is about all statements comes of every pack that adds or hides one.
	const where = place ? ` (${markdownText(place.pack)})` : finding.id === '' ? '' : ' (as shipped)';
	return `${place ? `[${name}](<${place.link}>)` : name}${details === '' ? '' : `: ${details}`}${where}`;
}

function nameOf(index: CatalogueIndex, {kind, id}: CoverageFinding): string {
	const title = (role: RoleId): string => markdownText(index.role(role)?.title ?? role);
	switch (kind) {
		case 'role':
			return title(id);
		case 'move': {
			const {from, to} = partsOfMove(id);
			return `${title(from)} to ${title(to)}`;
		}
		case 'skill':
			return markdownText(index.skill(id)?.name ?? id);
		case 'certification':
		case 'pmoType':
		case 'factor':
		case 'item':
		case 'snippet':
			return id === '' ? 'All statements' : markdownText(id);
	}
}

function detailsOf(index: CatalogueIndex, {check, facts}: CoverageFinding): string {
	const {count = 0, core = 0, skill = '', from = 0, to = 0, message = ''} = facts;
	switch (check) {
		case 'few-skills':
		case 'many-skills':
			return `${amount(Number(count), 'skill')}, ${core} of them core`;
		case 'level-falls':
			return `${markdownText(index.skill(String(skill))?.name ?? String(skill))} from level ${from} to ${to}`;
		case 'band-jumps':
		case 'band-falls':
			return `from band ${from} to ${to}`;
		case 'checklist':
			return markdownText(String(message));
		case 'isolated-role':
		case 'no-way-in':
		case 'dead-end':
		case 'no-raci':
		case 'no-source':
		case 'unneeded-skill':
			return '';
	}
}

function amount(count: number, one: string): string {
	return `${count} ${one}${count === 1 ? '' : 's'}`;
}
