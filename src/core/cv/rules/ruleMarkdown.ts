import {markdownText} from '../../documents/markdownText';
import type {Grade, RuleExample, RuleInfo, RuleSource, Severity} from '../check/rule';

/** What the grades mean, in the words of the documentation. */
export const gradeWords: Readonly<Record<Grade, string>> = {
	A: 'experiment',
	B: 'official text',
	C: 'careers service or recruiter',
	D: 'survey or practice of other tools',
};

export const severityWords: Readonly<Record<Severity, string>> = {
	error: 'error',
	warning: 'warning',
	info: 'information',
	hint: 'hint',
};

/** All that there is to say about a rule. `level` is that of its heading: 1 for a page of its own. */
export function ruleMarkdown(rule: RuleInfo, level = 1): string {
	const sub = '#'.repeat(level + 1);
	const sections = [
		`${'#'.repeat(level)} ${level === 1 ? markdownText(rule.title) : rule.code}`,
		level === 1
			? `\`${rule.code}\`, by default ${article(rule.severity)}.`
			: `${markdownText(rule.title)}. By default ${article(rule.severity)}.`,
		`**What:** ${markdownText(rule.what)}`,
		`**Why:** ${markdownText(rule.why)}`,
		`**How to put it right:** ${markdownText(rule.how)}`,
		...examples(`${sub} Found`, rule.bad),
		...examples(`${sub} Fine`, [...rule.good, ...rule.guards]),
		`${sub} Sources`,
		rule.sources.map(sourceLine).join('\n'),
		`${sub} How to switch it off`,
		switchOff(rule.code),
	];
	return `${sections.join('\n\n')}\n`;
}

function article(severity: Severity): string {
	const word = severityWords[severity];
	return severity === 'info' ? word : `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;
}

function examples(heading: string, list: readonly RuleExample[]): readonly string[] {
	return list.length === 0 ? [] : [heading, ...list.map(exampleBlock)];
}

function exampleBlock({text, note, fixed}: RuleExample): string {
	const blocks = [
		...(note === undefined ? [] : [markdownText(note)]),
		fenced(text),
		...(fixed === undefined ? [] : ['After the fix:', fenced(fixed)]),
	];
	return blocks.join('\n\n');
}

function fenced(text: string): string {
	return `\`\`\`\`markdown\n${text.trimEnd()}\n\`\`\`\``;
}

function sourceLine({text, grade, url}: RuleSource): string {
	const words = markdownText(text);
	return `- ${url === undefined ? words : `[${words}](${url})`} (grade ${grade}: ${gradeWords[grade]})`;
}

function switchOff(code: string): string {
	return [
		`- For one line: \`<!-- cv-ignore ${code}: reason -->\` at its end, or on the line before a heading`,
		`- In one CV: \`<!-- cv-ignore-file ${code}: reason -->\`, or \`${code}: off\` under \`rules:\` in its front matter`,
		`- Everywhere: \`"pmoCareer.cv.rules": {"${code}": "off"}\` in the settings`,
	].join('\n');
}
