import {markdownText} from '../../documents/markdownText';
import type {RuleInfo} from '../check/rule';
import {cvConvention, cvCountries} from '../country';
import type {CvCountry} from '../country';
import {gradeWords, ruleMarkdown, severityWords} from './ruleMarkdown';

/** The documentation of every rule, with a table of contents and what differs between countries. */
export function rulesMarkdown(rules: readonly RuleInfo[]): string {
	const rows = rules.map(({code, title, severity}) => [
		`[${code}](#${code})`,
		markdownText(title),
		severityWords[severity],
	]);
	const grades = Object.entries(gradeWords).map(([grade, words]) => `${grade} ${words}`);
	const head = [
		'# What is checked in a CV',
		'This page is made from the rules themselves. Text between « » is what a rule finds; under “Fine” stands what looks alike and is not found.',
		'Every rule can be made an `error`, a `warning`, `info` or a `hint`, or be switched `off`: in the setting `pmoCareer.cv.rules`, or under `rules:` in the front matter of a CV.',
		`Every rule names its sources. The grade says how strong the evidence is: ${grades.join(', ')}.`,
		'## Rules',
		table(['rule', 'about', 'by default'], rows),
		'## Countries',
		'The setting `pmoCareer.cv.country`, or `country:` in the front matter, says where the CV is read. Where sources differ between countries, so does the check:',
		countryTable(),
	];
	return `${head.join('\n\n')}\n\n${rules.map((rule) => ruleMarkdown(rule, 2)).join('\n')}`;
}

const countryNames: Readonly<Record<CvCountry, string>> = {
	uk: 'United Kingdom',
	us: 'United States',
	'us-federal': 'United States, federal posts',
	eu: 'European Union',
};

function countryTable(): string {
	const rows = cvCountries.map((country) => {
		const {pages, personalData, hours, phone} = cvConvention(country);
		const {most, afterTenYears, beyond} = pages;
		return [
			`\`${country}\``,
			countryNames[country],
			`${String(most)}${afterTenYears === most ? '' : `, ${String(afterTenYears)} after ten years of work`}; beyond: ${beyond}`,
			personalData === 'unwanted' ? 'not wanted' : 'customs vary, so a hint at most',
			hours === 'required' ? 'month, year and hours a week are required' : 'month and year',
			phone === 'country' ? 'with the code of the country' : 'as written in the country',
		];
	});
	return table(['value', 'read in', 'pages at most', 'photo and personal data', 'dates of a post', 'telephone'], rows);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
