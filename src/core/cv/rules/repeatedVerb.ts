import type {PartRule} from '../check/rule';
import {currentRole, endedRole} from './bullets/exampleRoles';
import type {JudgedBullet} from './bullets/judgedBullets';
import {judgedBullets} from './bullets/judgedBullets';
import {wordAt} from './bullets/sentence';
import {inPart} from './bullets/textEdits';

/** As often as this is too often. */
const limit = 3;

export const repeatedVerb: PartRule = {
	code: 'repeated-verb',
	title: 'Same verb again',
	severity: 'info',
	what: 'The same verb opens three or more bullets of one role, in whatever form.',
	why: 'The third time a reader no longer sees it, and another verb often says more exactly what you did.',
	how: 'Keep it where it fits best, and find the exact word for the others.',
	sources: [{text: 'markcv, the rules it checks bullets with', grade: 'D'}],
	bad: [
		{
			text: endedRole('Managed 12 plans', 'Managed a budget of £2m', '«Managed» 40 risks'),
			note: 'From the third on.',
		},
		{
			text: currentRole(
				'Track 12 plans',
				'Tracked 90 risks to closure in 2024',
				'Reporting: «tracking» 40 benefits',
				'«Track» 6 budgets',
			),
			note: 'Forms of one verb.',
		},
	],
	good: [{text: endedRole('Managed 12 plans', 'Controlled a budget of £2m', 'Closed 40 risks')}],
	guards: [
		{text: endedRole('Managed 12 plans', 'Managed a budget of £2m'), note: 'Twice is fine.'},
		{
			text: `${endedRole('Led 12 projects', 'Led 4 boards')}\n### Clerk | Beta | York\n\nMay 2016 to June 2018\n\n- Led 3 audits\n`,
			note: 'Another role.',
		},
		{text: endedRole('Planview', 'Planview', 'Planview'), note: 'No verbs.'},
	],
	scope: 'part',
	check: (part, {lexicon}, report) => {
		const seen = new Map<string, number>();
		for (const bullet of part.entry ? judgedBullets(part, lexicon) : []) {
			const verb = openingVerb(bullet);
			if (verb === undefined) {
				continue;
			}
			const count = (seen.get(verb) ?? 0) + 1;
			seen.set(verb, count);
			if (count >= limit) {
				const {leaf, facts} = bullet;
				const word = leaf.words[facts.opener.next - 1];
				report({
					...inPart(leaf, word && facts.opener.kind !== 'phrase' ? word : facts.opener),
					message: `“${verb}” opens a bullet of this role for the ${ordinal(count)} time. Is there a more exact verb here?`,
				});
			}
		}
	},
};

function openingVerb({facts: {opener, sentence}}: JudgedBullet): string | undefined {
	if (/^(?:strong|depends|weak|phrase)$/.test(opener.kind)) {
		return opener.verb?.base;
	}
	return opener.kind === 'unknown' ? wordAt(sentence, opener.next - 1) : undefined;
}

function ordinal(count: number): string {
	const suffix =
		count % 10 === 3 && count !== 13
			? 'rd'
			: count % 10 === 1 && count > 20
				? 'st'
				: count % 10 === 2 && count > 20
					? 'nd'
					: 'th';
	return `${count}${suffix}`;
}
