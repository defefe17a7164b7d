import type {SectionKind} from '../model/cv';
import {capitalised} from './completion';
import type {CompletionContext, CvCompletion} from './completion';

/** What a CV is expected to have. */
const expected: readonly SectionKind[] = ['profile', 'experience', 'skills', 'certifications', 'education'];

/** The standard wording of every section that the CV does not have yet. */
export function headingItems({checked: {cv}, offset, lexicon}: CompletionContext): readonly CvCompletion[] {
	const there = new Set(
		cv.sections.flatMap(({kind, heading}) => (heading && (offset < heading.from || offset > heading.to) ? [kind] : [])),
	);
	return lexicon.data.headings
		.filter(({kind}) => !there.has(kind) && kind !== 'references')
		.flatMap(({kind, standard: [first]}) =>
			first === undefined
				? []
				: [{label: capitalised(first), kind: 'heading', rank: expected.includes(kind) ? expected.indexOf(kind) : 9}],
		);
}
