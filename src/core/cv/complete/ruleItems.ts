import type {CompletionContext, CvCompletion} from './completion';

/** The codes of the rules; those that find something in this CV come first. */
export function ruleItems({checked, rules}: CompletionContext): readonly CvCompletion[] {
	const found = new Set(checked.findings.map(({rule}) => rule));
	return rules.map(({code, title, what}) => ({
		label: code,
		kind: 'rule',
		detail: title,
		about: what,
		rank: found.has(code) ? 0 : 1,
	}));
}
