import {directionIds, experiences, families, offices} from '../../catalogue';
import type {DirectionId, Experience, Family, Office} from '../../catalogue';

/** One value of a closed set, with a sentence about it. */
export interface PackChoice {
	readonly value: string;
	readonly about: string;
}

export type ChoiceSet =
	| 'office'
	| 'family'
	| 'experience'
	| 'direction'
	| 'skillGroup'
	| 'raciLetter'
	| 'certificationStatus'
	| 'axis'
	| 'sign'
	| 'part'
	| 'stage'
	| 'scale'
	| 'section'
	| 'yesNo';

// The text is English, like the catalogue.

const officeTexts: Readonly<Record<Office, string>> = {
	project: 'The project office: one project or a group of projects',
	programme: 'The programme office: projects that belong together',
	portfolio: 'The portfolio office: which change to fund, and in what order',
	'centre-of-excellence': 'The centre of excellence: methods, standards and learning',
	enterprise: 'The enterprise PMO: the whole organisation',
	any: 'Any PMO',
	outside: 'Outside the PMO: delivery, the line, or where people come from',
};

const familyTexts: Readonly<Record<Family, string>> = {
	core: 'Core PMO roles',
	portfolio: 'Portfolio roles',
	coe: 'Centre of excellence roles',
	specialist: 'Specialist roles',
	delivery: 'Roles that deliver projects and programmes',
	line: 'Roles in the line',
	source: 'Where people come from',
};

const experienceTexts: Readonly<Record<Experience, string>> = {
	entry: 'A first post',
	early: 'Some years of experience',
	mid: 'Settled in the profession',
	senior: 'Leads others or a field',
	executive: 'Answers for the whole office',
};

const directionTexts: Readonly<Record<DirectionId, string>> = {
	up: 'A more senior role',
	out: 'A role with another employer',
	sideways: 'A related role at about the same level',
	line: 'A role that runs part of the business',
	entry: 'A first role in a PMO for people from outside',
	return: 'A PMO role after time in the line',
};

/** The values that may stand in fields with a closed set of them, in the order to offer them. */
export const packChoices: Readonly<Record<ChoiceSet, readonly PackChoice[]>> = {
	office: offices.map((value) => ({value, about: officeTexts[value]})),
	family: families.map((value) => ({value, about: familyTexts[value]})),
	experience: experiences.map((value) => ({value, about: experienceTexts[value]})),
	direction: directionIds.map((value) => ({value, about: directionTexts[value]})),
	skillGroup: [
		{value: 'support', about: 'Support of boards, teams and records'},
		{value: 'behaviour', about: 'How one works'},
		{value: 'controls', about: 'Planning, risk, cost, change and reporting'},
		{value: 'governance', about: 'Decisions, assurance and standards'},
		{value: 'value', about: 'Benefits, portfolio and strategy'},
		{value: 'method', about: 'Ways of delivering change'},
		{value: 'tools', about: 'Data and tools'},
		{value: 'people', about: 'Working with and leading people'},
		{value: 'specialist', about: 'Knowledge of a special field'},
	],
	raciLetter: [
		{value: 'R', about: 'Responsible: does the work'},
		{value: 'A', about: 'Accountable: answers for the result'},
		{value: 'C', about: 'Consulted: is asked before the task is settled'},
		{value: 'I', about: 'Informed: is told afterwards'},
	],
	certificationStatus: [
		{value: 'current', about: 'Can be taken now'},
		{value: 'legacy', about: 'No longer offered, still held by people'},
		{value: 'unconfirmed', about: 'Could not be confirmed'},
	],
	axis: [
		{value: 'control', about: 'How much the office controls'},
		{value: 'behaviour', about: 'How the office behaves'},
		{value: 'level', about: 'Where in the organisation it stands'},
		{value: 'structure', about: 'How it is built'},
		{value: 'situation', about: 'What situation it is in'},
	],
	sign: [
		{value: '1', about: 'Agreeing speaks for the role'},
		{value: '-1', about: 'Agreeing speaks against the role'},
	],
	part: [
		{value: 'sum', about: 'Counts in the mean of its factor'},
		{value: 'deal-breaker', about: 'Stands outside the sum'},
		{value: 'type', about: 'Tells which type of PMO it is'},
	],
	stage: [
		{value: 'self', about: 'Can be answered alone'},
		{value: 'advert', about: 'Can be answered from the advert'},
		{value: 'interview', about: 'Can be answered at interview'},
	],
	scale: [
		{value: 'self', about: 'Answered in words about oneself'},
		{value: 'office', about: 'Answered in words about the office'},
	],
	section: [
		{value: 'summary', about: 'Personal summary'},
		{value: 'achievement', about: 'Achievements by skill'},
		{value: 'measure', about: 'Lines with numbers'},
		{value: 'history', about: 'Career history'},
		{value: 'skills', about: 'Skills'},
		{value: 'certification', about: 'Certifications'},
		{value: 'education', about: 'Education'},
		{value: 'heading', about: 'Section headings'},
		{value: 'phrase', about: 'Phrases'},
		{value: 'plan', about: 'Career plan'},
	],
	yesNo: [
		{value: 'true', about: 'Yes'},
		{value: 'false', about: 'No'},
	],
};

/** The bands of responsibility, from 1. */
export const packBands = ['Assist', 'Support', 'Analyse', 'Specialise', 'Manage', 'Head', 'Direct'] as const;

/** The levels of a skill, from 1. */
export const packLevels = ['aware', 'practised', 'competent', 'proficient', 'expert'] as const;
