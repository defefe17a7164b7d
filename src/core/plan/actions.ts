import {addDays, daysBetween, onWeekday} from '../documents/dates';
import type {IsoDate} from '../documents/dates';
import {commentText, markdownText} from '../documents/markdownText';
import type {SkillGap} from '../paths/gap';
import {nextLevel} from './focus';
import {nextLevelSentence} from './gapTable';
import {levelText} from './levelText';
import type {Milestone} from './milestones';
import {skillName} from './planContext';
import type {PlanContext} from './planContext';
import {practiceOf} from './practice';
import {stepTo} from './steps';
import {taskLine} from './taskLine';

/**
 * For every skill in focus four actions that lead to its milestone (learn, do, ask, show) and what counts as evidence;
 * then the skills for later as a plain list. Actions are numbered from A1 through all skills.
 */
export function actionSection(context: PlanContext, milestones: readonly Milestone[]): string {
	const {index, focus} = context;
	const skills: string[] = [];
	for (const [i, milestone] of milestones.entries()) {
		if (milestone.gap) {
			const begin = milestones[i - 1]?.due ?? context.today;
			skills.push(skillActions(context, milestone.gap, skills.length * 4, begin, milestone));
		}
	}
	const later = focus.later.map(
		(gap) => `- ${skillName(index, gap.skill)}: ${levelText(gap.needed)} needed, ${held(gap)} (${gap.need})`,
	);
	const intro =
		skills.length > 0
			? `${orderText(context)} The effort is a rough guide. Where the baseline shows that a level is there already, drop its actions and take the next skill from the list for later; where it is further off than it looks, begin with a smaller step.`
			: 'No gap is known. Choose one skill that you want to be known for, and plan it as learn, do, ask and show.';
	return [
		'## Actions by skill',
		intro,
		...skills,
		...(later.length > 0 ? [`### Later\n\n${later.join('\n')}`] : []),
	].join('\n\n');
}

function orderText({noRegret = []}: PlanContext): string {
	return noRegret.length > 0
		? 'Few skills at a time: first what every route found asks for, then the largest core gap.'
		: 'Few skills at a time: the largest core gap comes first.';
}

function skillActions(
	context: PlanContext,
	gap: SkillGap,
	before: number,
	begin: IsoDate,
	{id, due}: Milestone,
): string {
	const level = nextLevel(gap);
	const step = stepTo(level);
	const practice = practiceOf(gap.skill);
	const at = (part: number): IsoDate => onWeekday(addDays(begin, Math.round((daysBetween(begin, due) * part) / 4)));
	const lines = [
		taskLine(`A${before + 1}`, `Learn: ${step.learn}${searchWords(context, gap)}`, {
			effort: step.effort.learn,
			due: at(1),
		}),
		taskLine(`A${before + 2}`, `Do: ${practice.task}. ${step.how}`, {effort: step.effort.task, due: at(2)}),
		taskLine(`A${before + 3}`, `Ask: ${step.ask}`, {effort: 'an hour', due: at(3)}),
		taskLine(`A${before + 4}`, `Show: ${practice.proof}.`, {effort: step.effort.proof, due}),
	];
	const sentence = nextLevelSentence(context.index, gap);
	const look = sentence === undefined ? '' : ` ${markdownText(sentence)}.`;
	return [
		`### ${id} ${skillName(context.index, gap.skill)}\n<!-- skill: ${commentText(gap.skill)} -->`,
		`Needed: ${levelText(gap.needed)}. Held: ${levelText(gap.held)}. Counts as evidence: a dated example of level ${level}.${look}`,
		lines.join('\n'),
	].join('\n\n');
}

/** Words that lead to reading matter. */
function searchWords({index}: PlanContext, {skill}: SkillGap): string {
	const words = (index.skill(skill)?.aliases ?? []).slice(0, 4).map(markdownText);
	return words.length > 0 ? ` Search words: ${words.join(', ')}.` : '';
}

function held(gap: SkillGap): string {
	return gap.held === undefined ? 'not assessed' : `${levelText(gap.held)} held`;
}
