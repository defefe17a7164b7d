import {choosePlan} from '../../host/choosePlan';
import type {KnownPlan} from '../../host/planStore';
import type {Services} from '../../host/services';

/** The plan that a command is given, in any of the ways of `PlanArgument`; otherwise the one in front, the only one, or a pick. */
export async function planOf(services: Services, argument: unknown): Promise<KnownPlan | undefined> {
	const isCarrier = typeof argument === 'object' && argument !== null && 'plan' in argument;
	return choosePlan(services, isCarrier ? argument.plan : argument);
}
