import type {Fix, PartRule} from '../check/rule';
import type {Leaf, Part} from '../model/cv';
import {bulletFacts} from './bullets/bulletFacts';
import type {BulletFacts} from './bullets/bulletFacts';
import {endedRole} from './bullets/exampleRoles';
import {isWritten, tellsWork} from './bullets/judgedBullets';
import {markBefore} from './bullets/sentence';
import {inCaseOf, inPart, replaced} from './bullets/textEdits';
import {wordUse} from '../lexicon/wordUses';

export const firstPerson: PartRule = {
	code: 'first-person',
	title: 'First person',
	severity: 'info',
	what: 'I, me, my, we or our in a bullet; in a profile it is only a hint.',
	why: 'Everybody knows whom the CV is about. Without the pronoun each bullet begins with what was done.',
	how: 'Start with the verb. Where “we” did it, say which part was yours.',
	sources: [
		{text: 'University of Sheffield careers service: a verb instead of "I"', grade: 'C'},
		{text: 'totalresumes.com.au: the subject is implied', grade: 'D'},
	],
	bad: [
		{
			text: endedRole('«I» managed the budget of three projects'),
			fixed: endedRole('Managed the budget of three projects'),
		},
		{
			text: endedRole('«I» have rebuilt the plan of 12 workstreams'),
			fixed: endedRole('Rebuilt the plan of 12 workstreams'),
		},
		{text: endedRole('«We» introduced a new pack for «our» sponsors')},
		{text: endedRole('Completed all tasks given to «me»')},
		{text: '## Profile\n\nPMO Analyst with ten years in banking. «I» like clear plans.\n'},
	],
	good: [{text: endedRole('Managed the budget of three projects, each closed within 2% of plan')}],
	guards: [
		{text: endedRole('Welded 40 I-beams a day'), note: 'A hyphened name.'},
		{text: endedRole('Closed Phase I two weeks early'), note: 'A Roman numeral.'},
		{text: endedRole('Moved 12 teams in the US, and told us-based staff first'), note: 'A country.'},
		{text: endedRole('Launched My Account, used by 40,000 customers'), note: 'A name.'},
		{
			text: endedRole('Handed over a stockroom: “the best we ever had”, as the manager wrote'),
			note: 'Somebody else speaks.',
		},
		{text: '## Interests\n\n- My allotment and our village band\n', note: 'Interests are personal.'},
	],
	scope: 'part',
	check: (part, {lexicon}, report) => {
		const profile = part.section === 'profile';
		if (!profile && !tellsWork(part)) {
			return;
		}
		for (const leaf of part.leaves) {
			if ((leaf.uses & wordUse.pronoun) === 0 || !isWritten(leaf)) {
				continue;
			}
			for (let at = 0; at < leaf.words.length; at++) {
				const word = leaf.words[at];
				if (!word || (word.known.uses & wordUse.pronoun) === 0 || !isPronoun(leaf, at)) {
					continue;
				}
				const facts = bulletFacts(leaf, lexicon);
				const soft = profile || (facts.verdict !== 'bare' && facts.opener.pronoun !== at);
				report({
					...inPart(leaf, word),
					message: 'The reader knows whom the CV is about. Start with what was done.',
					...(soft || (facts.outcome === 'clear' && facts.metrics.length > 0) ? {atMost: 'hint'} : {}),
					fixes: leaf.kind === 'bullet' ? withoutPronoun(part, leaf, facts, at) : [],
				});
			}
		}
	},
};

/** A capital stands only where a sentence begins; "I" has none of a numeral's neighbours and stands in no quotation. */
function isPronoun(leaf: Leaf, at: number): boolean {
	const {text, words} = leaf;
	const word = words[at];
	if (!word) {
		return false;
	}
	const shown = text.slice(word.from, word.to);
	const sentence = {text, words};
	const opens = at === 0 || /[.:;!?–—]/.test(markBefore(sentence, at));
	if (word.text === 'i') {
		const before = text.charAt(words[at - 1]?.from ?? word.from);
		const numeral = at > 1 && !opens && before !== before.toLowerCase() && markBefore(sentence, at) === '';
		return shown === 'I' && !numeral && text.charAt(word.to) !== '.' && !quoted(text, word.from);
	}
	const capital = shown.charAt(0) !== shown.charAt(0).toLowerCase();
	const allCapitals = shown.length > 1 && shown === shown.toUpperCase();
	const usual = !capital || opens || shown.startsWith("I'") || shown.startsWith('I’');
	return usual && !allCapitals && word.text !== 'us' && word.text !== 'mine' && !quoted(text, word.from);
}

function quoted(text: string, at: number): boolean {
	const before = text.slice(0, at);
	const straight = before.split('"').length - 1;
	return straight % 2 === 1 || before.lastIndexOf('“') > before.lastIndexOf('”');
}

/** "I managed" becomes "Managed". For "we" only the writer knows who it was. */
function withoutPronoun(part: Part, leaf: Leaf, {opener}: BulletFacts, at: number): readonly Fix[] {
	const [pronoun, verb] = [leaf.words[at], leaf.words[opener.next - 1]];
	const acts = opener.verb !== undefined && opener.form !== 'ing' && /^(?:strong|depends|weak)$/.test(opener.kind);
	if (opener.pronoun !== at || !pronoun || !verb || pronoun.text !== 'i' || !acts || opener.next - at > 4) {
		return [];
	}
	const first = leaf.words.slice(at + 1, opener.next).find(({text}) => !/^(?:have|had|would|could|did)$/.test(text));
	const conditional = leaf.words.slice(at + 1, opener.next).some(({text}) => /^(?:would|could|did)$/.test(text));
	if (!first || conditional) {
		return [];
	}
	const shown = inCaseOf(leaf.text.slice(first.from, first.to), leaf, pronoun.from);
	const edit = replaced(part, leaf, {from: pronoun.from, to: first.to}, shown);
	return edit ? [{title: `Start with “${shown}”`, preferred: true, edits: [edit]}] : [];
}
