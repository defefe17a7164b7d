import type {TextChange} from '../../documents/minimalEdit';
import type {PlanFinding} from '../read/planFindings';
import {planLines} from '../read/planLines';
import type {PlanProblem, PlanTask} from '../read/planTask';
import type {PlanText} from '../read/planText';

/** One edit that puts something right. `to` is what it writes, where words need it. */
export interface PlanFix {
	readonly kind: 'box' | 'open' | 'close-field' | 'new-id' | 'version' | 'rename';
	readonly change: TextChange;
	readonly to: string;
}

/** What clearly mends a line that cannot be read; nothing where only its author can know. */
export function problemFix(text: string, plan: PlanText, problem: PlanProblem): PlanFix | undefined {
	const {code, at, line} = problem;
	switch (code) {
		case 'box':
			return boxFix(text, problem);
		case 'state':
			return {kind: 'open', change: {start: at.from, end: at.to, text: ' '}, to: ' '};
		case 'field-open':
			return {kind: 'close-field', change: {start: at.to, end: at.to, text: ')'}, to: ')'};
		case 'duplicate-id': {
			const task = tasksOf(plan).find((each) => each.line === line);
			const id = task?.id;
			const start = id === undefined ? -1 : text.indexOf(id, task?.box.to);
			const to = id === undefined ? '' : nextId(text, plan, id);
			return id === undefined || start === -1
				? undefined
				: {kind: 'new-id', change: {start, end: start + id.length, text: to}, to};
		}
		case 'date':
		case 'front-matter':
		case 'too-large':
		case 'too-deep':
			return undefined;
	}
}

/** Brings an id or the version to what it is today, where that is one thing. */
export function findingFix(text: string, {code, at, found, now}: PlanFinding): PlanFix | undefined {
	const [to, ...others] = now;
	const start = text.slice(at.from, at.to).lastIndexOf(found);
	if (to === undefined || others.length > 0 || start === -1) {
		return undefined;
	}
	const from = at.from + start;
	const kind = code === 'catalogue-changed' ? 'version' : 'rename';
	return {kind, change: {start: from, end: from + found.length, text: to}, to};
}

/** `-[ ]text`, `- []text` and the like become `- [ ] text`. */
function boxFix(text: string, {at}: PlanProblem): PlanFix | undefined {
	const found = /^([ \t]*)([-*+]|\d{1,9}[.)])([ \t]*)\[([^\]]?)\][ \t]*/.exec(text.slice(at.from, at.to));
	if (!found) {
		return undefined;
	}
	const [all, indent = '', bullet = '', gap = '', mark = ''] = found;
	const start = at.from + indent.length;
	const box = `${bullet}${gap === '' ? ' ' : gap}[${['x', 'X', '/', '-'].includes(mark) ? mark : ' '}] `;
	return {kind: 'box', change: {start, end: at.from + all.length, text: box}, to: box};
}

/** The next number of the same letters that stands nowhere in the plan. */
function nextId(text: string, plan: PlanText, id: string): string {
	const prefix = lettersOf(id);
	const written = planLines(text).flatMap((line) => line.text.match(/\b[A-Z]{1,3}\d{1,6}\b/g) ?? []);
	const numbers = [...written, ...tasksOf(plan).flatMap((task) => task.id ?? [])].flatMap((each) =>
		lettersOf(each) === prefix ? [Number(each.slice(prefix.length))] : [],
	);
	return `${prefix}${String(numbers.reduce((most, each) => Math.max(most, each), 0) + 1)}`;
}

function lettersOf(id: string): string {
	return /^[A-Z]{1,3}/.exec(id)?.[0] ?? '';
}

function tasksOf({groups}: PlanText): readonly PlanTask[] {
	const below = (task: PlanTask): readonly PlanTask[] => [task, ...task.children.flatMap(below)];
	return groups.flatMap(({tasks}) => tasks.flatMap(below));
}
