import type {PartRule, Report} from '../check/rule';
import {cvConvention} from '../country';
import type {Lexicon, Phrase} from '../lexicon/lexicon';
import {wordUse} from '../lexicon/wordUses';
import type {Leaf, Part, SectionKind} from '../model/cv';
import {lineAround} from './lineAround';

/** Sections about the person. In the others such words speak of work. */
const aboutPerson: ReadonlySet<SectionKind> = new Set([
	'head',
	'contact',
	'profile',
	'interests',
	'other',
	'languages',
]);

const nationalInsurance = /\b[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d\d ?\d\d ?\d\d ?[A-D]\b/;
const socialSecurity = /(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])/;
const age = /\b\d\d[ -]years?[ -]old\b|\baged? \d\d\b(?!\s?[-–\d])/i;
const street =
	/(?<![\p{L}\d])\d{1,4}[A-Za-z]?,? (?:\p{Lu}[\p{L}'’.-]+ ){1,3}(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Close|Drive|Dr|Way|Court|Ct|Place|Pl|Gardens|Crescent|Terrace|Grove|Hill|Boulevard|Blvd|Square|Row|Walk|Mews|Park)\b\.?/u;
const postcode = /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|\b[A-Z]{2} \d{5}(?:-\d{4})?\b/;
const photo = /!\[[^\]\n]{0,300}\]\([^)\n]{0,300}\)|<img\b[^>\n]{0,300}>/i;
const badge = /badge|shield|logo|icon|qr/i;

const message = {
	words: 'Employers would rather not know this: it invites bias, and has nothing to do with the work.',
	number: 'A number of this kind is of no use to an employer now, and of much use to a thief.',
	address: 'A full street address is not needed before an offer. Town or region is enough.',
	photo: 'A photo invites bias, and most employers here ask for CVs without one.',
} as const;

const kinds = ['personal'] as const;

export const personalData: PartRule = {
	code: 'personal-data',
	title: 'Personal data',
	severity: 'warning',
	what: 'A photo, date of birth or age, marital status, nationality, religion, health, numbers of identity, or a full street address.',
	why: 'Employers in the United Kingdom and the United States do not want them: they invite bias, and laws on equal treatment make them a risk.',
	how: 'Delete them. Name your town; say that you may work in the country where that is asked.',
	sources: [
		{text: "Queen's University Belfast careers service: no photo, no date of birth", grade: 'C'},
		{text: 'The Open University careers service: no date of birth, nationality, gender or marital status', grade: 'C'},
		{
			text: 'United States Equal Employment Opportunity Commission, letters of 2005 and 2006, and 29 CFR 1625.5',
			grade: 'B',
		},
	],
	bad: [
		{text: '# Jo Park\n\n«Date of birth: 12 April 1979»\n\njo.park@example.org\n'},
		{text: '# Jo Park\n\nLeeds | «Age: 34» | jo.park@example.org\n'},
		{text: '# Jo Park\n\n- «Nationality: Danish»\n- «Marital status: single»\n'},
		{text: '# Jo Park\n\n«Married with two children», British citizen\n'},
		{text: '# Jo Park\n\n«14 Marlpit Lane», Stockport SK9 9ZZ | jo.park@example.org\n'},
		{text: '# Jo Park\n\nNI «QQ 12 34 56 C»\n'.replace('QQ', 'AB')},
		{text: '# Jo Park\n\n«![Jo Park](photo.jpg)»\n\njo.park@example.org\n'},
		{text: '# Jo Park\n\n«![Jo Park](photo.jpg)»\n', options: {country: 'eu'}, note: 'A hint only: customs differ.'},
		{text: '## Interests\n\n«Religion: none»\n'},
	],
	good: [
		{text: '# Jo Park\n\nLeeds | jo.park@example.org | +44 7700 900123\n'},
		{text: '# Jo Park\n\nLeeds | Right to work in the United Kingdom\n'},
	],
	guards: [
		{
			text: '## Experience\n\n### Tutor | Leeds School\n\n- Worked with children aged 5 to 11\n',
			note: 'Work, not family.',
		},
		{text: '# Jo Park\n\nAnalyst at a mental health trust.\n'},
		{
			text: '## Profile\n\nAnalyst of age-related costs who married up two data sets and removed a single point of failure.\n',
		},
		{text: '## Education\n\n### BA Religion Studies | Pennine University\n\n2014 – 2017\n'},
		{
			text: '# Jo Park\n\nDenver, CO | Citizenship: US citizen\n',
			options: {country: 'us-federal'},
			note: 'Required there.',
		},
		{text: '# Jo Park\n\nNationality: US\n', options: {country: 'us-federal'}, note: 'Required there.'},
		{
			text: '## Experience\n\n### Analyst | City Council\n\n- Checked the date of birth of 40,000 records\n',
			note: 'Somebody else’s.',
		},
		{text: '# Jo Park\n\n![Build badge](badge.svg)\n', note: 'A badge is no photo.'},
		{text: '## Profile\n\nLed 12 Smart Street projects for the council.\n', note: 'A number of projects.'},
	],
	scope: 'part',
	check: (part, {options, lexicon}, report) => {
		const {section} = part;
		const own = aboutPerson.has(section) && !part.entry;
		const level = cvConvention(options.country).personalData === 'varies' ? {atMost: 'hint' as const} : {};
		const tell = (from: number, to: number, text: string): void => {
			report({from, to, message: text, ...level, fixes: [deletion(part, from, to)]});
		};
		for (const leaf of part.leaves) {
			if (leaf.words.length === 0 || leaf.kind === 'comment') {
				if (section === 'head' || section === 'contact') {
					tellPhoto(part, leaf, tell);
				}
				continue;
			}
			const number = digitsIn(leaf.text) ? (nationalInsurance.exec(leaf.text) ?? socialSecurity.exec(leaf.text)) : null;
			if (number) {
				tell(leaf.from + number.index, leaf.from + number.index + number[0].length, message.number);
			}
			if (!own) {
				continue;
			}
			for (const found of piecesIn(leaf, lexicon, options.country === 'us-federal')) {
				tell(leaf.from + found.from, leaf.from + found.to, message.words);
			}
			const years = digitsIn(leaf.text) ? age.exec(leaf.text) : null;
			if (years && section !== 'interests' && !/\bage\W/i.test(leaf.text)) {
				tell(leaf.from + years.index, leaf.from + years.index + years[0].length, message.words);
			}
			if (section === 'head' || section === 'contact') {
				const address = digitsIn(leaf.text) ? street.exec(leaf.text) : null;
				if (address) {
					report({...addressOf(part, leaf, address), ...level});
				}
				tellPhoto(part, leaf, tell);
			}
		}
	},
};

function digitsIn(text: string): boolean {
	return /\d/.test(text);
}

function tellPhoto({raw}: Part, leaf: Leaf, tell: (from: number, to: number, text: string) => void): void {
	if (leaf.kind === 'comment' || leaf.kind === 'code') {
		return;
	}
	const source = raw.slice(leaf.from, leaf.to);
	const image = /!\[|<img/i.test(source) ? photo.exec(source) : null;
	if (image && !badge.test(image[0])) {
		tell(leaf.from + image.index, leaf.from + image.index + image[0].length, message.photo);
	}
}

/** The pieces of the leaf, between separators, that hold a phrase about the person. */
function piecesIn(
	leaf: Leaf,
	lexicon: Lexicon,
	federal: boolean,
): readonly {readonly from: number; readonly to: number}[] {
	const found: {readonly from: number; readonly to: number}[] = [];
	let free = 0;
	if ((leaf.uses & wordUse.personal) === 0) {
		return found;
	}
	for (let index = 0; index < leaf.words.length; index++) {
		const word = leaf.words[index];
		const begins = word && word.from >= free && (word.known.uses & wordUse.personal) !== 0;
		const match = begins ? lexicon.phraseAt(leaf.words, index, kinds) : undefined;
		if (!word || !match || (federal && match.phrase.group === 'nationality')) {
			continue;
		}
		const last = leaf.words[index + match.length - 1] ?? word;
		const piece = pieceAround(leaf.text, word.from, last.to);
		if (counts(match.phrase, leaf.text, piece, word.from, last.to)) {
			found.push(piece);
			free = piece.to;
		}
	}
	return found;
}

/** A label counts with a value behind it, or where nothing else stands; a phrase in the midst of a long sentence does not. */
function counts(
	{label, group}: Phrase,
	text: string,
	piece: {readonly from: number; readonly to: number},
	from: number,
	to: number,
): boolean {
	const leads = text.slice(piece.from, from).trim() === '';
	const behind = text.slice(to, piece.to);
	if (label) {
		return leads && (/^\s*[:=–—]/.test(behind) || behind.trim() === '');
	}
	return leads || piece.to - piece.from < (group === 'number' ? 120 : 60);
}

/** From separator to separator: `|`, `·`, `•`, `;`, comma, full stop or the end of the line; spaces left out. */
function pieceAround(text: string, from: number, to: number): {readonly from: number; readonly to: number} {
	let at = from;
	while (at > 0 && !'|·•;,.\n'.includes(text.charAt(at - 1))) {
		at--;
	}
	const before = text.slice(at, from);
	const after = /^[^|·•;,\n]*?(?=[|·•;,\n]|\.\s|\.?$)/.exec(text.slice(to))?.[0] ?? '';
	const start = from - before.trimStart().length;
	return {from: start, to: to + after.trimEnd().length};
}

/** The street, and the postcode behind it, which together say where somebody lives. */
function addressOf({raw}: Part, leaf: Leaf, match: RegExpExecArray): Report {
	const from = leaf.from + match.index;
	const to = from + match[0].length;
	const rest = raw.slice(to, leaf.to);
	const gap = /^[,\s]*/.exec(rest)?.[0].length ?? 0;
	const code = postcode.exec(rest.split('|', 1)[0] ?? '');
	const isState = code !== null && /\d{5}/.test(code[0]);
	const codeFrom = code ? to + code.index + (isState ? 2 : 0) : to;
	const edits = [{from, to: to + gap, text: ''}];
	if (code) {
		edits.push({from: codeFrom - 1, to: to + code.index + code[0].length, text: ''});
	}
	return {
		from,
		to,
		message: message.address,
		fixes: [{title: 'Keep the town only', preferred: false, edits}],
	};
}

/** The piece with a separator beside it, or the whole line where nothing else stands there. */
function deletion({raw}: Part, from: number, to: number): NonNullable<Report['fixes']>[number] {
	const line = lineAround(raw, {from, to});
	const before = raw.slice(line.from, from);
	const after = raw.slice(to, line.to);
	const alone = /^\s*(?:[-*+>]\s+)?$/.test(before) && /^[\s.]*$/.test(after);
	const trailing = /^[ \t]*[|·•;,][ \t]*/.exec(after)?.[0].length ?? 0;
	const leading = trailing === 0 ? separatorAtEnd(before) : 0;
	const edit = alone ? {...line, text: ''} : {from: from - leading, to: to + trailing, text: ''};
	return {title: alone ? 'Delete the line' : 'Delete this', preferred: false, edits: [edit]};
}

function separatorAtEnd(text: string): number {
	const trimmed = text.trimEnd();
	return /[|·•;,]$/.test(trimmed) ? text.length - trimmed.slice(0, -1).trimEnd().length : 0;
}
