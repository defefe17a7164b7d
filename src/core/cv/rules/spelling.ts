import type {PartRule, RuleContext} from '../check/rule';
import type {Lexicon} from '../lexicon/lexicon';
import {wordUse} from '../lexicon/wordUses';
import type {Leaf, Part, TextRange, Word} from '../model/cv';
import {plainWordsOf} from '../model/words';

interface Wrong {
	readonly wrong: string;
	readonly right: string;
	readonly us?: string;
	/** Names are wrong in just this spelling, words in any case. */
	readonly name: boolean;
}

export const spelling: PartRule = {
	code: 'spelling',
	title: 'Spelling',
	severity: 'warning',
	what: 'A name that its owner spells differently, or a common misspelling.',
	why: 'In an experiment with 445 recruiters, a CV with many errors was 18.5 points less likely to lead to an interview, one with few errors 7.3 points.',
	how: 'Take the right spelling. If the word is right as it stands, add it to your own words.',
	sources: [
		{
			text: 'Sterkens and others, PLOS ONE 2023, experiment with 445 recruiters',
			grade: 'A',
			url: 'https://doi.org/10.1371/journal.pone.0283280',
		},
		{text: 'The CV Righter, on PRINCE2 in CVs', grade: 'C', url: 'https://thecvrighter.co.uk'},
		{text: 'Survey of employers on what annoys them most (reported by ri5)', grade: 'D'},
	],
	bad: [
		{
			text: '## Certifications\n\n- «Prince 2» «practioner», PeopleCert, May 2024\n',
			fixed: '## Certifications\n\n- PRINCE2 practioner, PeopleCert, May 2024\n',
		},
		{
			text: '## Experience\n\n- Rebuilt 12 reports in «PowerBI»\n',
			fixed: '## Experience\n\n- Rebuilt 12 reports in Power BI\n',
		},
		{
			text: '## Profile\n\n«Acheived» much in «Managment».\n',
			fixed: '## Profile\n\nAchieved much in Managment.\n',
			note: 'Capitals stay as they are.',
		},
		{
			text: '## PROFILE\n\nMONTHLY «GOVERMENT» REPORTS\n',
			fixed: '## PROFILE\n\nMONTHLY GOVERNMENT REPORTS\n',
		},
		{
			text: '## Experience\n\n- Ran the «programe» office\n',
			fixed: '## Experience\n\n- Ran the program office\n',
			options: {country: 'us'},
		},
		{
			text: '## Experience\n\n- Wrote «the the» minutes of 14 boards\n',
			fixed: '## Experience\n\n- Wrote the minutes of 14 boards\n',
			note: 'A word stands twice.',
		},
	],
	good: [{text: '## Certifications\n\n- PRINCE2 Practitioner, PeopleCert, May 2024\n'}],
	guards: [
		{
			text: '## Experience\n\n- Built [a page](https://powerbi.example.org/acheived) and `PowerBI`, see sharepoint.example.org or powerbi@example.org\n',
			note: 'Addresses, code and mail are left alone.',
		},
		{
			text: '# Jo Manegers\n\n## Experience\n\n### Planner | Service Now Ltd | Leeds\n\nMay 2021 to present\n\n- Ran 12 boards\n',
			note: 'Names of people and employers are their own affair.',
		},
		{
			text: '## Experience\n\n- Managed the Acheive programme for 12 towns\n',
			options: {words: new Set(['acheive'])},
			note: 'A word of your own.',
		},
		{text: '## Experience\n\n- Saw to it that that report went out on 12 May\n', note: 'That may stand twice.'},
	],
	scope: 'part',
	check: (part, context, report) => {
		const spellings = spellingsOf(context.lexicon);
		for (const leaf of part.leaves) {
			if (leaf.words.length === 0 || isName(part, leaf)) {
				continue;
			}
			check(part, leaf, spellings, context, (range, right, message) => {
				const from = leaf.from + range.from;
				const to = leaf.from + range.to;
				report({
					from,
					to,
					message,
					fixes: [{title: `Write “${right}”`, preferred: true, edits: [{from, to, text: right}]}],
				});
			});
		}
	},
};

type Say = (range: TextRange, right: string, message: string) => void;

function check(
	part: Part,
	leaf: Leaf,
	spellings: ReadonlyMap<string, readonly Wrong[]>,
	{options}: RuleContext,
	say: Say,
): void {
	const {text, words} = leaf;
	let free = 0;
	for (let index = 0; index < words.length; index++) {
		const word = words[index];
		if (!word) {
			continue;
		}
		const before = words[index - 1];
		if (before?.text === word.text && twice.has(word.text) && /^[ \t]+$/.test(text.slice(before.to, word.from))) {
			const range = {from: before.from, to: word.to};
			const right = text.slice(before.from, before.to);
			say(range, right, `“${right}” stands here twice.`);
			continue;
		}
		const candidates = (word.known.uses & wordUse.misspelt) === 0 ? undefined : spellings.get(word.text);
		if (!candidates || word.from < free) {
			continue;
		}
		const wrong = wrongAt(candidates, text, word);
		if (!wrong || options.words.has(wrong.wrong.toLowerCase())) {
			continue;
		}
		const range = {from: word.from, to: word.from + wrong.wrong.length};
		if (inEmployer(part, leaf, range)) {
			continue;
		}
		free = range.to;
		const written = text.slice(range.from, range.to);
		const american = options.country === 'us' || options.country === 'us-federal';
		const right = american && wrong.us !== undefined ? wrong.us : wrong.right;
		const shown = wrong.name ? right : inCaseOf(written, right);
		const message = wrong.name
			? `“${written}” is written “${shown}”. Readers who know it take this for a slip.`
			: `“${written}” is a misspelling of “${shown}”. Errors cost interviews.`;
		say(range, shown, message);
	}
}

/** Small words that are typed twice by mistake. */
const twice = new Set([
	'the',
	'a',
	'an',
	'and',
	'of',
	'to',
	'for',
	'with',
	'in',
	'on',
	'at',
	'by',
	'from',
	'is',
	'was',
]);

/** Apart from the loop over all words, most of which are none of these. */
function wrongAt(candidates: readonly Wrong[], text: string, word: Word): Wrong | undefined {
	return candidates.find((each) => fits(each, text, word));
}

function fits({wrong, name}: Wrong, text: string, {from}: Word): boolean {
	const to = from + wrong.length;
	const written = text.slice(from, to);
	if (name ? written !== wrong : written.toLowerCase() !== wrong) {
		return false;
	}
	// Whole words, and neither mail nor the name of a site nor part of a path.
	return (
		!/^(?:[\p{L}\d_@/\\]|[-.'’]\p{L}|\.\w)/u.test(text.slice(to, to + 2)) &&
		!/[@/\\._]$/.test(text.slice(0, from).slice(-1))
	);
}

function inCaseOf(written: string, right: string): string {
	if (written.length > 1 && written === written.toUpperCase()) {
		return right.toUpperCase();
	}
	return /^\p{Lu}/u.test(written) ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}

/** The name at the top of the CV. */
function isName(part: Part, leaf: Leaf): boolean {
	return part.section === 'head' && leaf === part.leaves[0];
}

function inEmployer({entry}: Part, leaf: Leaf, range: TextRange): boolean {
	const employer = entry?.employer;
	const from = leaf.from + range.from;
	return leaf.inHead && employer !== undefined && from < employer.to && from >= employer.from;
}

const built = new WeakMap<Lexicon, ReadonlyMap<string, readonly Wrong[]>>();

/** By their first word. */
function spellingsOf(lexicon: Lexicon): ReadonlyMap<string, readonly Wrong[]> {
	const known = built.get(lexicon);
	if (known) {
		return known;
	}
	const spellings = new Map<string, Wrong[]>();
	const add = (entry: Wrong): void => {
		const first = plainWordsOf(entry.wrong)[0]?.text ?? '';
		spellings.set(first, [...(spellings.get(first) ?? []), entry]);
	};
	for (const {name, wrong} of lexicon.data.names) {
		wrong.forEach((each) => {
			add({wrong: each, right: name, name: true});
		});
	}
	for (const {wrong, ...right} of lexicon.data.misspellings) {
		wrong.forEach((each) => {
			add({wrong: each, ...right, name: false});
		});
	}
	for (const list of spellings.values()) {
		list.sort((a, b) => b.wrong.length - a.wrong.length);
	}
	built.set(lexicon, spellings);
	return spellings;
}
