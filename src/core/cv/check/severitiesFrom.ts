import {severities} from './rule';
import type {Severity} from './rule';

const levels = [...severities, 'off'] as const;

/** What is a severity among the values of an object that anybody may have written. */
export function severitiesFrom(value: unknown): Readonly<Record<string, Severity | 'off'>> {
	return Object.fromEntries(
		Object.entries(typeof value === 'object' && value !== null ? value : {}).flatMap(([rule, level]) => {
			const known = levels.find((each) => each === level);
			return known ? [[rule, known] as const] : [];
		}),
	);
}
