import type {PmoType} from '../catalogue/catalogue';
import {answerOf} from './answerOf';
import type {Answers, Checklist, ChecklistItem, Span} from './checklist';
import {best, worst} from './range';
import {isBeyond} from './tolerance';

/** One side of the question what kind of PMO this is. */
export type TypeAxis = PmoType['axis'];

/**
 * How far the answers carry a reading of one axis.
 * `clear`: whatever is still open, no other type can come out ahead. `likely`: ahead going by what is known.
 * `mixed`: several are level and speak for themselves. `none`: nothing known speaks for any. `unknown`: nothing is known.
 */
export type Sureness = 'clear' | 'likely' | 'mixed' | 'none' | 'unknown';

export interface TypeReading {
	readonly axis: TypeAxis;
	readonly sureness: Sureness;
	/** The types it looks like: one where it is clear or likely, several where it is mixed. */
	readonly types: readonly string[];
	/** Signs answered and signs that apply, on this axis. */
	readonly answered: number;
	readonly applicable: number;
	/** Signs not known yet, in document order: what to ask to be surer. */
	readonly open: readonly ChecklistItem[];
}

interface Signs extends Span {
	readonly type: string;
	/** Mean of what is answered, -2 to +2; absent where nothing is. */
	readonly known?: number;
	readonly answered: number;
	readonly applicable: number;
}

/**
 * What type of PMO the answers point to, axis by axis in the order of the types. The sign of an item plays no part: to
 * agree with a statement is a sign of its type, whether or not the user would like that. A type is the mean of its signs,
 * so that many signs do not outweigh few, and an unknown sign widens its range, as in the score.
 */
export function readTypes(checklist: Checklist, types: readonly PmoType[], answers: Answers): readonly TypeReading[] {
	const asked = checklist.items.filter((item) => item.type !== undefined);
	const signed = types.filter(({id}) => asked.some((item) => item.type === id));
	const axes = [...new Set(signed.map(({axis}) => axis))];
	return axes.map((axis) => {
		const own = signed.filter((type) => type.axis === axis).map(({id}) => id);
		const items = asked.filter((item) => own.some((id) => id === item.type));
		const signs = own.map((id) => signsOf(id, items, answers)).filter(({applicable}) => applicable > 0);
		return {
			axis,
			...lookOf(signs),
			answered: signs.reduce((sum, {answered}) => sum + answered, 0),
			applicable: signs.reduce((sum, {applicable}) => sum + applicable, 0),
			open: items.filter((item) => answerOf(answers, item.id) === 'unknown'),
		};
	});
}

function lookOf(signs: readonly Signs[]): Pick<TypeReading, 'sureness' | 'types'> {
	if (signs.every(({answered}) => answered === 0)) {
		return {sureness: 'unknown', types: []};
	}
	const speaking = signs.filter(({known = 0}) => isBeyond(known, 0));
	const most = Math.max(...speaking.map(({known = 0}) => known));
	const ahead = speaking.filter(({known = 0}) => !isBeyond(most, known));
	const [first] = ahead;
	if (!first) {
		return {sureness: 'none', types: []};
	}
	if (ahead.length > 1) {
		return {sureness: 'mixed', types: ahead.map(({type}) => type)};
	}
	const rivals = signs.filter(({type}) => type !== first.type);
	const isClear = isBeyond(first.low, 0) && rivals.every(({high}) => isBeyond(first.low, high));
	return {sureness: isClear ? 'clear' : 'likely', types: [first.type]};
}

function signsOf(type: string, items: readonly ChecklistItem[], answers: Answers): Signs {
	const given = items
		.filter((item) => item.type === type)
		.map((item) => answerOf(answers, item.id))
		.filter((answer) => answer !== 'not-applicable');
	const known = given.filter((answer) => typeof answer === 'number');
	const sum = known.reduce<number>((total, answer) => total + answer, 0);
	const open = given.length - known.length;
	return {
		type,
		low: given.length === 0 ? 0 : (sum + open * worst) / given.length,
		high: given.length === 0 ? 0 : (sum + open * best) / given.length,
		...(known.length === 0 ? {} : {known: sum / known.length}),
		answered: known.length,
		applicable: given.length,
	};
}
