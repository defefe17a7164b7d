import {parseIsoDate} from '../../documents/dates';
import {readFrontMatter} from '../../documents/frontMatter';
import {planLines} from './planLines';
import type {PlanLine} from './planLines';
import type {PlanProblem, PlanTask, TaskLine} from './planTask';
import type {PlanHead, PlanText, SectionKind, TaskGroup} from './planText';
import {readTaskLine} from './taskLine';
import {TaskTree} from './taskTree';

/** Plans are read up to this length, in UTF-16 code units. */
export const longestPlan = 1_000_000;

/** How the headings of sections begin, in small letters. */
const sections: readonly (readonly [SectionKind, RegExp])[] = [
	['milestones', /^milestones?\b/],
	['actions', /^(?:actions?|next steps|tasks|find out)\b/],
	['raid', /^(?:raid|risks?|assumptions?|issues?|dependenc)/],
	['reviews', /^reviews?\b/],
	['people', /^people\b/],
];

/** What a comment says of the skill that a group grows. */
const skillComment = /^skill:[ \t]*([a-z][a-z0-9_]{0,59})$/;

/** Reads a plan as far as it can be read. Takes any text; nothing is dropped without a problem that names its line. */
export function readPlan(text: string): PlanText {
	if (text.length > longestPlan) {
		return {head: {}, groups: [], problems: [{code: 'too-large', line: 0, at: {from: 0, to: 0}}]};
	}
	const problems: PlanProblem[] = [];
	const head = headOf(text, problems);
	const groups: TaskGroup[] = [];
	let group = new Group('other', '', undefined);
	for (const line of planLines(text)) {
		if (line.silent) {
			group.readComment(line);
			continue;
		}
		if (line.level !== undefined) {
			groups.push(...group.finished(problems));
			group = headed(line, line.level, group.section);
			continue;
		}
		const task = readTaskLine(line, problems);
		if (task) {
			group.add(task);
		} else {
			group.read(line);
		}
	}
	groups.push(...group.finished(problems));
	problems.push(...doubledIds(groups));
	return {head, groups, problems: problems.sort((a, b) => a.at.from - b.at.from)};
}

class Group {
	readonly #tree = new TaskTree();
	readonly section: SectionKind;
	readonly #heading: string;
	readonly #line: number | undefined;
	#milestone: string | undefined;
	#skill: Pick<TaskGroup, 'skill' | 'skillAt'> = {};
	#hasTasks = false;

	constructor(section: SectionKind, heading: string, line: number | undefined) {
		this.section = section;
		this.#heading = heading;
		this.#line = line;
		this.#milestone = /^(M\d{1,6})\b/.exec(heading)?.[1];
	}

	add(task: TaskLine): void {
		this.#hasTasks = true;
		this.#tree.add(task);
	}

	readComment({comment, number: line, from, text}: PlanLine): void {
		const skill = skillComment.exec(comment ?? '')?.[1];
		if (skill !== undefined && this.#skill.skill === undefined && !this.#hasTasks) {
			this.#skill = {skill, skillAt: {line, at: {from, to: from + text.length}}};
		}
	}

	/** A line that is no task. */
	read({text}: PlanLine): void {
		if (/^\S/.test(text)) {
			this.#tree.close();
		}
		this.#milestone ??= /\bevidence for (M\d{1,6})\b/i.exec(text)?.[1];
	}

	/** Nothing where the group holds no task. */
	finished(problems: PlanProblem[]): readonly TaskGroup[] {
		const tasks = this.#tree.tasks(problems);
		if (tasks.length === 0) {
			return [];
		}
		return [
			{
				section: this.section,
				heading: this.#heading,
				...(this.#line === undefined ? {} : {line: this.#line}),
				...(this.#milestone === undefined ? {} : {milestone: this.#milestone}),
				...this.#skill,
				tasks,
			},
		];
	}
}

/** A heading of the second level begins a section; deeper ones divide it. */
function headed(line: PlanLine, level: number, above: SectionKind): Group {
	const {words, comment} = headingOf(line);
	const group = new Group(sectionOf(words, level, above), words, line.number);
	if (comment !== undefined) {
		group.readComment({...line, comment});
	}
	return group;
}

/** The words of a heading, and those of a comment at its end. */
export function headingOf(line: PlanLine): {readonly words: string; readonly comment?: string} {
	const text = line.text.trimEnd();
	const comment = text.endsWith('-->') ? text.lastIndexOf('<!--') : -1;
	return comment === -1
		? {words: headingText(text)}
		: {words: headingText(text.slice(0, comment)), comment: text.slice(comment + 4, -3).trim()};
}

/** What a heading of a level begins, or stays in. */
export function sectionOf(words: string, level: number, above: SectionKind): SectionKind {
	const named = sections.find(([, begins]) => begins.test(words.toLowerCase()))?.[0];
	return named ?? (level > 2 ? above : 'other');
}

function headingText(text: string): string {
	const words = text.trim().replace(/^#+/, '').trim();
	const end = words.replace(/(?<!#)#+$/, '');
	return end === '' || /[ \t]$/.test(end) ? end.trim() : words;
}

function headOf(text: string, problems: PlanProblem[]): PlanHead {
	const read = readFrontMatter(text);
	if (!read.ok) {
		if (read.problem.code !== 'document.noFrontMatter') {
			const line = Number(read.problem.args['line'] ?? 1) - 1;
			problems.push({code: 'front-matter', line, at: {from: 0, to: 0}});
		}
		return {};
	}
	const {data} = read.value;
	const line = (name: string): string | undefined => {
		const value: unknown = Object.hasOwn(data, name) ? data[name] : undefined;
		return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
	};
	const start = parseIsoDate(line('start') ?? '');
	const said = {title: line('title'), from: line('from'), to: line('to'), catalogue: line('catalogue')};
	const known = Object.entries(said).filter(([, value]) => value !== undefined);
	return {...(Object.fromEntries(known) as PlanHead), ...(start.ok ? {start: start.value} : {})};
}

/** An id names one task, so that the second one is told of. */
function doubledIds(groups: readonly TaskGroup[]): readonly PlanProblem[] {
	const seen = new Set<string>();
	const problems: PlanProblem[] = [];
	const visit = (task: PlanTask): void => {
		if (task.id !== undefined && seen.has(task.id)) {
			problems.push({code: 'duplicate-id', line: task.line, at: task.at, detail: task.id});
		}
		if (task.id !== undefined) {
			seen.add(task.id);
		}
		task.children.forEach(visit);
	};
	groups.forEach(({tasks}) => tasks.forEach(visit));
	return problems;
}
