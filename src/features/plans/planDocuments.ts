import type {PlanText} from '../../core/plan/read/planText';
import {readPlan} from '../../core/plan/read/readPlan';
import {ReadDocuments} from '../../host/readDocuments';

/** A plan in an editor as it was read. */
export interface ReadPlan {
	readonly text: string;
	readonly plan: PlanText;
}

export type PlanDocuments = ReadDocuments<ReadPlan>;

export function planDocuments(): PlanDocuments {
	return new ReadDocuments('plan', (text) => ({text, plan: readPlan(text)}));
}
