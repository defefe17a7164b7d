import {addTask} from '../edit/addTask';
import {isLeft} from '../read/planTask';
import type {PlanTask} from '../read/planTask';
import {readPlan} from '../read/readPlan';
import {leavesOf} from '../read/rollUp';

/** A plan with what was agreed added to it. `added` counts the tasks that were not there yet. */
export interface JoinedPlan {
	readonly text: string;
	readonly added: number;
}

/** What a sheet says was agreed and is still to do. What is only a prompt in brackets is left out. */
export function agreedActions(sheet: string): readonly PlanTask[] {
	const agreed = readPlan(sheet).groups.filter(({section}) => section === 'actions');
	return leavesOf(agreed.flatMap(({tasks}) => tasks)).filter(
		(task) => isLeft(task) && task.text !== '' && !/^\[[^\]]*\]\.?$/.test(task.text),
	);
}

/**
 * Adds what a sheet says was agreed to a plan, as open actions with ids of the plan. An action whose words are there
 * already is left out. Everything else in the plan stays byte for byte.
 */
export function joinPlan(plan: string, sheet: string): JoinedPlan {
	const known = new Set(readPlan(plan).groups.flatMap(({tasks}) => tasks.flatMap(wordsBelow)));
	let text = plan;
	let added = 0;
	for (const task of agreedActions(sheet)) {
		const words = plainText(task.text);
		if (known.has(words)) {
			continue;
		}
		known.add(words);
		const effort = task.fields.find(({name}) => name === 'effort')?.value;
		const {change} = addTask(text, 'actions', {
			text: words,
			...(task.due === undefined ? {} : {due: task.due}),
			...(effort === undefined ? {} : {effort: plainText(effort)}),
		});
		text = text.slice(0, change.start) + change.text + text.slice(change.end);
		added++;
	}
	return {text, added};
}

function wordsBelow(task: PlanTask): readonly string[] {
	return [plainText(task.text), ...task.children.flatMap(wordsBelow)];
}

/** Without the backslashes that writing it as a task sets again. */
function plainText(markdown: string): string {
	return markdown.replace(/\\([\\`*[\]<>~$&_|])/g, '$1');
}
