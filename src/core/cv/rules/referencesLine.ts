import type {PartRule} from '../check/rule';
import {wordUse} from '../lexicon/wordUses';
import {lineAround} from './lineAround';

const kinds = ['references'] as const;

export const referencesLine: PartRule = {
	code: 'references-line',
	title: 'References on request',
	severity: 'info',
	what: 'A line that says references are available on request.',
	why: 'Employers ask for references when they want them, and the line takes the place of something about you.',
	how: 'Delete the line. Keep names and addresses of referees out of the CV as well, until somebody asks.',
	sources: [{text: 'Practice of CV checkers; most careers services leave the line out', grade: 'D'}],
	bad: [
		{
			text: '## References\n\n«References available on request»\n',
			fixed: '## References\n\n',
		},
		{
			text: '## Interests\n\n- Walking\n- «References are available upon request.»\n',
			fixed: '## Interests\n\n- Walking\n',
		},
	],
	good: [{text: '## Interests\n\n- Walking, and the accounts of a village hall\n'}],
	guards: [
		{
			text: '## Experience\n\n- Checked references of 40 suppliers on request of the board\n',
			note: 'References of suppliers are work.',
		},
	],
	scope: 'part',
	check: (part, {lexicon}, report) => {
		for (const leaf of part.leaves) {
			// A sentence of work that mentions references is longer.
			if (leaf.words.length > 12 || (leaf.uses & wordUse.references) === 0) {
				continue;
			}
			const at = leaf.words.findIndex((_, index) => lexicon.phraseAt(leaf.words, index, kinds));
			if (at >= 0) {
				report({
					from: leaf.from,
					to: leaf.to,
					message: 'This line says that references can be had. Employers ask when they want them.',
					fixes: [{title: 'Delete the line', preferred: true, edits: [{...lineAround(part.raw, leaf), text: ''}]}],
				});
			}
		}
	},
};
