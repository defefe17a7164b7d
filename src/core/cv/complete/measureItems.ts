import {snippetText} from './completion';
import type {CompletionContext, CvCompletion} from './completion';

/** Numbers that people in the target role can quote, each as a placeholder to write one's own over. */
export function measureItems({checked, catalogue}: CompletionContext): readonly CvCompletion[] {
	const {target} = checked.options;
	const role = target === undefined ? undefined : catalogue.role(target);
	return (role?.measures ?? []).map((measure, rank) => ({
		label: measure,
		kind: 'measure',
		...(role ? {detail: role.title} : {}),
		about: 'A number that people in this role can quote. Write your own over it.',
		insert: `\${1:${snippetText(measure)}}`,
		snippet: true,
		rank,
	}));
}
