import type {IsoDate} from '../../documents/dates';

/** What was decided on a milestone at its gate. */
export interface MilestoneDecision {
	/** What `recordKey` gives of the milestone. */
	readonly key: string;
	readonly kind: 'keep' | 'change' | 'stop';
	/** The new date of one that is changed. */
	readonly due?: IsoDate;
	/** Why; the reason with which a milestone is dropped. */
	readonly note?: string;
	/** A milestone that is stopped takes with it the actions that lead to it and are not done. */
	readonly dropActions?: boolean;
}

/** All that a review asks. It does not say where in the text anything stands, so that it can be written into any text. */
export interface ReviewAnswers {
	readonly decisions: readonly MilestoneDecision[];
	/** What else was decided. */
	readonly note?: string;
	readonly next: IsoDate;
}
