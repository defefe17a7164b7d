import type {Checklist, ChecklistItem} from '../../../src/core/checklist/checklist';

type Given = Pick<ChecklistItem, 'id' | 'factor' | 'text'> & Partial<ChecklistItem>;

function item(given: Given): ChecklistItem {
	return {
		sign: 1,
		part: 'sum',
		directions: [],
		stage: 'self',
		scale: given.stage === undefined || given.stage === 'self' ? 'self' : 'office',
		why: `Why ${given.id} is asked.`,
		findOut: `Ask about ${given.id}.`,
		roles: [],
		source: 'practice knowledge',
		...given,
	};
}

/** A small instrument of three factors: four, three and three items, and two deal-breakers. */
export const sampleChecklist: Checklist = {
	id: 'sample',
	version: '1.0.0',
	title: 'Is a PMO role right for me?',
	intro: 'Statements about you and about one office.',
	limits: 'This is about interests and conditions, not about talent.',
	thresholds: {coverage: 0.7, perFactor: 2, side: 0, leanCoverage: 0.4, lean: 0.25, marks: 3},
	answers: {
		self: {'-2': 'Not at all', '-1': 'Hardly', '0': 'In between', '1': 'Rather', '2': 'Very much'},
		office: {'-2': 'Not true', '-1': 'Hardly true', '0': 'In between', '1': 'Mostly true', '2': 'True'},
		unknown: 'Do not know yet',
		'not-applicable': 'Does not apply',
	},
	factors: [
		{id: 'work', title: 'Daily work', about: 'What fills the days'},
		{id: 'people', title: 'People', about: 'Whom one deals with'},
		{id: 'office', title: 'The office', about: 'What kind of office it is'},
	],
	items: [
		item({id: 'w1', factor: 'work', text: 'I like detail.', roles: ['pmo_analyst', 'planner']}),
		item({id: 'w2', factor: 'work', text: 'I like to explain numbers.', roles: ['reporting_lead', 'pmo_analyst']}),
		item({
			id: 'w3',
			factor: 'work',
			text: 'I need one big finish.',
			sign: -1,
			opening: 'Lead one change as a project.',
		}),
		item({id: 'w4', factor: 'work', text: 'I finish one thing before the next.', sign: -1}),
		item({id: 'p1', factor: 'people', text: 'I like to coach.', roles: ['coe_lead']}),
		item({
			id: 'p2',
			factor: 'people',
			text: 'I can ask awkward questions.',
			scale: 'office',
			roles: ['assurance_manager'],
		}),
		item({
			id: 'p3',
			factor: 'people',
			text: 'I dislike checking on others.',
			sign: -1,
			opening: 'Offer help before the gate.',
		}),
		item({id: 'o1', factor: 'office', text: 'The PMO has a sponsor.', stage: 'interview'}),
		item({id: 'o2', factor: 'office', text: 'The PMO gives advice.', stage: 'advert'}),
		item({
			id: 'o3',
			factor: 'office',
			text: 'People see it as overhead.',
			sign: -1,
			stage: 'interview',
			opening: 'Measure one service.',
		}),
		item({
			id: 'd1',
			factor: 'office',
			text: 'The role is all filing.',
			sign: -1,
			part: 'deal-breaker',
			stage: 'advert',
			opening: 'Automate one report.',
		}),
		item({id: 'd2', factor: 'work', text: 'I cannot work in an office at all.', sign: -1, part: 'deal-breaker'}),
	],
	pairs: [
		['w1', 'w4'],
		['o2', 'd1'],
	],
};
