import type {CvChecker} from './cvChecker';
import type {CvSettings} from './frontMatterOptions';
import {fixesOf} from './fixesOf';
import type {Finding, TextEdit} from './rule';

/** Each round can only take findings away, so this many are never needed; it guards against a rule with a fault. */
const mostRounds = 12;

/**
 * Applies every preferred fix, or those of the given rules, until none is left, and returns the new text. Fixes that
 * touch the same text wait for the next round. Doing it again changes nothing.
 */
export function fixCv(checker: CvChecker, text: string, settings: CvSettings, rules?: readonly string[]): string {
	let fixed = text;
	for (let round = 0; round < mostRounds; round++) {
		const {findings} = checker.check(fixed, settings);
		const edits = preferredEdits(findings, rules);
		if (edits.length === 0) {
			break;
		}
		fixed = applyEdits(fixed, edits);
	}
	return fixed;
}

/** The edits of the preferred fixes that do not touch each other, in document order. */
export function preferredEdits(findings: readonly Finding[], rules?: readonly string[]): readonly TextEdit[] {
	const taken: TextEdit[] = [];
	let free = 0;
	for (const finding of findings) {
		const isAsked = !rules || rules.includes(finding.rule);
		const fix = isAsked ? fixesOf(finding).find(({preferred}) => preferred) : undefined;
		if (!fix) {
			continue;
		}
		const edits = [...fix.edits].sort((a, b) => a.from - b.from);
		const [first] = edits;
		const last = edits.at(-1);
		if (first && last && first.from >= free) {
			taken.push(...edits);
			// One character apart, so that two insertions at one place never meet.
			free = last.to + 1;
		}
	}
	return taken;
}

/** Edits in document order that do not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
	return edits.reduceRight((result, {from, to, text: added}) => result.slice(0, from) + added + result.slice(to), text);
}
