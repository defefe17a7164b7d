import type {SkillId} from '../../catalogue/catalogue';
import type {PlanText} from '../read/planText';
import {tallyOf} from '../read/rollUp';
import type {Tally} from '../read/rollUp';

/**
 * The skill whose last action was done between two readings of a plan. The id is as the plan writes it. Undefined where
 * something is still to do for each skill, or nothing was before.
 */
export function finishedSkill(before: PlanText, after: PlanText): SkillId | undefined {
	const then = talliesOf(before);
	for (const [skill, now] of talliesOf(after)) {
		const was = then.get(skill);
		if (was && isUnfinished(was) && !isUnfinished(now) && now.done > was.done) {
			return skill;
		}
	}
	return undefined;
}

function isUnfinished({open, doing}: Tally): boolean {
	return open + doing > 0;
}

function talliesOf({groups}: PlanText): ReadonlyMap<SkillId, Tally> {
	const skills = new Set(groups.flatMap(({skill}) => skill ?? []));
	return new Map(
		[...skills].map((skill) => [skill, tallyOf(groups.flatMap((group) => (group.skill === skill ? group.tasks : [])))]),
	);
}
