import type {Fix, PartRule, TextEdit} from '../check/rule';
import {pastForBase} from '../lexicon/verbForms';
import type {Part} from '../model/cv';
import {currentRole, endedRole} from './bullets/exampleRoles';
import {judgedBullets} from './bullets/judgedBullets';
import type {JudgedBullet} from './bullets/judgedBullets';
import {wordAt} from './bullets/sentence';
import {inCaseOf, inPart, replaced} from './bullets/textEdits';
import {withVerbFirst} from './bullets/verbRewrites';

export const dutyNotAchievement: PartRule = {
	code: 'duty-not-achievement',
	title: 'Duty instead of action',
	severity: 'warning',
	what: 'A bullet that opens with the duties of the post: responsible for, duties included, tasked with, in charge of.',
	why: 'It says what anybody in the post was to do. A reader wants to know what you did and what came of it.',
	how: 'Start with the action, then say how much of it there was, or what changed.',
	sources: [
		{text: 'National Careers Service, advice on CVs (as given by Work Wiltshire)', grade: 'C'},
		{text: 'Action, problem and result as the shape of a bullet (Princeton, by way of techrhet)', grade: 'C'},
		{text: 'Harvard, Office of Undergraduate Research and Fellowships: go beyond responsibilities', grade: 'C'},
	],
	bad: [
		{
			text: endedRole('«Responsible for» managing the risk log of 14 projects'),
			fixed: endedRole('Managed the risk log of 14 projects'),
		},
		{
			text: currentRole('«Responsible for» managing the risk log of 14 projects'),
			note: 'The role goes on, so the verb stands in the present.',
			fixed: currentRole('Manage the risk log of 14 projects'),
		},
		{
			text: endedRole('«Duties included» preparing agendas, booking rooms and sending out papers'),
			fixed: endedRole('Prepared agendas, booked rooms and sent out papers'),
		},
		{
			text: endedRole('I «was responsible for» running the project board'),
			fixed: endedRole('Ran the project board'),
		},
		{
			text: endedRole('**Governance:** «tasked with» arranging stage gate reviews'),
			fixed: endedRole('**Governance:** arranged stage gate reviews'),
		},
		{text: endedRole('«Responsible for» the monthly report'), note: 'Which verb fits is for you to say.'},
		{text: endedRole('«To provide» support to the Head of PMO'), note: 'Wording of a job description.'},
		{text: endedRole('«Various office duties» such as filing and scanning')},
		{text: endedRole('«In charge of» **planning** and reporting'), note: 'Markup in the way: no fix.'},
	],
	good: [
		{text: endedRole('Managed the risk log of 14 projects and closed 120 risks before go-live')},
		{text: currentRole('Run the monthly portfolio board for 22 projects')},
	],
	guards: [
		{text: endedRole('Duties included:'), note: 'Leads in to the bullets below.'},
		{text: endedRole('[Responsible for what?]'), note: 'A prompt that is still to be filled in.'},
		{text: '## Skills\n\n- Responsible for nothing in particular here\n', note: 'Skills tell of no post.'},
		{text: endedRole('Agreed with 12 managers who was responsible for each benefit'), note: 'Not at the start.'},
		{text: endedRole('Cut import duties by 12% with a bonded warehouse'), note: 'Duties of another kind.'},
	],
	scope: 'part',
	check: (part, {lexicon}, report) => {
		for (const bullet of judgedBullets(part, lexicon)) {
			const {leaf, facts} = bullet;
			if (facts.opener.kind === 'duty') {
				report({
					...inPart(leaf, facts.opener),
					message:
						'Says what the job was, not what you did. Start with the action: a verb, then how much or what changed.',
					fixes: fixesFor(part, bullet),
				});
			}
		}
	},
};

function fixesFor(part: Part, bullet: JudgedBullet): readonly Fix[] {
	const {sentence, opener} = bullet.facts;
	const rewrite = withVerbFirst(part, bullet);
	if (rewrite) {
		// Expected to and needed to leave open whether it was done.
		const done = /^(?:for|with|of|included|include|were|was|involved|comprised|to)$/.test(
			wordAt(sentence, opener.next - 1),
		);
		const preferred = rewrite.sure && done;
		return [{title: `Start with “${rewrite.verb}”`, preferred, edits: rewrite.edits}];
	}
	return /^(?:for|of)$/.test(wordAt(sentence, opener.next - 1))
		? verbsFor(bullet).flatMap((verb) => startingWith(part, bullet, verb))
		: [];
}

/** What one does with the thing of which one has charge. */
function verbsFor({facts: {sentence, opener}}: JudgedBullet): readonly string[] {
	for (let at = opener.next; at < opener.next + 6 && at < sentence.words.length; at++) {
		const word = wordAt(sentence, at);
		if (
			/^(?:reports?|reporting|packs?|minutes|papers?|documents?|documentation|dashboards?|newsletter|invoices)$/.test(
				word,
			)
		) {
			return ['produce', 'write', 'issue'];
		}
		if (/^(?:team|staff|analysts|people|administrators|apprentices)$/.test(word)) {
			return ['lead', 'manage', 'coach'];
		}
		if (/^(?:meetings?|boards?|workshops?|events?|reviews?)$/.test(word)) {
			return ['run', 'organise', 'chair'];
		}
		if (/^(?:budgets?|costs?|forecasts?|accounts?)$/.test(word)) {
			return ['manage', 'control', 'forecast'];
		}
	}
	return ['manage', 'run'];
}

const irregular: Readonly<Record<string, string>> = {lead: 'led', run: 'ran', write: 'wrote', forecast: 'forecast'};

function startingWith(part: Part, {leaf, facts}: JudgedBullet, base: string): readonly Fix[] {
	const {sentence, opener, start} = facts;
	const [first, last] = [sentence.words[opener.pronoun ?? start], sentence.words[opener.next - 1]];
	if (!first || !last || opener.next >= sentence.words.length) {
		return [];
	}
	const form = part.entry?.current === true ? base : (irregular[base] ?? pastForBase(base));
	const verb = inCaseOf(form, leaf, first.from);
	const edit: TextEdit | undefined = replaced(part, leaf, {from: first.from, to: last.to}, verb);
	return edit ? [{title: `Start with “${verb}”`, preferred: false, edits: [edit]}] : [];
}
