import type {RuleInfo} from '../check/rule';

/**
 * What the front matter says that cannot be used. It is found while the options are read, before any rule runs, so that it
 * is described here and stands in no list of rules that check.
 */
export const frontMatterRule: RuleInfo = {
	code: 'front-matter',
	title: 'Options that cannot be used',
	severity: 'warning',
	what: 'A country, target role, rule or severity in the front matter that does not exist.',
	why: 'The check then goes on as if nothing had been said, which is easy to miss.',
	how: 'Choose one of the values that the message names. Completion offers them while you type.',
	sources: [{text: 'How this extension reads the front matter of a CV', grade: 'D'}],
	bad: [
		{
			text: '---\npmo-career: cv\ncountry: «england»\n---\n\n# Jo Park\n',
			note: 'The countries are uk, us, us-federal and eu.',
		},
		{
			text: '---\npmo-career: cv\nrules:\n  «no-metrics»: off\n---\n\n# Jo Park\n',
			note: 'The rule is called no-metric.',
		},
		{text: '---\npmo-career: cv\nrules:\n  page-length: «loud»\n---\n\n# Jo Park\n'},
	],
	good: [{text: '---\npmo-career: cv\ncountry: us\nrules:\n  page-length: hint\n  link-text: off\n---\n\n# Jo Park\n'}],
	guards: [
		{
			text: '---\nname: Jo Park\ncountry: GB\n---\n\n# Jo Park\n',
			note: 'The front matter of another tool means something else.',
		},
	],
};
