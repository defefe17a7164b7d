import type {CvOptions, Finding, Fix, Report, Rule, Severity} from './rule';
import {severities} from './rule';

/**
 * What a rule reports, as a finding. `base`: where in the document the offsets of the report begin. A severity that somebody
 * has set holds as it is; the rule's own may be lowered or raised for the case at hand.
 */
export function findingOf(
	{code, severity: own}: Rule,
	{from, to, message, atMost, atLeast, fixes = noFixes}: Report,
	options: CvOptions,
	base: number,
): Finding {
	const set = options.severity[code];
	const severity = set && set !== 'off' ? set : adjusted(own, atMost, atLeast);
	return {rule: code, severity, from: from + base, to: to + base, message, base, baseFixes: fixes};
}

const noFixes: readonly Fix[] = [];

function adjusted(severity: Severity, atMost: Severity | undefined, atLeast: Severity | undefined): Severity {
	const rank = (each: Severity): number => severities.indexOf(each);
	const lowered = atMost && rank(atMost) > rank(severity) ? atMost : severity;
	return atLeast && rank(atLeast) < rank(lowered) ? atLeast : lowered;
}
