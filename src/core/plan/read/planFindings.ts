import type {CatalogueIndex} from '../../catalogue/lookups';
import {findFrontMatter} from '../../documents/frontMatterBlock';
import type {Span} from '../../documents/yamlSource';
import type {PlanText} from './planText';

export type PlanFindingCode = 'catalogue-changed' | 'role-renamed' | 'role-unknown' | 'skill-renamed' | 'skill-unknown';

/** Something that is another in today's catalogue than when the plan was written. Nothing in the plan is lost by it. */
export interface PlanFinding {
	readonly code: PlanFindingCode;
	/** Counted from 0. */
	readonly line: number;
	readonly at: Span;
	/** The id or version in the plan. Untrusted text. */
	readonly found: string;
	/** What it is today: ids, several where something was split, or the version; nothing where it is unknown. */
	readonly now: readonly string[];
}

/** Compares the ids and the version in a plan with today's catalogue, in the order of its lines. */
export function planFindings(text: string, {head, groups}: PlanText, index: CatalogueIndex): readonly PlanFinding[] {
	const findings: PlanFinding[] = [];
	const {version} = index.catalogue;
	if (head.catalogue !== undefined && head.catalogue !== version) {
		findings.push({code: 'catalogue-changed', ...headLine(text, 'catalogue'), found: head.catalogue, now: [version]});
	}
	for (const key of ['from', 'to'] as const) {
		const id = head[key];
		if (id !== undefined && !index.role(id)) {
			const now = index.nowOf('role', id);
			const code = now.length > 0 ? 'role-renamed' : 'role-unknown';
			findings.push({code, ...headLine(text, key), found: id, now});
		}
	}
	for (const {skill, skillAt} of groups) {
		if (skill !== undefined && skillAt && !index.skill(skill)) {
			const now = index.nowOf('skill', skill);
			findings.push({code: now.length > 0 ? 'skill-renamed' : 'skill-unknown', ...skillAt, found: skill, now});
		}
	}
	return findings.sort((a, b) => a.line - b.line);
}

/** The line of the front matter that begins with a key, or its first one. */
function headLine(text: string, key: string): Pick<PlanFinding, 'line' | 'at'> {
	const front = findFrontMatter(text);
	const end = front.ok ? front.value.end : 0;
	let from = 0;
	for (const [line, words] of text.slice(0, end).split('\n').entries()) {
		if (words.startsWith(`${key}:`)) {
			return {line, at: {from, to: from + words.trimEnd().length}};
		}
		from += words.length + 1;
	}
	return {line: 0, at: {from: 0, to: 0}};
}
