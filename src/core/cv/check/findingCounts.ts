import type {Finding, Severity} from './rule';

export function countsBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
	const counts = {error: 0, warning: 0, info: 0, hint: 0};
	for (const {severity} of findings) {
		counts[severity]++;
	}
	return counts;
}

const words: Readonly<Record<Severity, readonly [one: string, several: string]>> = {
	error: ['error', 'errors'],
	warning: ['warning', 'warnings'],
	info: ['suggestion', 'suggestions'],
	hint: ['hint', 'hints'],
};

export function severityCount(severity: Severity, count: number): string {
	return `${count} ${words[severity][count === 1 ? 0 : 1]}`;
}
