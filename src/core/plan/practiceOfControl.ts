import type {Practice} from './practice';

/** Support, conduct, controls and governance. */
export const practiceOfControl: Readonly<Record<string, Practice>> = {
	secretariat: {
		task: 'Run one board cycle: agenda, papers, minutes and follow-up',
		proof: 'Minutes and an action log that the chair accepted',
	},
	coordination: {
		task: 'Set up one team or workshop, from the first list to the first working day',
		proof: 'The calendar, joiner list or logistics plan that others worked from',
	},
	info_mgmt: {
		task: "Put one project's library in order: names, versions, approvals, access",
		proof: 'A library in which a stranger finds the approved version',
	},
	accuracy: {
		task: 'Check one report or register against its sources and close what you find',
		proof: 'A note of the errors, their cause and what now prevents them',
	},
	self_org: {
		task: 'Plan one full reporting cycle with its dates, and let others see the plan',
		proof: 'A cycle kept to its dates, with what you moved and why',
	},
	ethics: {
		task: 'Write down how your office handles confidential or awkward figures, and try it on one case',
		proof: 'The rule in use, with names left out',
	},
	sustainability: {
		task: 'Add sustainability or inclusion to one gate, business case or report',
		proof: 'The criterion, and one decision that it touched',
	},
	reporting: {
		task: 'Take over one status report, from collecting updates to the commentary',
		proof: 'A report whose commentary led to a question or a decision',
	},
	raid: {
		task: 'Take over one RAID log for two cycles and follow up every owner',
		proof: 'The log before and after: owners, dates, closed entries',
	},
	risk: {
		task: 'Lead one risk review, with causes, responses and owners',
		proof: 'A register in which every open risk has a response, an owner and a date',
	},
	issue: {
		task: 'Take one issue from the log to its resolution, escalation included',
		proof: 'A record of the options, the decision and the result',
	},
	dependency: {
		task: 'Map the dependencies between two projects and agree who gives what by when',
		proof: 'A map that both project managers have accepted',
	},
	planning: {
		task: 'Build or rebuild the schedule of one workstream and have it baselined',
		proof: 'A schedule with critical path and baseline that the team reports against',
	},
	estimating: {
		task: 'Estimate one piece of work with its team, as a range with assumptions',
		proof: 'The estimate with its basis and, later, the actual beside it',
	},
	evm: {
		task: 'Work out earned value for one project over two periods',
		proof: 'One page with both variances and what they mean',
	},
	change_control: {
		task: 'Carry one change request from impact assessment to decision',
		proof: 'The request with its impact, the decision and the new baseline',
	},
	quality: {
		task: 'Hold one quality review against agreed acceptance criteria',
		proof: 'A review record with findings, owners and acceptance',
	},
	finance: {
		task: "Reconcile one project's budget, actuals and forecast for a month",
		proof: 'A forecast with its variances explained',
	},
	resource_capacity: {
		task: 'Compare demand and capacity of one team over a quarter',
		proof: 'A view of the shortfalls, and the choice made from it',
	},
	governance: {
		task: 'Draft or refresh the terms of reference of one board',
		proof: 'Terms of reference that the board has adopted',
	},
	stage_gates: {
		task: 'Prepare one gate, from its criteria to a recommendation',
		proof: 'The gate pack and the decision record',
	},
	assurance: {
		task: 'Join one health check and write up part of what it finds',
		proof: 'A finding with evidence, recommendation and follow-up',
	},
	compliance: {
		task: 'Test one control on a sample of projects',
		proof: 'A test record with the exceptions and who put them right',
	},
};
