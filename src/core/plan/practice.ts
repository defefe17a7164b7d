import type {SkillId} from '../catalogue/catalogue';
import {practiceOfControl} from './practiceOfControl';
import {practiceOfPeople} from './practiceOfPeople';
import {practiceOfValue} from './practiceOfValue';

/** How one practises a skill in one's own office. Both texts are clauses without a full stop. */
export interface Practice {
	/** A piece of real work, small enough to be lent to somebody. */
	readonly task: string;
	/** What is left of it that others can see. */
	readonly proof: string;
}

export const practices: Readonly<Record<SkillId, Practice>> = {
	...practiceOfControl,
	...practiceOfValue,
	...practiceOfPeople,
};

/** For skills that this table does not know, such as those an organisation adds. */
const anyPractice: Practice = {
	task: 'Take over one piece of work that turns on this skill',
	proof: 'The result, who used it and what it led to',
};

export function practiceOf(skill: SkillId): Practice {
	return Object.hasOwn(practices, skill) ? (practices[skill] ?? anyPractice) : anyPractice;
}
