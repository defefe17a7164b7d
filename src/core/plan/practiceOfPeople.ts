import type {Practice} from './practice';

/** People and influence. */
export const practiceOfPeople: Readonly<Record<string, Practice>> = {
	stakeholder: {
		task: 'Map the stakeholders of one project and agree who keeps in touch with whom',
		proof: "The map, and what changed in somebody's support",
	},
	communication: {
		task: 'Write the next update of one project for readers outside it',
		proof: 'The text, and what its readers did or asked',
	},
	exec_briefing: {
		task: 'Write one page for a senior decision and present it',
		proof: 'The page, the questions that came and the decision',
	},
	facilitation: {
		task: 'Plan and run one workshop with a result that somebody waits for',
		proof: 'The agenda, the result and what those who came said about it',
	},
	influence: {
		task: 'Challenge one report or plan, in good time and in private first',
		proof: 'What you questioned, how you did it and what changed',
	},
	coaching: {
		task: 'Coach one colleague through a task that you know well',
		proof: 'What the colleague now does alone',
	},
	capability: {
		task: 'Compare the skills of one team with what its work needs',
		proof: 'The comparison, and the actions agreed from it',
	},
	knowledge: {
		task: 'Run one lessons session and see two of its lessons put to use',
		proof: 'Lessons with an owner and the place where each was applied',
	},
	change_mgmt: {
		task: 'Plan the adoption of one change with the people whom it affects',
		proof: 'The impacts, the plan and a reading of adoption before and after',
	},
	leadership: {
		task: 'Lead one improvement in your office, from its aim to its result',
		proof: 'The aim, who joined in and the result',
	},
	team_mgmt: {
		task: 'Lead two or more people on a piece of work for a quarter',
		proof: 'The aims you agreed, the feedback you gave and the result',
	},
};
