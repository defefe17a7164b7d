import {editDistance} from '../documents/editDistance';
import type {EvidenceFieldName} from './evidence';

/** The names by which a field may be called, in small letters. */
const names: ReadonlyMap<string, EvidenceFieldName> = new Map([
	['date', 'date'],
	['skill', 'skills'],
	['skills', 'skills'],
	['number', 'numbers'],
	['numbers', 'numbers'],
	['proof', 'proof'],
	['situation', 'situation'],
	['action', 'action'],
	['actions', 'action'],
	['result', 'result'],
	['results', 'result'],
]);

/** A slip in a shorter name is too much like another word: "Rate" is no "Date". */
const shortestSlip = 5;

/** A line that begins a field. Offsets count from the start of the line. */
export interface FieldLine {
	/** Absent where the name is not quite that of a field. */
	readonly name?: EvidenceFieldName;
	/** What was probably meant. */
	readonly meant: EvidenceFieldName;
	readonly nameFrom: number;
	readonly nameTo: number;
	/** After the colon and what belongs to it. */
	readonly valueFrom: number;
}

const shape = /^( {0,3}(?:[-*+][ \t]+)?(?:\*\*|__)?)([a-z]{4,12})(?:\*\*|__)?[ \t]*:(?:\*\*|__)?/i;

/** Reads `- Date: ...`, also without a bullet or with a name in bold. Undefined where the line begins no field. */
export function readFieldLine(text: string): FieldLine | undefined {
	const found = shape.exec(text);
	const word = found?.[2]?.toLowerCase();
	if (!found || word === undefined) {
		return undefined;
	}
	const name = names.get(word);
	const meant = name ?? slipOf(word);
	if (!meant) {
		return undefined;
	}
	const nameFrom = found[1]?.length ?? 0;
	return {
		...(name ? {name} : {}),
		meant,
		nameFrom,
		nameTo: nameFrom + word.length,
		valueFrom: found[0].length,
	};
}

function slipOf(word: string): EvidenceFieldName | undefined {
	if (word.length < shortestSlip) {
		return undefined;
	}
	const near = [...names.keys()].find((each) => each.length >= shortestSlip && editDistance(word, each, 1) <= 1);
	return near === undefined ? undefined : names.get(near);
}
