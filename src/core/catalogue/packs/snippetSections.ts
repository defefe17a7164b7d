/** What a snippet is for: parts of a CV, or a career plan. */
export const snippetSections = [
	'summary',
	'history',
	'achievement',
	'measure',
	'skills',
	'certification',
	'education',
	'heading',
	'phrase',
	'plan',
] as const;
export type SnippetSection = (typeof snippetSections)[number];
