import type {PartRule} from '../check/rule';
import {phrasesIn} from '../lexicon/phrasesIn';
import {bulletFacts} from './bullets/bulletFacts';
import {endedRole} from './bullets/exampleRoles';
import {isName, proseLeaves} from './bullets/proseLeaves';
import {inPart} from './bullets/textEdits';

export const buzzword: PartRule = {
	code: 'buzzword',
	title: 'Worn phrase',
	severity: 'info',
	what: 'A phrase that stands in very many CVs: team player, results-driven, proven track record. Words of the trade, such as stakeholder, deliverable and governance, are none.',
	why: 'Anybody can say it of themselves, so it tells a reader nothing about you.',
	how: 'Leave it out, or put in its place something you did that shows it.',
	sources: [
		{text: "LinkedIn's yearly list of worn words (reported by Lexology)", grade: 'D'},
		{text: 'ResumeDoctor, count of phrases in 160,000 CVs', grade: 'D'},
		{text: 'New College of the Humanities, survey of employers (reported by ri5)', grade: 'D'},
	],
	bad: [
		{text: '## Profile\n\n«Results-driven» PMO Analyst and «team player».\n'},
		{text: '## Skills\n\n- Planning, reporting, «attention to detail»\n'},
		{text: endedRole('Acted as a «safe pair of hands» for the programme')},
	],
	good: [{text: '## Profile\n\nPMO Analyst with seven years in insurance who builds reports that two boards read.\n'}],
	guards: [
		{
			text: '## Profile\n\nPMO Analyst who keeps stakeholders, deliverables and governance in one plan.\n',
			note: 'Words of the trade.',
		},
		{text: endedRole('Ran due diligence on 14 suppliers'), note: 'Diligence is not diligent.'},
		{text: '## Interests\n\n- Passionate about walking\n', note: 'Interests may be loved.'},
		{
			text: '## Profile\n\nA team player.\n',
			note: 'Somebody who wants the phrase lists it among their words.',
			options: {words: new Set(['team player'])},
		},
	],
	scope: 'part',
	check: (part, {lexicon, options}, report) => {
		for (const leaf of proseLeaves(part)) {
			for (const {phrase, first, next, from, to} of phrasesIn(leaf, 'cliche', lexicon)) {
				if (options.words.has(phrase.text) || isName(leaf, first, next)) {
					continue;
				}
				const shown = leaf.text.slice(from, to).replace(/\s+/g, ' ');
				const says = leaf.kind === 'bullet' && bulletFacts(leaf, lexicon).verdict === 'full';
				report({
					...inPart(leaf, {from, to}),
					message: `“${shown}” stands in very many CVs and can be said by anybody. What did you do that shows it?`,
					...(says ? {atMost: 'hint'} : {}),
				});
			}
		}
	},
};
