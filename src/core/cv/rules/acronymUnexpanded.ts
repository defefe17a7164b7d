import type {Abbreviation} from '../../catalogue/catalogue';
import type {CatalogueIndex} from '../../catalogue/lookups';
import type {CvRule, Fix, RuleContext} from '../check/rule';
import type {Lexicon} from '../lexicon/lexicon';
import type {Part, TextRange} from '../model/cv';
import {Slot} from '../model/slot';
import {acronymsIn} from './acronymsIn';
import type {Acronym} from './acronymsIn';

const longest = 6;

export const acronymUnexpanded: CvRule = {
	code: 'acronym-unexpanded',
	title: 'Acronym without its long form',
	severity: 'info',
	what: 'An acronym that the CV never writes out and that readers outside your organisation may not know.',
	why: 'The first reader is often a recruiter. Searches of recruiting systems also miss what stands there in one form only.',
	how: 'Write the long form once, with the acronym in brackets: earned value management (EVM).',
	sources: [
		{text: 'University of Sheffield careers service: avoid acronyms that readers may not know', grade: 'C'},
		{text: 'Guides to Lever, Greenhouse and Taleo: searches look for the exact words', grade: 'D'},
		{text: 'Vault, advice on CVs', grade: 'D'},
	],
	bad: [
		{
			text: '## Experience\n\n- Reported «EVM» for 14 contracts, and EVM trends to the board\n',
			fixed:
				'## Experience\n\n- Reported earned value management (EVM) for 14 contracts, and EVM trends to the board\n',
			note: 'Only where it stands first.',
		},
		{
			text: '## Experience\n\n- Cleared 40 «RFCs» in a month\n',
			fixed: '## Experience\n\n- Cleared 40 requests for change (RFCs) in a month\n',
		},
		{
			text: '## Skills\n\n- «WBS», planning\n',
			fixed: '## Skills\n\n- Work breakdown structure (WBS), planning\n',
		},
		{text: '## Experience\n\n- Used the «QSRM» tool for 12 teams\n', note: 'Nobody knows this one outside the house.'},
		{
			text: '## Experience\n\n- Cleared 12 «SOC» submissions\n',
			note: 'Two readings, so the fix is offered and not applied unseen.',
		},
	],
	good: [
		{text: '## Experience\n\n- Reported earned value management (EVM) for 14 contracts\n\n## Skills\n\n- EVM\n'},
		{text: '## Experience\n\n- Introduced EVM (earned value management) for 14 contracts\n'},
	],
	guards: [
		{text: '## Experience\n\n- Ran the PMO of an NHS trust, with KPIs for HR and IT\n', note: 'Everybody knows these.'},
		{text: '## EXPERIENCE\n\n- MOVED 40 STAFF TO QSRM\n', note: 'A line in capitals.'},
		{
			text: '## Experience\n\n### Planner | QSRM Ltd | Leeds\n\nMay 2021 to present\n\n- Introduced the QSRM handbook on 12 sites\n',
			note: 'The name of an employer.',
		},
		{
			text: '## Experience\n\n- Moved 12 sites of NTT DATA to phase II at AS 9100\n',
			note: 'Names, numerals and standards.',
		},
		{text: '## Experience\n\n- Moved an office from SK9 9ZZ to LS1 4AP in 12 days\n', note: 'Postcodes.'},
		{
			text: '## Experience\n\n- Ran 12 QSRM reviews\n',
			options: {words: new Set(['qsrm'])},
			note: 'One of your own words.',
		},
		{text: '## Education\n\n- BTEC, HCIMA, Leeds, 2012\n', note: 'Letters of education.'},
		{text: '## Experience\n\n- Paid GBP 4m and 12 bills in SEK; files in DOCX\n', note: 'Codes of money and files.'},
	],
	scope: 'cv',
	check: (cv, context, report) => {
		const {options, lexicon, catalogue} = context;
		if (!cv.sections.some(({parts}) => parts.some(({part}) => strangeIn(part, lexicon).length > 0))) {
			return;
		}
		const placed = cv.sections.flatMap(({parts}) => parts);
		const settled = new Set<string>();
		for (const {part} of placed) {
			const {expanded, names} = acronymsIn(part);
			expanded.forEach((short) => settled.add(short));
			names.forEach((short) => settled.add(short));
		}
		for (const {part, from} of placed) {
			for (const acronym of strangeIn(part, lexicon)) {
				const {short} = acronym;
				if (settled.has(short) || options.words.has(short.toLowerCase())) {
					continue;
				}
				settled.add(short);
				const abbreviation = abbreviationsOf(catalogue).get(short);
				const range = {from: from + acronym.from, to: from + acronym.to};
				report({
					...range,
					message: `The CV never says what ${short} stands for. A recruiter may not know it, and searches may look for the long form.`,
					...(abbreviation ? {fixes: [expansion(abbreviation, acronym, range)]} : {}),
				});
			}
		}
	},
};

const strange = new Slot<{readonly lexicon: Lexicon; readonly found: readonly Acronym[]}>();

/** Those used in a part that not everybody knows; kept with the part. */
function strangeIn(part: Part, lexicon: Lexicon): readonly Acronym[] {
	const known = strange.get(part);
	if (known?.lexicon === lexicon) {
		return known.found;
	}
	const found = acronymsIn(part).used.filter(({short}) => !isKnown(short, lexicon));
	strange.set(part, {lexicon, found});
	return found;
}

function isKnown(short: string, lexicon: Lexicon): boolean {
	const {words, numberNames} = knownOf(lexicon);
	const lower = short.toLowerCase();
	if (short.length > longest && !short.includes('-')) {
		return true;
	}
	if (lexicon.isKnownAcronym(short) || words.has(short) || numberNames.has(lower) || /^[IVX]+$/.test(short)) {
		return true;
	}
	// A plain word that somebody wrote in capitals.
	if (
		short.length > 3 &&
		(lexicon.verbForm(lower) !== undefined || lexicon.isTrade(lower) || lexicon.isNumberWord(lower))
	) {
		return true;
	}
	return (
		short.includes('-') &&
		short.split('-').every((piece) => piece.length < 2 || /^\d/.test(piece) || isKnown(piece, lexicon))
	);
}

interface Known {
	/** Words in capitals of names, as written. */
	readonly words: ReadonlySet<string>;
	readonly numberNames: ReadonlySet<string>;
}

const known = new WeakMap<Lexicon, Known>();

function knownOf(lexicon: Lexicon): Known {
	let found = known.get(lexicon);
	if (!found) {
		found = {
			words: new Set(lexicon.data.names.flatMap(({name}) => [name, ...name.split(' ')])),
			numberNames: new Set(lexicon.data.numberNames),
		};
		known.set(lexicon, found);
	}
	return found;
}

const abbreviations = new WeakMap<CatalogueIndex, ReadonlyMap<string, Abbreviation>>();

function abbreviationsOf(catalogue: RuleContext['catalogue']): ReadonlyMap<string, Abbreviation> {
	let found = abbreviations.get(catalogue);
	if (!found) {
		found = new Map(catalogue.catalogue.abbreviations.map((each) => [each.short, each]));
		abbreviations.set(catalogue, found);
	}
	return found;
}

function expansion(abbreviation: Abbreviation, {plural, first}: Acronym, range: TextRange): Fix {
	const {short, long, ambiguous} = abbreviation;
	// Names keep their capitals: Management of Portfolios.
	const isName = /\s\p{Lu}\p{Ll}/u.test(long);
	const words = isName || first ? long : long.charAt(0).toLowerCase() + long.slice(1);
	const text = `${plural ? pluralOf(words) : words} (${short}${plural ? 's' : ''})`;
	return {title: `Write “${text}”`, preferred: ambiguous !== true, edits: [{...range, text}]};
}

/** Requests for change; work breakdown structures. */
function pluralOf(words: string): string {
	const [, head = words, rest = ''] = /^(.*?)( (?:for|of|at|to|as|on|and) .*)$/.exec(words) ?? [];
	const many = head.endsWith('s') ? head : /[^aeiou]y$/.test(head) ? `${head.slice(0, -1)}ies` : `${head}s`;
	return many + rest;
}
