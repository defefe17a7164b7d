import type {Fix, PartRule} from '../check/rule';
import type {Lexicon} from '../lexicon/lexicon';
import type {Part} from '../model/cv';
import {wordsOf} from '../model/words';
import type {BulletFacts} from './bullets/bulletFacts';
import {isGeneralVerb} from './bullets/generalVerb';
import {factsOf} from './bullets/bulletFacts';
import {currentRole, endedRole} from './bullets/exampleRoles';
import {judgedBullets} from './bullets/judgedBullets';
import type {JudgedBullet} from './bullets/judgedBullets';
import {applied, inPart} from './bullets/textEdits';
import {withVerbFirst} from './bullets/verbRewrites';

export const weakOpener: PartRule = {
	code: 'weak-opener',
	title: 'Weak opening',
	severity: 'info',
	what: 'A bullet that opens with no action of its own: helped, worked on, involved in, a noun or a claim, or a general verb with nothing particular after it.',
	why: 'Support is real work, and these words hide your part in it. Where a number stands beside them, you do more than you say.',
	how: 'Begin with the verb for your own part: drafted, tracked, chased, reconciled. Then say how much or what came of it.',
	sources: [
		{text: 'University of Sheffield careers service: begin bullets with a verb', grade: 'C'},
		{text: 'markcv, the rules it checks bullets with', grade: 'D'},
		{text: 'risepeople: blanket bans of words punish roles that support others', grade: 'D'},
	],
	bad: [
		{text: endedRole('«Helped to» prepare the monthly report')},
		{text: endedRole('«Assisted with» drafting the risk policy of the group')},
		{
			text: endedRole('«Worked on» a £4m programme with 12 suppliers'),
			note: 'Scale is there: a warning, since you do more than you say.',
		},
		{text: endedRole('«Involved in» the planning of projects')},
		{text: endedRole('«Supported» project managers with administrative tasks')},
		{text: endedRole('«Management» of budgets and forecasts')},
		{text: endedRole('«Excellent» communicator at all levels of the business')},
		{text: currentRole('«Working with» a team of 5 on different tasks')},
		{text: endedRole('Reporting: «dealing with» queries about the monthly pack')},
		{text: endedRole('Successfully «participated in» the weekly progress meetings')},
	],
	good: [
		{text: endedRole('Supported 14 project boards with papers, all issued within two working days')},
		{text: endedRole('Managed a £4m change budget to within 2% of forecast')},
		{text: currentRole('Chair the monthly design authority for 22 projects')},
	],
	guards: [
		{
			text: endedRole('Assisted two surgeons in 190 hip replacements as scrub nurse'),
			note: 'Scale behind a soft verb.',
		},
		{text: endedRole('Managed stakeholder mapping for a merger, which averted a dispute'), note: 'A result in words.'},
		{text: endedRole('Worked with:'), note: 'Leads in to a list.'},
		{text: endedRole('Tools: Excel, Planview and Power BI'), note: 'A label that names things.'},
		{text: '## Languages\n\n- Working knowledge of German and French\n', note: 'Languages tell of no work.'},
		{
			text: '## Profile\n\nExperience of large programmes in the public sector.\n',
			note: 'A profile is judged by other rules.',
		},
		{text: endedRole('£1.4m of duplicate spend removed from the portfolio'), note: 'No verb, and a clear result.'},
	],
	scope: 'part',
	check: (part, {lexicon}, report) => {
		for (const bullet of judgedBullets(part, lexicon)) {
			const {leaf, facts} = bullet;
			const weakness = weaknessOf(facts);
			if (!weakness) {
				continue;
			}
			const {atMost, atLeast, message} = weakness;
			report({
				...inPart(leaf, facts.opener),
				message,
				...(atMost ? {atMost} : {}),
				...(atLeast ? {atLeast} : {}),
				fixes: fixesFor(part, bullet, lexicon),
			});
		}
	},
};

interface Weakness {
	readonly message: string;
	readonly atMost?: 'hint';
	readonly atLeast?: 'warning';
}

function weaknessOf(facts: BulletFacts): Weakness | undefined {
	const {opener, verdict, metrics} = facts;
	const bare = verdict === 'bare';
	const instead = opener.verb?.instead?.join(', ');
	const try_ = instead === undefined || opener.kind === 'phrase' ? '' : ` Perhaps: ${instead}.`;
	switch (opener.kind) {
		case 'weak':
		case 'phrase': {
			if (!bare) {
				return {
					message: `The result is clear, your part in it less so: which verb says what you did?${try_}`,
					atMost: 'hint',
				};
			}
			const scale = metrics.some(({kind}) => kind !== 'period' && kind !== 'team');
			return scale
				? {
						message: `There is scale here, so you do more than you say. Name your own part first.${try_}`,
						atLeast: 'warning',
					}
				: {message: `Hides your own part. What did you do, write, decide or change?${try_}`};
		}
		case 'depends':
			return isGeneralVerb(facts)
				? {
						message: `A general verb with nothing particular after it. Say how many, how often, or what came of it.${try_}`,
					}
				: undefined;
		case 'noun':
		case 'other':
			return bare ? {message: 'Opens with a thing, not with what you did. Start with a verb.'} : undefined;
		case 'adjective':
			return bare ? {message: 'A claim about you. Start with something you did that shows it.'} : undefined;
		case 'strong':
		case 'unknown':
		case 'recognition':
		case 'duty':
		case 'passive':
			return undefined;
	}
}

/** Only where the bullet reads better afterwards; never unseen, for only the writer knows who did what. */
function fixesFor(part: Part, bullet: JudgedBullet, lexicon: Lexicon): readonly Fix[] {
	const {leaf, facts} = bullet;
	const rewrite = /^(?:weak|phrase)$/.test(facts.opener.kind) ? withVerbFirst(part, bullet) : undefined;
	if (!rewrite?.sure) {
		return [];
	}
	const text = applied(part, leaf, rewrite.edits);
	const after = factsOf({text, words: wordsOf(text, lexicon.know), lexicon});
	return weaknessOf(after)
		? []
		: [{title: `Start with “${rewrite.verb}”, if you did it`, preferred: false, edits: rewrite.edits}];
}
