import {findFrontMatter} from '../documents/frontMatterBlock';
import {markdownText} from '../documents/markdownText';
import {taskLine} from './taskLine';

const heading = 'Find out';

/** A plan with questions added as actions. `added` counts those that were not there yet. */
export interface PlanWithQuestions {
	readonly text: string;
	readonly added: number;
}

/**
 * Adds questions to a plan as open actions, numbered on from the highest id, below the heading "Find out" at the end of
 * the section of actions; without such a section, at the end of the plan. A question that some task already asks is left
 * out. Everything else stays byte for byte; line endings are those of the text.
 */
export function addQuestions(text: string, questions: readonly string[]): PlanWithQuestions {
	const lines = linesOf(text);
	const asked = new Set(lines.map(({text: line}) => taskText(line)));
	const wanted = [...new Set(questions.map(markdownText))].filter((question) => !asked.has(`Ask: ${question}`));
	if (wanted.length === 0) {
		return {text, added: 0};
	}
	const eol = text.includes('\r\n') ? '\r\n' : '\n';
	const first = nextNumber(lines);
	const tasks = wanted.map((question, index) => taskLine(`A${first + index}`, `Ask: ${question}`, {effort: 'an hour'}));
	const {at, block} = placeFor(lines, tasks);
	const offset = lines[at]?.start ?? text.length;
	const before = text.slice(0, offset);
	const gap = before === '' || before.endsWith('\n') ? '' : eol;
	return {text: `${before}${gap}${block.join(eol)}${eol}${text.slice(offset)}`, added: wanted.length};
}

interface Line {
	readonly start: number;
	readonly text: string;
	/** 1 to 6; absent where the line is no heading. */
	readonly level?: number;
}

/** Where the lines go: before line `at`, or at the end where there is no such line. */
function placeFor(
	lines: readonly Line[],
	tasks: readonly string[],
): {readonly at: number; readonly block: readonly string[]} {
	const own = lines.findIndex(
		({text, level}) => level !== undefined && new RegExp(`^#+\\s+${heading}\\s*$`, 'i').test(text),
	);
	if (own !== -1) {
		return {at: lastFilled(lines, own, endOf(lines, own)) + 1, block: tasks};
	}
	const actions = lines.findIndex(({text, level}) => level === 2 && /^##\s+actions\b/i.test(text));
	const isInSection = actions !== -1;
	const last = isInSection ? lastFilled(lines, actions, endOf(lines, actions)) : lastFilled(lines, 0, lines.length);
	return {at: last + 1, block: ['', `${isInSection ? '###' : '##'} ${heading}`, '', ...tasks]};
}

/** The line after the section that starts with the heading at `index`. */
function endOf(lines: readonly Line[], index: number): number {
	const own = lines[index]?.level ?? 0;
	const next = lines.findIndex(({level}, at) => at > index && level !== undefined && level <= own);
	return next === -1 ? lines.length : next;
}

function lastFilled(lines: readonly Line[], from: number, to: number): number {
	let last = to - 1;
	while (last > from && lines[last]?.text.trim() === '') {
		last--;
	}
	return last;
}

/** The lines of the text below its front matter; what stands in a code fence is no heading. */
function linesOf(text: string): readonly Line[] {
	const front = findFrontMatter(text);
	const lines: Line[] = [];
	let fence: string | undefined;
	let start = front.ok ? front.value.bodyStart : 0;
	for (const line of text.slice(start).split('\n')) {
		const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
		const hashes = fence === undefined ? /^(#{1,6})\s/.exec(line)?.[1] : undefined;
		if (mark !== undefined && (fence === undefined || mark.startsWith(fence))) {
			fence = fence === undefined ? mark : undefined;
		}
		lines.push({start, text: line.replace(/\r$/, ''), ...(hashes === undefined ? {} : {level: hashes.length})});
		start += line.length + 1;
	}
	return lines.at(-1)?.text === '' ? lines.slice(0, -1) : lines;
}

const task = /^\s*[-*+] \[[ xX/-]\] (?:A(\d+) )?(.*)$/;

/** What a task asks, without its id and the fields at its end. */
function taskText(line: string): string | undefined {
	return task
		.exec(line)?.[2]
		?.split(/ \((?:effort|owner|due): /)[0]
		?.trimEnd();
}

function nextNumber(lines: readonly Line[]): number {
	const numbers = lines.map(({text}) => Number(task.exec(text)?.[1] ?? 0));
	return Math.max(0, ...numbers) + 1;
}
