import fs from 'node:fs';
import path from 'node:path';
import type {SavedRun} from './savedRun';
import {savedRun} from './savedRun';
import {shippedCatalogue} from './shippedCatalogue';

/** What a person thinks of themself, whatever the role. */
const self = {
	q01: 2,
	q02: 1,
	q03: -1,
	q11: 2,
	q14: 1,
	q15: 2,
	q04: -1,
	q05: 2,
	q06: 1,
	q12: 1,
	q40: 0,
	q08: 1,
	q09: 1,
	q41: -2,
	q10: 2,
	q07: -1,
	q37: 2,
	q44: -1,
	q42: 0,
	q43: 'unknown',
	q13: 1,
	q31: 1,
	q34: 2,
	q39: -1,
} as const;

/** What they found out about three offices, and one of them half a year before. */
export const sampleRuns: Readonly<Record<string, SavedRun>> = {
	'2026-09-01-pmo-analyst': {
		about: 'pmo_analyst',
		updated: '2026-09-01',
		answers: {
			...self,
			q37: -1,
			q34: 0,
			q31: 0,
			q26: 2,
			q27: -2,
			q45: 2,
			q23: 2,
			q36: -2,
			q19: -1,
			q20: 'unknown',
			q21: 'unknown',
			q22: 'unknown',
			q17: 'unknown',
			q38: -2,
			q32: -2,
			q18: 1,
			q24: 'unknown',
			t01: -2,
			t02: -2,
			t03: 2,
			t04: 2,
			t07: 2,
			t11: 2,
			t12: 1,
		},
		matters: ['q15', 'q22'],
		notes: {q19: 'The advert lists four reports and no decision.'},
	},
	'2026-10-05-pmo-lead': {
		about: 'pmo_lead',
		updated: '2026-10-05',
		answers: {
			...self,
			q26: -1,
			q27: 1,
			q45: -1,
			q23: 0,
			q36: 2,
			q19: 2,
			q20: 1,
			q21: 1,
			q22: 1,
			q25: 0,
			q30: 'not-applicable',
			q17: 1,
			q32: 1,
			q33: -1,
			q38: 0,
			q18: -2,
			q24: -1,
			q29: 0,
			t01: 1,
			t02: 2,
			t03: -1,
			t04: -1,
			t08: 2,
			t11: 1,
		},
		matters: ['q15', 'q22', 'q36'],
		notes: {q19: 'The lead told of two projects that were stopped on their advice.', q38: 'راتب أقل قليلا من الآن'},
	},
	'2026-11-10-planner': {
		about: 'planner',
		updated: '2026-11-10',
		answers: {
			...self,
			q26: -2,
			q27: 2,
			q19: 'unknown',
			q20: 0,
			q17: -1,
			q38: 2,
			q36: 0,
			q18: -1,
			t09: 2,
			t10: 2,
			t05: 1,
		},
		matters: ['q15'],
	},
};

/** The first of them as it stood when the checklist was another version and asked less, and one thing that it asks no more. */
export const formerRun: SavedRun = {
	about: 'pmo_analyst',
	updated: '2026-03-01',
	version: '1.0.0',
	answers: {
		q01: 1,
		q02: 1,
		q03: -1,
		q11: 1,
		q14: 1,
		q15: 1,
		q05: 2,
		q12: 1,
		q08: 1,
		q09: 1,
		q10: 2,
		q07: -1,
		q37: 2,
		q13: 1,
		q31: 0,
		q34: 2,
		q17: 2,
		q19: 1,
		q20: 1,
		q22: 'unknown',
	},
	former: {
		q16: 'I can press an uncomfortable question without falling out with people.',
		q28: 'Project managers here find that the PMO helps more than it hinders.',
		q35: 'I steer my own career instead of waiting for a manager or a mentor.',
	},
};

/** Writes runs into the career folder of an open folder, each under its name. */
export function writeSampleRuns(folder: string, runs: Readonly<Record<string, SavedRun>>): void {
	const target = path.join(folder, 'career', 'checklists');
	fs.mkdirSync(target, {recursive: true});
	const {checklist} = shippedCatalogue().catalogue;
	for (const [name, run] of Object.entries(runs)) {
		fs.writeFileSync(path.join(target, `${name}.md`), savedRun(checklist, run));
	}
}
