import type {Practice} from './practice';

/** Value, methods, tools and specialist fields. */
export const practiceOfValue: Readonly<Record<string, Practice>> = {
	business_case: {
		task: 'Rework the options and costs of one business case',
		proof: 'A case that compares options and names its assumptions',
	},
	benefits: {
		task: 'Build the profile of one benefit with the person who will own it',
		proof: 'A profile with measure, baseline and a first reading',
	},
	demand: {
		task: 'Sort one month of new requests by agreed criteria',
		proof: 'A pipeline view with the decisions and their reasons',
	},
	prioritisation: {
		task: 'Score a set of projects with the people who must live with the result',
		proof: 'The ranking, its criteria and what changed because of it',
	},
	portfolio_mgmt: {
		task: 'Prepare one portfolio review that asks for choices, not only status',
		proof: 'A portfolio view that led to something being started, stopped or changed',
	},
	strategy: {
		task: 'Trace the projects of one area to the objectives that they serve',
		proof: 'A map of projects to objectives with the gaps named',
	},
	business_acumen: {
		task: 'Find out how one business area earns and spends, and link its projects to that',
		proof: "One page on the area's value drivers, checked by somebody who works there",
	},
	pm_knowledge: {
		task: 'Take one project through a whole stage by your method',
		proof: "The stage's documents, with what you left out and why",
	},
	pgm_knowledge: {
		task: "Draft one part of a programme's vision, blueprint or tranche plan",
		proof: 'A programme document that the programme manager used',
	},
	agile: {
		task: 'Follow one agile team for a quarter and report its progress in its own terms',
		proof: "A report that brings the team's results into the board's view",
	},
	methods: {
		task: 'Improve one template or standard with the people who use it',
		proof: 'The new version, who uses it and what it replaced',
	},
	ppm_tools: {
		task: 'Set up one project or view in your PPM or scheduling tool',
		proof: 'A view that others open of their own accord',
	},
	spreadsheets: {
		task: 'Rebuild one fragile workbook so that it checks itself',
		proof: 'The workbook, its checks and a note on how it works',
	},
	data_analysis: {
		task: "Answer one question that your office argues about, from the office's own data",
		proof: 'One page: the question, the data, the answer and its limits',
	},
	data_viz: {
		task: 'Build one dashboard for one decision',
		proof: 'The dashboard, and the decision that it served',
	},
	automation: {
		task: 'Automate one step of the reporting cycle, with a check on its output',
		proof: 'The step before and after, with the time that it took',
	},
	commercial: {
		task: 'Follow one contract through a variation or a performance review',
		proof: 'A record of the terms, the performance and what was agreed',
	},
	process_improve: {
		task: 'Map one PMO process, take out a step and measure again',
		proof: 'The process before and after, with the measure',
	},
	maturity: {
		task: 'Assess one area of your office against a published model',
		proof: 'An assessment with evidence and three next steps',
	},
	pmo_design: {
		task: 'Describe one PMO service: its users, standard, effort and measure',
		proof: 'A service description that its users agreed to',
	},
	consulting: {
		task: 'Make one short diagnosis for a team that has asked for help',
		proof: 'The question, the findings, the advice and what the team did with it',
	},
};
