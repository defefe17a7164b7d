import type {PartRule} from '../check/rule';
import type {Part} from '../model/cv';
import type {BulletFacts} from './bullets/bulletFacts';
import {isGeneralVerb} from './bullets/generalVerb';
import {currentRole, endedRole} from './bullets/exampleRoles';
import type {JudgedBullet} from './bullets/judgedBullets';
import {judgedBullets} from './bullets/judgedBullets';
import {inPart} from './bullets/textEdits';

/** A role with fewer bullets is judged by them alone. */
const leastBullets = 3;

export const noMetric: PartRule = {
	code: 'no-metric',
	title: 'No number and no result',
	severity: 'info',
	what: 'A bullet that names an action and neither how much of it there was nor what came of it; on the heading of a role, that more than half of its bullets do so.',
	why: 'Numbers and results tell your work from that of everybody else in the same post.',
	how: 'Add how many, how often, how large or how fast, or what was different afterwards. A result in words counts as well as a number.',
	sources: [
		{text: 'MIT Communication Lab: concrete and quantified bullets', grade: 'C'},
		{text: 'National Careers Service, advice on CVs (as given by Work Wiltshire)', grade: 'C'},
		{text: 'PMI Learning Library 3863: two days ahead, 100,000 euros under budget', grade: 'C'},
	],
	bad: [
		{text: endedRole('«Delivered reports to senior management»')},
		{
			text: endedRole('«Improved communication between teams, resulting in better collaboration»'),
			note: 'Fits every bullet, so it is no result.',
		},
		{text: endedRole('«Delivered projects on time and within budget»'), note: 'What every plan promises.'},
		{
			text: endedRole('«Audited documents under ISO 9001 and PRINCE2 in 2019»'),
			note: 'Digits of names and years measure nothing.',
		},
		{
			text: endedRole(
				'Rebuilt the pack in 3 days',
				'«Drafted plans»',
				'«Wrote the minutes»',
				'«Drafted the agenda»',
			).replace('PMO Analyst', '«PMO Analyst»'),
			note: 'Most bullets of the role, so the heading is marked as well.',
		},
	],
	good: [
		{text: endedRole('Cut the monthly reporting cycle from nine days to four')},
		{text: endedRole('Rewrote the stage gate checklist so that the board stopped asking for a second report')},
		{text: currentRole('Keep the integrated plan of 11 workstreams and publish it every Friday')},
		{text: endedRole('Persuaded the steering committee to stop a failing data project')},
	],
	guards: [
		{
			text: endedRole('Drafted the lessons-learned procedure that the whole group later adopted as its standard'),
			note: 'A result in words.',
		},
		{
			text: endedRole('Fixed a memory leak that had forced a nightly restart since launch'),
			note: 'What it was like before.',
		},
		{
			text: endedRole('Turned the action log into a live board; overdue actions became rare'),
			note: 'A result after the semicolon.',
		},
		{text: endedRole('Halved the time to approve a change'), note: 'The verb is a measure.'},
		{text: endedRole('[Number] of projects'), note: 'A prompt.'},
		{
			text: '## Education\n\n- Studied statistics and project management\n',
			note: 'Education is not asked for results.',
		},
		{text: endedRole('Planview', 'Power BI'), note: 'Names of things.'},
	],
	scope: 'part',
	check: (part, {lexicon}, report) => {
		const bullets = judgedBullets(part, lexicon);
		for (const {leaf, facts} of bullets) {
			const missing = missingIn(facts);
			const last = facts.sentence.words.at(-1);
			if (missing && last) {
				report({
					...inPart(leaf, {from: facts.opener.from, to: last.to}),
					message:
						facts.outcome === 'vague'
							? 'The result named here would fit any bullet. By how much, or what exactly was different afterwards?'
							: 'States neither scale nor result. How many, how often, how much, or what was different afterwards?',
					...(missing === 'hint' ? {atMost: 'hint'} : {}),
				});
			}
		}
		reportRole(part, bullets, report);
	},
};

function missingIn(facts: BulletFacts): 'info' | 'hint' | undefined {
	const {opener, verdict} = facts;
	// The rule on weak openers asks for the same then, and one finding for one fault is enough.
	if (!/^(?:strong|depends|unknown)$/.test(opener.kind) || verdict === 'full' || isGeneralVerb(facts)) {
		return undefined;
	}
	return verdict === 'bare' ? 'info' : 'hint';
}

function reportRole(part: Part, bullets: readonly JudgedBullet[], report: Parameters<PartRule['check']>[2]): void {
	const {entry} = part;
	const silent = bullets.filter(
		({facts}) => facts.metrics.length === 0 && facts.outcome !== 'clear' && facts.verdict !== 'full',
	);
	if (!entry || bullets.length < leastBullets || silent.length * 2 <= bullets.length) {
		return;
	}
	const {from, to} = entry.title && entry.title.to > entry.title.from ? entry.title : entry.head;
	report({
		from,
		to,
		message: `${silent.length} of the ${bullets.length} bullets of this role state neither a number nor a result. Begin with those you are proudest of.`,
		atLeast: 'warning',
	});
}
