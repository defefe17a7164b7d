import type {Finding, Fix, RuleContext, RuleExample, RuleInfo, Severity} from '../check/rule';
import {isSuppressed, suppressionsIn} from '../check/suppressions';
import type {Cv} from '../model/cv';
import type {Drift, DriftKind} from '../variants/drift';
import {factDrift} from '../variants/factDrift';

/** The text is that of the variant. */
export interface DriftExample extends RuleExample {
	readonly master: string;
}

export interface DriftRule extends RuleInfo {
	readonly bad: readonly DriftExample[];
	readonly good: readonly DriftExample[];
	readonly guards: readonly DriftExample[];
}

const master = [
	'# Sam Example',
	'',
	'## Experience',
	'',
	'### PMO Analyst (Band 6) | Acme Rail | March 2020 – Present',
	'',
	'- Cut the reporting cycle from ten days to four for 64 projects worth £4m',
	'',
	'### Project Administrator | Beta Water | May 2017 – February 2020',
	'',
	'- Kept the plans of 12 sites',
	'',
	'## Certifications',
	'',
	'- PRINCE2 Practitioner, PeopleCert, June 2024',
	'',
].join('\n');

const changed = (before: string, after: string): string => master.replace(before, after);

/** Needs two documents, so it stands apart from the rules on one. */
export const variantFactDrift: DriftRule = {
	code: 'variant-fact-drift',
	title: 'Fact that the master does not have',
	severity: 'error',
	what: 'An employer, title, date, certificate, qualification or number in a variant that its master CV does not have.',
	why: 'A variant chooses and rewords; its facts are the master’s. Where the two differ, one is wrong, and employers check titles, dates and certificates.',
	how: 'Put the fact right here, or in the master where that one is wrong or out of date.',
	sources: [{text: 'Resume-Matcher, which holds what it tailors against the master CV', grade: 'D'}],
	bad: [
		{master, text: changed('March 2020', '«March 2019»'), fixed: master},
		{master, text: changed('Acme Rail', '«Apex Rail»'), fixed: master},
		{master, text: changed('PMO Analyst (Band 6)', '«PMO Manager»'), fixed: master},
		{master, text: changed('£4m', '«£40m»'), fixed: master},
		{master, text: changed('June 2024', '«June 2025»'), fixed: master},
		{
			master,
			text: changed('## Certifications\n\n', '## Certifications\n\n- «MSP Practitioner», PeopleCert, May 2023\n'),
		},
		{
			master,
			text: changed('- Kept the plans of 12 sites', '- Kept the plans of 12 sites and «64» projects'),
			note: 'The master says 64 of another post: a warning.',
		},
	],
	good: [{master, text: master}],
	guards: [
		{
			master,
			text: changed('PMO Analyst (Band 6)', 'PMO Analyst (Portfolio Analyst)'),
			note: 'A title that adverts use may stand in brackets beside the real one.',
		},
		{master, text: changed('PMO Analyst (Band 6)', 'PMO Analyst'), note: 'Words of the title may be left out.'},
		{master, text: changed('March 2020 – Present', '2020 – Present'), note: 'Years only say less, and nothing else.'},
		{
			master,
			text: changed(
				'- Cut the reporting cycle from ten days to four for 64 projects worth £4m',
				'- Shortened reports on 64 projects (£4,000,000) from 10 days to 4',
			),
			note: 'The same numbers in other words.',
		},
	],
};

/** What a variant says that its master does not. What a comment suppresses is left out. */
export function checkDrift(variant: Cv, masterCv: Cv, context: RuleContext): readonly Finding[] {
	const set = context.options.severity[variantFactDrift.code];
	if (set === 'off') {
		return [];
	}
	const suppressions = suppressionsIn(variant);
	return factDrift(variant, masterCv, context)
		.map((drift) => findingOf(drift, set))
		.filter((finding) => !isSuppressed(finding, suppressions));
}

function findingOf(drift: Drift, set: Severity | undefined): Finding {
	const {from, to, elsewhere} = drift;
	return {
		rule: variantFactDrift.code,
		severity: set ?? (elsewhere ? 'warning' : variantFactDrift.severity),
		from,
		to,
		message: driftMessage(drift),
		base: 0,
		baseFixes: fixesFor(drift),
	};
}

const nouns: Readonly<Record<DriftKind, string>> = {
	employer: 'employer',
	title: 'title',
	date: 'date',
	certificate: 'certificate or issuer',
	education: 'qualification or school',
	number: 'number',
};

/** In one or two sentences what the two CVs say. */
export function driftMessage({kind, text, nearest, elsewhere}: Drift): string {
	if (elsewhere) {
		return `The master has the number ${text} in another post, and not in this one.`;
	}
	return nearest
		? `The master says ${nearest.text}, this says ${text}.`
		: `The master does not have the ${nouns[kind]} ${text}.`;
}

function fixesFor({from, to, nearest, elsewhere}: Drift): readonly Fix[] {
	if (!nearest || elsewhere) {
		return [];
	}
	// Not preferred: the master may be the one that is wrong.
	return [
		{title: `Say what the master says: ${nearest.text}`, preferred: false, edits: [{from, to, text: nearest.text}]},
	];
}
