import type {Fix, PartRule} from '../check/rule';
import type {FoundPhrase} from '../lexicon/phrasesIn';
import type {Leaf, Part} from '../model/cv';
import {bulletFacts} from './bullets/bulletFacts';
import {endedRole} from './bullets/exampleRoles';
import {isName, proseLeaves} from './bullets/proseLeaves';
import {inCaseOf, inPart, replaced} from './bullets/textEdits';

/** Said of a finished action they add nothing, so they can go. */
const empty = new Set(
	'successfully effectively efficiently professionally seamlessly proactively diligently'.split(' '),
);

export const vagueQuantifier: PartRule = {
	code: 'vague-quantifier',
	title: 'Vague amount',
	severity: 'info',
	what: 'Various, several, numerous, significantly, successfully and the like, where a number could stand. Beside a number or a result it is only a hint.',
	why: 'Such words claim an amount and give none, so a reader takes it for a small one.',
	how: 'Put the number, even a rough one: “about 40”. Leave out words that only praise.',
	sources: [
		{text: 'Jurafsky on vague words and prices (reported by Pollock Spark)', grade: 'D'},
		{text: 'markcv, the rules it checks bullets with', grade: 'D'},
	],
	bad: [
		{text: endedRole('Managed «various» projects for «a number of» clients')},
		{
			text: endedRole('«Successfully» delivered the office move'),
			fixed: endedRole('Delivered the office move'),
		},
		{
			text: endedRole('Ran the project board «effectively»'),
			fixed: endedRole('Ran the project board'),
		},
		{text: endedRole('Handled queries «in a timely manner»')},
		{text: endedRole('«Significantly» reduced the number of late reports')},
		{
			text: endedRole('Moved 14 teams «successfully» to Planview in six weeks'),
			note: 'Beside numbers: a hint.',
			fixed: endedRole('Moved 14 teams to Planview in six weeks'),
		},
	],
	good: [{text: endedRole('Managed 14 projects for six clients')}],
	guards: [
		{text: endedRole('Agreed 40 contracts for Many Hands Housing'), note: 'Part of a name.'},
		{text: endedRole('Closed several (12) audit actions a month'), note: 'The number stands beside it.'},
		{text: endedRole('Reported as required by ISO 9001 to 3 boards'), note: 'Says by what it is required.'},
		{text: '## Interests\n\n- Several choirs\n', note: 'Interests need no numbers.'},
	],
	scope: 'part',
	check: (part, {lexicon}, report) => {
		for (const leaf of proseLeaves(part)) {
			const {vague, verdict, metrics, outcome} = bulletFacts(leaf, lexicon);
			for (const words of vague) {
				if (isMeasured(leaf, words, metrics) || isName(leaf, words.first, words.next)) {
					continue;
				}
				const soft = leaf.kind === 'text' || verdict !== 'bare' || metrics.length > 0 || outcome === 'clear';
				report({
					...inPart(leaf, words),
					message: empty.has(words.phrase.text)
						? `“${words.phrase.text}” adds nothing: what was done was done. Leave it out.`
						: `“${words.phrase.text}” stands where a number, a name or a date could.`,
					...(soft || part.section === 'skills' ? {atMost: 'hint'} : {}),
					fixes: empty.has(words.phrase.text) ? without(part, leaf, words) : [],
				});
			}
		}
	},
};

/** Several (12); over 30 different sites; as required by the standard. */
function isMeasured(
	{words}: Leaf,
	{first, next, phrase: {text}}: FoundPhrase,
	metrics: readonly {readonly at: number}[],
): boolean {
	const after = words[next]?.text ?? '';
	return (
		metrics.some(({at}) => at === next || at === first - 1) ||
		(/^as (?:required|requested|directed)$/.test(text) && after === 'by') ||
		(text === 'different' && after === 'from')
	);
}

/** Takes the word out with one space, unless others lean on it: quickly and effectively, how effectively. */
function without(part: Part, leaf: Leaf, {first, next}: FoundPhrase): readonly Fix[] {
	const {words, text} = leaf;
	const [word, before, after] = [words[first], words[first - 1], words[next]];
	const leans = /^(?:and|or|but|not|how|more|most|very|as|so|too|less|both|either|only|is|was|were|are|be|been)$/;
	if (
		!word ||
		leans.test(before?.text ?? '') ||
		/^(?:and|or|but|enough)$/.test(after?.text ?? '') ||
		/,/.test(text.charAt(word.to))
	) {
		return [];
	}
	const opens = text.slice(0, word.from).trim() === '';
	const joined = after !== undefined && text.slice(word.to, after.from) === ' ';
	const edit =
		joined && (opens || before === undefined || text.slice(before.to, word.from) !== ' ')
			? replaced(
					part,
					leaf,
					{from: word.from, to: after.to},
					inCaseOf(text.slice(after.from, after.to), leaf, word.from),
				)
			: before && text.slice(before.to, word.from) === ' '
				? replaced(part, leaf, {from: before.to, to: word.to}, '')
				: undefined;
	return edit ? [{title: 'Leave it out', preferred: true, edits: [edit]}] : [];
}
