import type {Fix, PartRule} from '../check/rule';
import {pastOf} from '../lexicon/verbForms';
import type {EntryFacts, Part} from '../model/cv';
import {currentRole, endedRole} from './bullets/exampleRoles';
import type {JudgedBullet} from './bullets/judgedBullets';
import {judgedBullets} from './bullets/judgedBullets';
import {wordAt} from './bullets/sentence';
import {inCaseOf, inPart, replaced} from './bullets/textEdits';

export const tense: PartRule = {
	code: 'tense',
	title: 'Present tense in an ended role',
	severity: 'warning',
	what: 'A bullet in the present tense in a role that has ended.',
	why: 'A reader takes it that the work goes on, or that the CV was not brought up to date.',
	how: 'Put what has ended in the past. In the role you are in, both may stand: the present for what goes on, the past for what is done.',
	sources: [
		{text: 'totalresumes.com.au: past roles in the past tense', grade: 'D'},
		{text: 'markcv, the rules it checks bullets with', grade: 'D'},
	],
	bad: [
		{
			text: endedRole('«Keeps» the plan of 12 projects up to date'),
			fixed: endedRole('Kept the plan of 12 projects up to date'),
		},
		{
			text: endedRole('Cut the reporting cycle to four days', '«Manage» a budget of £2m'),
			note: 'Two tenses in one role.',
			fixed: endedRole('Cut the reporting cycle to four days', 'Managed a budget of £2m'),
		},
		{
			text: endedRole('**Reporting:** «publish» the pack of 40 pages every Friday'),
			fixed: endedRole('**Reporting:** published the pack of 40 pages every Friday'),
		},
		{
			text: endedRole('«Organizes» the yearly conference of 300 guests'),
			note: 'American spelling stays.',
			fixed: endedRole('Organized the yearly conference of 300 guests'),
		},
	],
	good: [
		{text: endedRole('Kept the plan of 12 projects up to date')},
		{text: currentRole('Keep the plan of 12 projects up to date', 'Cut the reporting cycle to four days')},
	],
	guards: [
		{
			text: endedRole('Set the baseline', 'Cut costs by 12%', 'Put 40 plans online', 'Cost 14 options'),
			note: 'Past and present look alike.',
		},
		{text: endedRole('Led a team of six'), note: 'Past.'},
		{
			text: endedRole('Support for 12 project boards', 'Budget management for 3 programmes'),
			note: 'Nouns that look like verbs.',
		},
		{text: endedRole('Managing a portfolio of 14 projects'), note: 'An -ing form has no tense.'},
		{
			text: '## Experience\n\n### PMO Analyst | Acme | Leeds\n\n- Manage 14 plans\n',
			note: 'Without dates nobody knows whether the role has ended.',
		},
	],
	scope: 'part',
	check: (part, {lexicon, options}, report) => {
		if (!part.entry || !hasEnded(part.entry, options.today)) {
			return;
		}
		for (const bullet of judgedBullets(part, lexicon)) {
			const {leaf, facts} = bullet;
			const {opener} = facts;
			if (opener.form === 'present' && /^(?:strong|depends|weak)$/.test(opener.kind)) {
				report({
					...inPart(leaf, opener),
					message: 'This role has ended, and the verb says that the work goes on. Put it in the past.',
					fixes: inThePast(part, bullet),
				});
			}
		}
	},
};

function hasEnded({dates, current}: EntryFacts, today: string): boolean {
	const end = dates?.end;
	return !current && end !== undefined && typeof end !== 'string' && end.year <= Number(today.slice(0, 4));
}

function inThePast(part: Part, {leaf, facts}: JudgedBullet): readonly Fix[] {
	const {opener, sentence} = facts;
	const word = wordAt(sentence, opener.next - 1);
	const at = leaf.words[opener.next - 1];
	if (!opener.verb || !at || opener.next !== opener.first + 1) {
		return [];
	}
	const past = inCaseOf(pastOf(opener.verb, word), leaf, at.from);
	const edit = replaced(part, leaf, at, past);
	// A plural noun can look like the third person: Plans.
	const next = wordAt(sentence, opener.next);
	const sure = !/^(?:and|or|for|to|in|of|with)$/.test(next) && next !== '';
	return edit ? [{title: `Change to “${past}”`, preferred: sure, edits: [edit]}] : [];
}
