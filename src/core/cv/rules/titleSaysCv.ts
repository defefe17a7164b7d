import type {CvRule, Fix, TextEdit} from '../check/rule';
import type {Cv, PlacedPart} from '../model/cv';
import {exampleCv} from './exampleCv';

const label = /^(?:curriculum vit(?:ae|æ)|c\.? ?v\.?|r[eé]sum[eé]|my (?:cv|r[eé]sum[eé])|lebenslauf)$/iu;
const labelled = /^(?:curriculum vit(?:ae|æ)|cv|r[eé]sum[eé])(?:\s*[:–—|-]\s*|\s+(?:of|for)\s+)(?=\S)/iu;

export const titleSaysCv: CvRule = {
	code: 'title-says-cv',
	title: 'Title instead of name',
	severity: 'info',
	what: 'A CV whose title says Curriculum Vitae, CV or Résumé.',
	why: 'Everybody sees what the document is. The place is worth more to your name, and systems read the title as your name.',
	how: 'Make your name the title.',
	sources: [
		{text: 'University of Westminster careers service', grade: 'C'},
		{text: 'The Open University careers service', grade: 'C'},
	],
	bad: [
		{text: '# «Curriculum Vitae»\n\nJo Park\n\nLeeds | jo.park@example.org\n\n## Profile\n\nPMO analyst.\n'},
		{text: '# «CV»\n\n## Profile\n\nPMO analyst.\n', note: 'There is no name to put in its place.'},
		{text: '# «RÉSUMÉ»\n\nJo van der Park | Denver, CO\n\n## Experience\n'},
		{text: '---\nname: Jo Park\n---\n\n«Curriculum vitae»\n================\n\n## Profile\n'},
		{
			text: '# «Curriculum Vitae: Jo Park»\n\n## Profile\n\nPMO analyst.\n',
			fixed: '# Jo Park\n\n## Profile\n\nPMO analyst.\n',
		},
	],
	good: [{text: exampleCv({})}, {text: '# Jo Park, PMO Analyst\n\n## Profile\n'}],
	guards: [
		{text: '# C. V. Raman\n\n## Profile\n\nPhysicist.\n', note: 'Initials of a name.'},
		{text: '# Jo Park\n\n## Curriculum vitae\n\nBorn to plan.\n', note: 'The title is the name.'},
		{text: '# Jo Park: résumé\n\n## Profile\n', note: 'The name comes first.'},
	],
	scope: 'cv',
	check: (cv, _, report) => {
		const placed = cv.sections[0]?.parts[0];
		const heading = placed?.part.leaves.find(({kind}) => kind !== 'comment');
		if (!placed || heading?.kind !== 'heading') {
			return;
		}
		const text = heading.text.split('\n', 1)[0]?.trim() ?? '';
		const at = {from: heading.from + placed.from, to: heading.from + placed.from + text.length};
		const prefix = labelled.exec(text)?.[0];
		if (label.test(text)) {
			report({
				...at,
				message: 'The title says what the document is. Your name belongs there.',
				fixes: namesFor(cv, placed).map(({name, edits}): Fix => ({
					title: `Make "${name}" the title`,
					preferred: false,
					edits: [{...at, text: name}, ...edits],
				})),
			});
		} else if (prefix !== undefined) {
			const edit = {from: at.from, to: at.from + prefix.length, text: ''};
			report({
				...at,
				message: 'The title says what the document is. Your name says enough.',
				fixes: [{title: 'Leave the name alone', preferred: true, edits: [edit]}],
			});
		}
	},
};

const personName = /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|[a-z]{2,4})){0,3} \p{Lu}[\p{L}.'’-]+$/u;

/** The name in the front matter, or what stands below the title and reads like a name; that is then taken from there. */
function namesFor(
	{text, bodyFrom}: Cv,
	{part, from}: PlacedPart,
): readonly {readonly name: string; readonly edits: readonly TextEdit[]}[] {
	const said = /^name:[ \t]*["']?([^"'#\n]+)/m.exec(text.slice(0, bodyFrom))?.[1]?.trim();
	if (said !== undefined && personName.test(said)) {
		return [{name: said, edits: []}];
	}
	const line = part.leaves.find(({kind}) => kind === 'text');
	const name = line?.text.split(/[|·•,\n]/, 1)[0]?.trim() ?? '';
	if (!line || !personName.test(name) || !part.raw.startsWith(name, line.from)) {
		return [];
	}
	const after = /^\s*[|·•,]?\s*/.exec(part.raw.slice(line.from + name.length))?.[0].length ?? 0;
	return [{name, edits: [{from: from + line.from, to: from + line.from + name.length + after, text: ''}]}];
}
