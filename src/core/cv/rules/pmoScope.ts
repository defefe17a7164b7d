import type {CvRule, Fix} from '../check/rule';
import type {Cv, Part, PlacedPart} from '../model/cv';
import {isPmoEntry, pmoScope as scopeOf} from '../skills/pmoScope';
import type {PmoScope} from '../skills/pmoScope';

/** Older posts may be told in a line. */
const latest = 2;
const enough = 3;
const asked = ['kind', 'number', 'value', 'team', 'reporting'] as const;

export const pmoScope: CvRule = {
	code: 'pmo-scope',
	title: 'Scope of a PMO post',
	severity: 'info',
	what: 'One of the two latest PMO posts does not say what kind of office it was, how large, and to whom you reported.',
	why: 'PMO titles mean something else in every organisation. Kind, number and value of projects, team and reporting line tell a reader in one look which PMO you know.',
	how: 'Add one line below the title, such as: PMO scope: programme office; 17 projects worth £86m; team of five; reporting to the Programme Office Manager.',
	sources: [{text: 'The CV Righter, checklist for PMO CVs', grade: 'C', url: 'https://thecvrighter.co.uk/pmo-cv'}],
	bad: [
		{
			text: '## Experience\n\n### «PMO Manager» | Example Water | Leeds\n\nMay 2021 to present\n\n- Shortened the approval of changes from 41 days to 17\n',
		},
		{
			text: '## Experience\n\n**«Portfolio Analyst»** | Example Bank | May 2021 – Present\n\n- Reported on 64 projects each month\n',
			note: 'The number alone is not enough.',
		},
		{
			text: '## Experience\n\n### «PMO Analyst», Example Rail\n\nMay 2021 to present\n\n- Rebuilt the monthly report\n\n### «PMO Administrator», Example Council\n\nMay 2019 to April 2021\n\n- Took the minutes of 14 boards\n\n### PMO Assistant, Example Stores\n\nMay 2018 to April 2019\n\n- Filed 400 records\n',
			note: 'The two latest posts; older ones may be short.',
		},
	],
	good: [
		{
			text: '## Experience\n\n### PMO Manager | Example Water | Leeds\n\nMay 2021 to present\n\nPMO scope: programme office; 17 projects worth £86m; team of five; reporting to the Programme Director.\n\n- Shortened the approval of changes from 41 days to 17\n',
		},
		{
			text: '## Experience\n\n### Programme Office Manager | Example Water | Leeds\n\nMay 2021 to present\n\n- Led a team of six and reported to the Programme Director\n',
			note: 'Three of five will do, wherever they stand.',
		},
	],
	guards: [
		{
			text: '## Experience\n\n### School Office Manager | Example School | Leeds\n\nMay 2021 to present\n\n- Tracked 12 budgets\n',
			note: 'An office, and no PMO.',
		},
		{
			text: '## Experience\n\n### Project Support Officer | Example Water | Leeds\n\nMay 2021 to present\n\nProject office for nine projects worth £22m.\n\n- Updated nine plans a week\n',
			note: 'A post of support needs no team.',
		},
		{
			text: '## Experience\n\n### PMO Manager | Example Water | Leeds\n\nMay 2021 to present\n\nPMO scope: [project, programme, portfolio or enterprise] office; [number] projects worth [value]\n\n- Shortened the approval of changes\n',
			note: 'The line is there and waits to be filled in.',
		},
		{
			text: '## Education\n\n### PMO Analyst course, Example College\n\nMay 2021\n\n- Wrote a plan\n',
			note: 'A course is no post.',
		},
	],
	scope: 'cv',
	check: (cv, context, report) => {
		for (const {part, from} of latestEntries(cv, (each) => isPmoEntry(each, context))) {
			const scope = scopeOf(part, context);
			const title = part.entry?.title;
			const missing = missingOf(scope);
			if (!title || scope.prompted || asked.length - missing.length >= enough) {
				continue;
			}
			report({
				from: from + title.from,
				to: from + title.to,
				message: `This PMO post does not say ${listOf(missing.map((fact) => names[fact]))}. Readers need that to place it.`,
				fixes: scopeLine(part, from, missing),
			});
		}
	},
};

type Asked = (typeof asked)[number];

const names: Readonly<Record<Asked, string>> = {
	kind: 'what kind of office it is',
	number: 'how many projects there are',
	value: 'what they are worth',
	team: 'how large the team is',
	reporting: 'to whom you report',
};

const prompts: Readonly<Record<Asked, string>> = {
	kind: '[project, programme, portfolio or enterprise] office',
	number: '[number] projects',
	value: '[value of the projects]',
	team: 'team of [number]',
	reporting: 'reporting to [role]',
};

function missingOf({facts, support}: PmoScope): readonly Asked[] {
	return asked.filter((fact) => facts[fact] === undefined && !(fact === 'team' && support));
}

function listOf(items: readonly string[]): string {
	return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}

/** The latest entries of the work history, as the dates say; undated ones count as their place in the document has it. */
function latestEntries(cv: Cv, wanted: (part: Part) => boolean): readonly PlacedPart[] {
	const entries = cv.sections
		.filter(({kind}) => kind === 'experience')
		.flatMap(({parts}) => parts)
		.filter(({part}) => part.entry?.title && part.entry.title.to > part.entry.title.from && wanted(part));
	const newest: PlacedPart[] = [];
	for (const entry of entries) {
		const year = lastYear(entry.part);
		const older = newest.findIndex(({part}) => lastYear(part) < year);
		newest.splice(older < 0 ? newest.length : older, 0, entry);
		newest.length = Math.min(newest.length, latest);
	}
	return newest.sort((a, b) => a.from - b.from);
}

function lastYear({entry}: Part): number {
	const dates = entry?.dates;
	if (!dates) {
		return 0;
	}
	const end = typeof dates.end === 'object' ? dates.end : undefined;
	return entry.current ? 10_000 : (end ?? dates.start).year;
}

/** A line below the head that asks for what is missing; none in tables. */
function scopeLine(part: Part, base: number, missing: readonly Asked[]): readonly Fix[] {
	const [first] = part.leaves;
	const end = part.entry?.head.to ?? 0;
	if (!first || first.kind === 'cell' || first.kind === 'html' || first.kind === 'bullet' || end === 0) {
		return [];
	}
	const lineEnd = part.raw.indexOf('\n', end);
	const at = base + (lineEnd < 0 ? part.raw.length : lineEnd);
	const text = `\n\nPMO scope: ${missing.map((fact) => prompts[fact]).join('; ')}`;
	return [{title: 'Add a PMO scope line to fill in', preferred: false, edits: [{from: at, to: at, text}]}];
}
