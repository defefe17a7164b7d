import {answerValues} from './checklist';
import type {Answers, AnswerValue, Checklist, ChecklistItem, Notes} from './checklist';

/** What was answered; 'unknown' where nothing was. */
export function answerOf(answers: Answers, item: string): AnswerValue {
	return (Object.hasOwn(answers.items, item) ? answers.items[item] : undefined) ?? 'unknown';
}

/** The answer turned so that plus speaks for the role, -2 to +2; undefined where the answer is no step of a scale. */
export function signedAnswer(answers: Answers, item: ChecklistItem): number | undefined {
	const answer = answerOf(answers, item.id);
	return typeof answer === 'number' ? signed(answer, item.sign) : undefined;
}

/** The value with the sign of its item; never -0, which would show in files and comparisons. */
export function signed(value: number, sign: 1 | -1): number {
	return value * sign + 0;
}

export function isMarked(answers: Answers, item: string): boolean {
	return answers.matters?.includes(item) ?? false;
}

/** Notes as a part of answers: absent where there are none. */
export function noted(notes: Notes): Pick<Answers, 'notes'> {
	return Object.keys(notes).length === 0 ? {} : {notes};
}

/** What was noted beside an item; undefined where nothing was. */
export function noteOf(answers: Answers, item: string): string | undefined {
	const notes = answers.notes ?? {};
	return Object.hasOwn(notes, item) ? notes[item] : undefined;
}

export function isAnswerValue(value: unknown): value is AnswerValue {
	return answerValues.some((known) => known === value);
}

/** The answer in the words of the item's scale. */
export function answerText(checklist: Checklist, item: ChecklistItem, answer: AnswerValue): string {
	return typeof answer === 'number' ? checklist.answers[item.scale][`${answer}`] : checklist.answers[answer];
}
