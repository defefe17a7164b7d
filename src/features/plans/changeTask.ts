import {editTask} from '../../core/plan/edit/editTask';
import type {TaskChange} from '../../core/plan/edit/editTask';
import {finishedSkill} from '../../core/plan/view/finishedSkill';
import {plainTask} from '../../core/plan/view/plainTask';
import type {Problem} from '../../core/problem';
import type {Services} from '../../host/services';
import type {ChosenTask} from './chooseTask';

/** Makes one change in a plan. After the last action of a skill it offers to log what was achieved. */
export async function changeTask(
	{plans, commands}: Services,
	{known, task, ref}: ChosenTask,
	change: TaskChange,
): Promise<Problem | undefined> {
	const changes = editTask(known.text, ref, change);
	if (!changes.ok || changes.value.length === 0) {
		plans.reread(known.file);
		return changes.ok ? undefined : changes.problem;
	}
	const done = await plans.edit(known, changes.value);
	if (!done.ok) {
		return done.problem;
	}
	if (change.kind === 'state' && change.state === 'done') {
		const after = await plans.of(known.file);
		const skill = after && finishedSkill(known.plan, after.plan);
		if (skill !== undefined) {
			await commands.run('pmoCareer.evidence.offer', {skill, action: plainTask(task.text)});
		}
	}
	return undefined;
}
