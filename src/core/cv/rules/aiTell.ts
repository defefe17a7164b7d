import type {PartRule} from '../check/rule';
import type {TextRange} from '../model/cv';
import {phrasesIn} from '../lexicon/phrasesIn';
import {endedRole} from './bullets/exampleRoles';
import {isName, proseLeaves} from './bullets/proseLeaves';
import {inPart} from './bullets/textEdits';

export const aiTell: PartRule = {
	code: 'ai-tell',
	title: 'Sounds machine-written',
	severity: 'hint',
	what: 'Two or more grand words close together (spearheaded, orchestrated, seamless), or a chain of em dashes.',
	why: 'Many texts from language models sound like this, and some readers stop trusting what they say.',
	how: 'Use the plain word you would say aloud: led, ran, used, changed.',
	sources: [{text: 'Resume-Matcher, words that its texts avoid', grade: 'D'}],
	bad: [
		{text: endedRole('«Spearheaded a transformative» change of 12 processes')},
		{text: endedRole('«Orchestrated and leveraged» 14 workstreams')},
		{text: endedRole('Moved 12 teams «— on time — with care —» to a new office')},
	],
	good: [{text: endedRole('Led the change of 12 processes')}],
	guards: [
		{text: endedRole('Spearheaded the move of 14 teams to Planview'), note: 'One grand word is a choice.'},
		{text: endedRole('Moved 12 teams — on time'), note: 'One dash.'},
		{text: endedRole('Moved 12 teams (2019 – 2020) – all on time'), note: 'En dashes of dates.'},
		{text: '## Interests\n\n- Meticulous and robust sourdough\n', note: 'Not a text about work.'},
	],
	scope: 'part',
	check: (part, {lexicon}, report) => {
		for (const leaf of proseLeaves(part)) {
			const tells = phrasesIn(leaf, 'ai-tell', lexicon).filter(({first, next}) => !isName(leaf, first, next));
			const dashes = emDashes(leaf.text);
			const found = tells.length >= 2 ? tells : dashes.length >= 2 ? dashes : [];
			const [first, last] = [found[0], found.at(-1)];
			if (first && last) {
				report({
					...inPart(leaf, {from: first.from, to: last.to}),
					message:
						found === dashes
							? 'A chain of em dashes reads like the work of a machine. Two sentences, or commas, say the same.'
							: 'So many grand words together read like the work of a machine. Plain ones are trusted more.',
				});
			}
		}
	},
};

function emDashes(text: string): readonly TextRange[] {
	const dashes: TextRange[] = [];
	for (let at = text.indexOf('—'); at >= 0; at = text.indexOf('—', at + 1)) {
		dashes.push({from: at, to: at + 1});
	}
	return dashes;
}
