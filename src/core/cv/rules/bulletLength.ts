import type {PartRule} from '../check/rule';
import type {Leaf} from '../model/cv';
import {endedRole} from './bullets/exampleRoles';
import {isWritten, tellsWork} from './bullets/judgedBullets';
import {inPart} from './bullets/textEdits';

const most = {words: 30, characters: 200};
const borderline = {words: 36, characters: 240};
const farTooLong = 320;

const words = (count: number): string => Array.from({length: count}, (_, at) => `item${at}`).join(' ');

export const bulletLength: PartRule = {
	code: 'bullet-length',
	title: 'Long bullet',
	severity: 'info',
	what: `A bullet of more than ${most.words} words or ${most.characters} characters; a little more is only a hint, more than ${farTooLong} characters a warning.`,
	why: 'A bullet of more than two printed lines is skimmed, and its result with it.',
	how: 'Keep the action and the result, and make a second bullet of the rest.',
	sources: [
		{text: 'University of Essex careers service: short and to the point', grade: 'C'},
		{text: 'markcv, the rules it checks bullets with: 320 characters', grade: 'D'},
	],
	bad: [
		{text: endedRole(`«Closed 14 projects ${words(40)}»`)},
		{text: endedRole(`«Closed 14 projects ${words(30)}»`), note: 'A little more: a hint.'},
		{text: endedRole(`«Closed 14 projects ${words(60)}»`), note: 'A warning.'},
	],
	good: [{text: endedRole('Closed 14 projects and moved their 3,400 documents to SharePoint in six weeks')}],
	guards: [
		{text: endedRole(`Read [${words(3)}](https://example.org/${'long/'.repeat(60)})`), note: 'Addresses are not seen.'},
		{text: `## Publications\n\n- ${words(40)}\n`, note: 'Titles of publications are long.'},
	],
	scope: 'part',
	check: (part, _context, report) => {
		if (!tellsWork(part)) {
			return;
		}
		for (const leaf of part.leaves) {
			if (leaf.kind !== 'bullet' || !isWritten(leaf) || isShort(leaf)) {
				continue;
			}
			const {length} = leaf.text.replace(/\s+/g, ' ').trim();
			const count = leaf.words.length;
			if (count <= most.words && length <= most.characters) {
				continue;
			}
			report({
				...inPart(leaf, {from: 0, to: leaf.to - leaf.from}),
				message: `${count} words, ${length} characters. Bullets of up to two printed lines are read; make two of this one.`,
				...(length > farTooLong
					? {atLeast: 'warning'}
					: count <= borderline.words && length <= borderline.characters
						? {atMost: 'hint'}
						: {}),
			});
		}
	},
};

/** Without a look at its spaces. */
function isShort({text, words: {length}}: Leaf): boolean {
	return text.length <= most.characters / 2 || (text.length <= most.characters && length <= most.words);
}
