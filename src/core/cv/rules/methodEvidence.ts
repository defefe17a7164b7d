import {Slot} from '../model/slot';
import type {CvRule, Fix, RuleContext} from '../check/rule';
import type {Cv, Part} from '../model/cv';
import {mentionsIn, partTerms} from '../skills/partTerms';
import type {Mention} from '../skills/partTerms';
import {sameName} from '../skills/sameName';
import {certificateItems} from './certificateItems';
import type {CertificateItem} from './certificateItems';

/** Follows the name of a method where it names the certificate. */
const levels = new Set(['foundation', 'foundations', 'practitioner', 'intermediate', 'expert', 'agilist']);
const year = /\b(?:19|20)\d\d\b|\b\d{1,2}[./]\d\d\b|['’]\d\d\b/;
/** Not yet taken, or without a date by nature. */
const underway = /\b(?:in progress|ongoing|expected|booked|studying|working towards|due|present)\b/i;
/** Words of bodies that award certificates, for those that no list holds. */
const awarding =
	/\b(?:institute|institution|association|society|university|college|academy|council|alliance|board|school|international|certiport|scrum\.org|coursera|udemy|linkedin|google|amazon|aws|microsoft|oracle|cisco|city & guilds|pearson|st john|red cross)\b/i;

export const methodEvidence: CvRule = {
	code: 'method-evidence',
	title: 'Certificate without use, body or year',
	severity: 'info',
	what: 'A method that only a certificate names, or a certificate that lacks the awarding body or the year.',
	why: 'Readers ask what you did with a method, not that you sat the exam. Body and year let them check the certificate, and many of them expire.',
	how: 'Name the method in the bullet that used it. Write certificates as name, awarding body, month and year.',
	sources: [{text: 'The CV Righter, on PRINCE2 in CVs', grade: 'C', url: 'https://thecvrighter.co.uk'}],
	bad: [
		{
			text: '## Experience\n\n- Wrote the minutes of 14 boards\n\n## Certifications\n\n- «PRINCE2» Practitioner, PeopleCert, May 2024\n',
			note: 'The method stands nowhere else.',
		},
		{
			text: '## Experience\n\n- Planned a depot move under PRINCE2\n\n## Certifications\n\n- «PRINCE2 Practitioner», May 2024\n',
			note: 'The awarding body is missing, and here it is known.',
		},
		{
			text: '## Certifications\n\n- «First aid at work», St John Ambulance\n',
			note: 'The year is missing.',
		},
		{
			text: '## Certifications\n\n«CAPM»\n',
			note: 'Body and year are missing.',
		},
	],
	good: [
		{
			text: '## Experience\n\n- Planned a depot move under PRINCE2\n\n## Certifications\n\n- PRINCE2 Practitioner, PeopleCert, May 2024\n',
		},
		{text: '## Certifications\n\n- Scheduling Professional (PMI-SP), Project Management Institute, 05/2024\n'},
	],
	guards: [
		{
			text: '## Profile\n\nRuns programmes the MSP way.\n\n## Certifications\n\n- Managing Successful Programmes Practitioner, PeopleCert, 2023\n',
			note: 'Short and long name of one method; the profile says that it is used.',
		},
		{text: '## Certifications\n\n- APM Project Management Qualification, 2022\n', note: 'The name holds the body.'},
		{text: '## Certifications\n\n- PMP, Project Management Institute, in progress\n', note: 'Not taken yet.'},
		{text: '## Certifications\n\n- [Certificate], [issuer], [month year]\n', note: 'Prompts.'},
		{
			text: '## Certifications\n\n### PRINCE2 Agile Foundation\n\nPeopleCert, June 2023\n\n## Skills\n\n- PRINCE2\n',
			note: 'Body and year stand in the line below.',
		},
	],
	scope: 'cv',
	check: (cv, context, report) => {
		const placed = cv.sections.filter(({kind}) => kind === 'certifications').flatMap(({parts}) => parts);
		if (placed.length === 0) {
			return;
		}
		const used = namesElsewhere(cv, context);
		const told = new Set<string>();
		for (const {part, from} of placed) {
			const {gaps, methods} = certificatesOf(part, context);
			for (const {item, message, fix} of gaps) {
				const edits = fix.edits.map((edit) => ({...edit, from: from + edit.from, to: from + edit.to}));
				report({from: from + item.from, to: from + item.nameTo, message, fixes: [{...fix, edits}]});
			}
			for (const {name, mention} of methods) {
				if (told.has(name) || [...used].some((each) => sameName(each, name))) {
					continue;
				}
				told.add(name);
				report({
					from: from + mention.from,
					to: from + mention.to,
					message: `The CV names ${name} as a certificate and nowhere as something you used. Readers ask what you did with it.`,
				});
			}
		}
	},
};

function namesElsewhere(cv: Cv, context: RuleContext): ReadonlySet<string> {
	const names = new Set<string>();
	for (const {kind, parts} of cv.sections) {
		if (kind !== 'certifications') {
			parts.forEach(({part}) => {
				partTerms(part, context).names.forEach((name) => names.add(name));
			});
		}
	}
	return names;
}

interface Certificates {
	readonly gaps: readonly {readonly item: CertificateItem; readonly message: string; readonly fix: Fix}[];
	readonly methods: readonly {readonly name: string; readonly mention: Mention}[];
}

const kept = new Slot<{readonly lexicon: RuleContext['lexicon']; readonly found: Certificates}>();

function certificatesOf(part: Part, context: RuleContext): Certificates {
	const known = kept.get(part);
	if (known?.lexicon === context.lexicon) {
		return known.found;
	}
	const mentions = mentionsIn(part, context);
	const gaps = certificateItems(part).flatMap((item) => {
		const inside = mentions.filter(({from, to}) => from >= item.from && to <= item.to);
		return gapOf(item, inside, context) ?? [];
	});
	const methods = mentions.flatMap((mention) => {
		const name = methodName(mention);
		return name === undefined ? [] : [{name, mention}];
	});
	const found = {gaps, methods};
	kept.set(part, {lexicon: context.lexicon, found});
	return found;
}

/** The method that a certificate is about; PMP and the like name nothing that one could use. */
function methodName({term, leaf, from, to, firstWord, words}: Mention): string | undefined {
	if (term.kind !== 'name') {
		return undefined;
	}
	// The level may stand after an edition: PRINCE2 7th edition Practitioner.
	const after = leaf.words.slice(firstWord + words, firstWord + words + 3);
	const written = leaf.text.slice(from - leaf.from, to - leaf.from);
	const leveled =
		term.nameKind === 'certificate' && !/\s\S/.test(term.name) && after.some(({text}) => levels.has(text));
	const long = term.nameKind === 'certificate' && written.length > 3 * term.name.length;
	return term.nameKind === 'method' || leveled || long ? term.name : undefined;
}

function gapOf(
	item: CertificateItem,
	inside: readonly Mention[],
	{catalogue, lexicon}: RuleContext,
): Certificates['gaps'][number] | undefined {
	// Longer lines tell of a course and are no list of certificates.
	if (item.nameTo - item.from > 90 || !/\p{L}{2}/u.test(item.text)) {
		return undefined;
	}
	const name = item.text.slice(0, item.nameTo - item.from).trim();
	const [certificate] = inside
		.flatMap(({term, words}) => (term.kind === 'certificate' ? [{id: term.certificate, words}] : []))
		.sort((a, b) => b.words - a.words)
		.flatMap(({id}) => catalogue.certification(id) ?? []);
	const bodies = lexicon.data.names.filter(({kind}) => kind === 'body').map((body) => body.name);
	const issuers = (certificate?.issuer ?? '')
		.split(/[/,]/)
		.map((issuer) => issuer.trim())
		.filter((issuer) => issuer.length > 2);
	const hasBody =
		[...bodies, ...issuers].some((body) =>
			new RegExp(String.raw`\b${body.replace(/\W/g, String.raw`\$&`)}\b`).test(item.text),
		) ||
		awarding.test(item.text) ||
		(certificate === undefined && otherPiece(item));
	const hasYear = year.test(item.text) || underway.test(item.text);
	if (hasBody && hasYear) {
		return undefined;
	}
	const [issuer] = issuers;
	const body = issuers.length === 1 && issuer !== undefined ? issuer : '[awarding body]';
	const added = `${hasBody ? '' : `, ${body}`}${hasYear ? '' : ', [month and year]'}`;
	const missing = hasBody ? 'the year' : hasYear ? 'the awarding body' : 'the awarding body and the year';
	const at = hasBody ? item.to : item.nameTo;
	return {
		item,
		message: `“${name}” stands without ${missing}. With both, a reader can check it and sees whether it is still valid.`,
		fix: {
			title: hasBody ? 'Add a prompt for the year' : `Add “${added.slice(2)}”`,
			preferred: false,
			edits: [{from: at, to: at, text: added}],
		},
	};
}

/** Something beside name and date: in a list of certificates that is the body. */
function otherPiece({text, from, nameTo}: CertificateItem): boolean {
	const rest = text.slice(nameTo - from).replace(/\b\p{L}{3,9} (?=(?:19|20)\d\d)/gu, '');
	return /\p{L}{3}/u.test(rest);
}
