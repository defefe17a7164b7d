import type {Lexicon} from '../lexicon/lexicon';
import type {SectionKind} from '../model/cv';
import {judgedBullets} from '../rules/bullets/judgedBullets';
import type {CheckedCv} from './cvChecker';

/** What readers of a CV look for, by the words for it. */
const wanted: readonly (readonly [kind: SectionKind, words: string])[] = [
	['profile', 'profile'],
	['experience', 'experience'],
	['skills', 'skills'],
	['certifications', 'certifications'],
	['education', 'education'],
];

/** What a CV has already, as counts out of a whole; nothing where there is nothing to count. */
export function cvStrengths({cv, findings}: CheckedCv, lexicon: Lexicon): readonly string[] {
	const bullets = cv.sections.flatMap(({parts}) =>
		parts.flatMap(({part, from}) =>
			judgedBullets(part, lexicon).map(({leaf, facts}) => ({from: from + leaf.from, to: from + leaf.to, facts})),
		),
	);
	const entries = cv.sections.flatMap(({parts}) => parts.filter(({part}) => part.entry));
	const dated = entries.filter(({part}) => part.entry?.dates !== undefined).length;
	const there = wanted.filter(([kind]) => cv.sections.some((section) => section.kind === kind));
	const untouched = bullets.filter(({from, to}) => !findings.some((each) => each.from < to && each.to > from)).length;
	return [
		share(
			bullets.filter(({facts}) => facts.metrics.length > 0 || facts.outcome === 'clear').length,
			bullets.length,
			'bullets give a number or say what followed',
		),
		share(
			bullets.filter(({facts}) => facts.opener.kind === 'strong').length,
			bullets.length,
			'bullets open with a strong verb',
		),
		share(untouched, bullets.length, 'bullets have no finding at all'),
		share(dated, entries.length, 'entries have dates'),
		...(there.length > 0
			? [
					`${there.length} of ${wanted.length} sections that readers look for: ${there.map(([, words]) => words).join(', ')}`,
				]
			: []),
	].filter((line) => line !== '');
}

function share(count: number, all: number, what: string): string {
	return count === 0 ? '' : `${count} of ${all} ${what}`;
}
