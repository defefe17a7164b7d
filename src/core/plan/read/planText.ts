import type {RoleId, SkillId} from '../../catalogue/catalogue';
import type {IsoDate} from '../../documents/dates';
import type {Span} from '../../documents/yamlSource';
import type {PlanProblem, PlanTask} from './planTask';

export const sectionKinds = ['milestones', 'actions', 'raid', 'reviews', 'people', 'other'] as const;
export type SectionKind = (typeof sectionKinds)[number];

/** Tasks below one heading. */
export interface TaskGroup {
	readonly section: SectionKind;
	/** The words of the nearest heading; empty above the first one. */
	readonly heading: string;
	/** The line of that heading, counted from 0. */
	readonly line?: number;
	/** The milestone that the tasks lead to, where the heading or a sentence below it names one. */
	readonly milestone?: string;
	/**
	 * The skill that the tasks grow, where `<!-- skill: id -->` says so at the end of the heading or between it and the
	 * first task. It may be an id of an earlier catalogue. Untrusted text.
	 */
	readonly skill?: SkillId;
	/** The line that says so. */
	readonly skillAt?: {readonly line: number; readonly at: Span};
	readonly tasks: readonly PlanTask[];
}

/** What a plan says of itself in its front matter, as far as it can be read. */
export interface PlanHead {
	readonly title?: string;
	readonly from?: RoleId;
	readonly to?: RoleId;
	readonly start?: IsoDate;
	/** The version of the catalogue that the plan was written with. */
	readonly catalogue?: string;
}

/** A plan as it is written. */
export interface PlanText {
	readonly head: PlanHead;
	readonly groups: readonly TaskGroup[];
	readonly problems: readonly PlanProblem[];
}
