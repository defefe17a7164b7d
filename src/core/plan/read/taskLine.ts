import {parseIsoDate} from '../../documents/dates';
import type {IsoDate} from '../../documents/dates';
import {indentation} from './indentation';
import type {PlanLine} from './planLines';
import type {PlanProblem, PlanProblemCode, TaskField, TaskLine, TaskState} from './planTask';

const states: ReadonlyMap<string, TaskState> = new Map([
	[' ', 'open'],
	['/', 'doing'],
	['x', 'done'],
	['X', 'done'],
	['-', 'dropped'],
]);

const bullet = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[/;
/** A bullet or a box that somebody wrote a little differently: `-[ ] text`, `- [] text`, `- [x]text`. */
const almost = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]*\[[^\]]?\](?![([:])/;
const idAtStart = /^[ \t]*([A-Z]{1,3}\d{1,6})(?=[ \t:.]|$)[:.]?[ \t]*/;
/** A known field that is never closed. */
const openField = /\((due|baseline|effort|owner|evidence|reason): [^()]*$/;

type Report = (code: PlanProblemCode, from: number, to: number, detail?: string) => void;

/** Reads one line as a task; undefined where it is none. What looks like a task and cannot be read is a problem. */
export function readTaskLine(line: PlanLine, problems: PlanProblem[]): TaskLine | undefined {
	const {text, from, number} = line;
	const report: Report = (code, start, end, detail) => {
		problems.push({code, line: number, at: {from: start, to: end}, ...(detail === undefined ? {} : {detail})});
	};
	const begin = bullet.exec(text);
	const boxAt = begin?.[0].length ?? 0;
	const isBox = begin !== null && text[boxAt + 1] === ']' && /^(?:[ \t]|$)/.test(text.slice(boxAt + 2));
	if (!isBox) {
		if (almost.test(text)) {
			report('box', from, from + text.length);
		}
		return undefined;
	}
	const mark = text.charAt(boxAt);
	const state = states.get(mark);
	if (state === undefined) {
		report('state', from + boxAt, from + boxAt + 1, mark);
		return undefined;
	}
	const rest = text.slice(boxAt + 2);
	const id = idAtStart.exec(rest);
	const {fields, end} = fieldsOf(text, boxAt + 2, from);
	const start = boxAt + 2 + (id?.[0].length ?? 0);
	const open = openField.exec(text.slice(start, end));
	if (open) {
		report('field-open', from + start + open.index, from + end, open[1]);
	}
	return {
		line: number,
		at: {from, to: from + text.length},
		indent: indentation(text),
		box: {from: from + boxAt, to: from + boxAt + 1},
		state,
		...(id?.[1] === undefined ? {} : {id: id[1]}),
		text: text.slice(start, Math.max(start, end)).trim(),
		textEnd: from + end,
		fields,
		...dated('due', fields, report),
		...dated('baseline', fields, report),
	};
}

/** The fields at the end of a line, and where they begin. A value may hold brackets that are closed again. */
function fieldsOf(
	text: string,
	from: number,
	base: number,
): {readonly fields: readonly TaskField[]; readonly end: number} {
	const fields: TaskField[] = [];
	let end = text.trimEnd().length;
	for (;;) {
		const start = openingOf(text, end, from);
		const name = start === undefined ? undefined : /^\(([a-z][a-z-]{0,30}):[ \t]*/.exec(text.slice(start, end));
		if (start === undefined || !name) {
			return {fields, end};
		}
		const valueFrom = Math.min(start + name[0].length, end - 1);
		fields.unshift({
			name: name[1] ?? '',
			value: text.slice(valueFrom, end - 1).trim(),
			valueAt: {from: base + valueFrom, to: base + end - 1},
			from: base + start,
			to: base + end,
		});
		end = text.slice(0, start).trimEnd().length;
	}
}

/** Where the bracket opens that is closed at the end of the text before `end`. */
function openingOf(text: string, end: number, least: number): number | undefined {
	if (text[end - 1] !== ')') {
		return undefined;
	}
	let depth = 0;
	for (let at = end - 1; at >= least; at--) {
		depth += text[at] === ')' ? 1 : text[at] === '(' ? -1 : 0;
		if (depth === 0) {
			return at;
		}
	}
	return undefined;
}

function dated<K extends 'due' | 'baseline'>(
	name: K,
	fields: readonly TaskField[],
	report: Report,
): {readonly [key in K]?: IsoDate} {
	const field = fields.find((each) => each.name === name);
	if (!field) {
		return {};
	}
	const date = parseIsoDate(field.value);
	if (!date.ok) {
		report('date', field.from, field.to, name);
		return {};
	}
	return {[name]: date.value} as {readonly [key in K]?: IsoDate};
}
