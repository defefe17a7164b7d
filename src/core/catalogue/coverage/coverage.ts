import type {ThingKind} from '../packs/pack';

/** What is looked for, in the order of the report. */
export const coverageChecks = [
	'isolated-role',
	'no-way-in',
	'dead-end',
	'few-skills',
	'many-skills',
	'no-raci',
	'no-source',
	'unneeded-skill',
	'level-falls',
	'band-jumps',
	'band-falls',
	'checklist',
] as const;
export type CoverageCheck = (typeof coverageChecks)[number];

/** One thing that a check found. */
export interface CoverageFinding {
	readonly check: CoverageCheck;
	/** What to look at. */
	readonly kind: ThingKind;
	readonly id: string;
	readonly field?: string;
	/** Facts for the words: numbers, and what the checklist says of itself. */
	readonly facts: Readonly<Record<string, string | number>>;
}

export interface CoverageReport {
	readonly counts: Readonly<Record<'roles' | 'skills' | 'moves' | 'certifications' | 'items', number>>;
	readonly findings: readonly CoverageFinding[];
}

/** A role with fewer skills says little about what it takes; one with more asks for everything. */
export const fewestSkills = 4;
export const mostSkills = 24;
/** A step up by so many bands is more than people make at once. */
export const largestStep = 3;
