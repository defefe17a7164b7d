import {answerOf, signedAnswer} from './answerOf';
import type {Answers, ChecklistItem} from './checklist';

/** `partly` is the middle of the scale: neither true nor clear. */
export type DealBreakerCode = 'true' | 'partly' | 'unknown' | 'clear';

export interface DealBreakerState {
	readonly item: string;
	readonly text: string;
	readonly state: DealBreakerCode;
}

/** Whether the answers say that the deal-breaker holds: "rather" is enough. */
export function isTrueDealBreaker(item: ChecklistItem, answers: Answers): boolean {
	return item.part === 'deal-breaker' && stateOf(item, answers) === 'true';
}

/** The deal-breakers among the items that apply, in document order. */
export function dealBreakerStates(items: readonly ChecklistItem[], answers: Answers): readonly DealBreakerState[] {
	return items
		.filter((item) => item.part === 'deal-breaker' && answerOf(answers, item.id) !== 'not-applicable')
		.map((item) => ({item: item.id, text: item.text, state: stateOf(item, answers)}));
}

function stateOf(item: ChecklistItem, answers: Answers): DealBreakerCode {
	const value = signedAnswer(answers, item);
	if (value === undefined) {
		return 'unknown';
	}
	if (value === 0) {
		return 'partly';
	}
	return value < 0 ? 'true' : 'clear';
}
