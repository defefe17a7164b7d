import {LineIndex} from '../../documents/lineIndex';
import {markdownCell, markdownText} from '../../documents/markdownText';
import type {Lexicon} from '../lexicon/lexicon';
import {wordCount} from '../model/wordCount';
import type {CheckedCv} from './cvChecker';
import {cvStrengths} from './cvStrengths';
import {countsBySeverity, severityCount} from './findingCounts';
import {severities} from './rule';
import type {Finding, Rule} from './rule';

export interface ReportRequest {
	readonly checked: CheckedCv;
	/** Name of the document, for the heading. */
	readonly name: string;
	readonly lexicon: Lexicon;
	readonly rules: readonly Rule[];
	/** The address of a line, counted from 1; absent where there is nothing to link to. */
	readonly link?: (line: number) => string;
}

interface RuleFindings {
	readonly code: string;
	readonly title: string;
	readonly how: string;
	readonly findings: readonly Finding[];
	/** Place of the worst finding among the severities: 0 is the worst. */
	readonly worst: number;
}

const mostFirst = 5;
const mostLines = 6;

/** A report on a checked CV as Markdown: what to do first, what is good already, what was found and what was let pass. */
export function cvReport(request: ReportRequest): string {
	const {checked, name} = request;
	const groups = byRule(request);
	const lines = new LineIndex(checked.cv.text);
	const place = (offset: number): string => {
		const line = lines.positionAt(offset).line + 1;
		return request.link ? `[line ${line}](${request.link(line)})` : `line ${line}`;
	};
	const sections = [
		`# Report on ${markdownText(name)}`,
		`${summaryText(checked)}.`,
		'## What to do first',
		firstSteps(groups, place),
		'## What is good already',
		list(cvStrengths(checked, request.lexicon)),
		...(groups.length > 0 ? ['## All findings by rule', table(groups)] : []),
		...letPass(checked, place),
	];
	return `${sections.join('\n\n')}\n`;
}

/** The counts in one line: `2 warnings, 5 suggestions, 412 words`. */
export function summaryText({cv, findings}: CheckedCv): string {
	const counts = countsBySeverity(findings);
	const found = severities.flatMap((severity) =>
		counts[severity] > 0 ? [severityCount(severity, counts[severity])] : [],
	);
	const words = wordCount(cv);
	return [...(found.length > 0 ? found : ['Nothing found']), `${words} ${words === 1 ? 'word' : 'words'}`].join(', ');
}

function byRule({checked, rules}: ReportRequest): readonly RuleFindings[] {
	const groups = new Map<string, Finding[]>();
	for (const finding of checked.findings) {
		const group = groups.get(finding.rule);
		if (group) {
			group.push(finding);
		} else {
			groups.set(finding.rule, [finding]);
		}
	}
	return [...groups]
		.map(([code, findings]) => {
			const rule = rules.find((each) => each.code === code);
			const worst = Math.min(...findings.map(({severity}) => severities.indexOf(severity)));
			return {code, title: rule?.title ?? code, how: rule?.how ?? '', findings, worst};
		})
		.sort((a, b) => a.worst - b.worst || b.findings.length - a.findings.length || (a.code < b.code ? -1 : 1));
}

function firstSteps(groups: readonly RuleFindings[], place: (offset: number) => string): string {
	if (groups.length === 0) {
		return 'Nothing was found. Let somebody who knows the work read it, and compare it with the advert.';
	}
	const steps = groups.slice(0, mostFirst).map(({title, how, findings}, at) => {
		const places = [...new Set(findings.map(({from}) => place(from)))];
		const more = places.length > mostLines ? ` and ${places.length - mostLines} more` : '';
		const where = `${places.slice(0, mostLines).join(', ')}${more}`;
		return `${at + 1}. **${markdownText(title)}** (${where}): ${markdownText(how === '' ? (findings[0]?.message ?? '') : how)}`;
	});
	return steps.join('\n');
}

function table(groups: readonly RuleFindings[]): string {
	const rows = groups.map(({code, title, findings, worst}) => {
		const severity = severities[worst] ?? 'hint';
		return `| ${markdownCell(title)} | \`${markdownCell(code)}\` | ${severity} | ${findings.length} |`;
	});
	return ['| about | rule | at worst | found |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function letPass({suppressions}: CheckedCv, place: (offset: number) => string): readonly string[] {
	if (suppressions.length === 0) {
		return [];
	}
	const items = suppressions.map(({rules, reason, scope, from}) => {
		const what = rules.size === 0 ? 'every rule' : [...rules].map((rule) => `\`${rule}\``).join(', ');
		const where = scope === 'file' ? `in the whole file (${place(from)})` : place(from);
		return `${what}, ${where}: ${reason === '' ? 'no reason given' : markdownText(reason)}`;
	});
	return ['## What you chose to let pass', list(items)];
}

function list(items: readonly string[]): string {
	return items.length === 0 ? 'Nothing that can be counted yet.' : items.map((item) => `- ${item}`).join('\n');
}
