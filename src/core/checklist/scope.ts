import type {Answers, Checklist, ChecklistItem, Scope} from './checklist';

/** The items asked in this scope, in document order. */
export function itemsInScope(checklist: Checklist, scope: Scope): readonly ChecklistItem[] {
	return checklist.items.filter((item) => isInScope(item, scope));
}

/** The answers as they count in this scope: items outside it do not apply. The marks stay as they are. */
export function answersInScope(checklist: Checklist, answers: Answers, scope: Scope): Answers {
	const outside = checklist.items.filter((item) => !isInScope(item, scope));
	if (outside.length === 0) {
		return answers;
	}
	const notApplicable = outside.map((item) => [item.id, 'not-applicable'] as const);
	return {...answers, items: {...answers.items, ...Object.fromEntries(notApplicable)}};
}

function isInScope(item: ChecklistItem, scope: Scope): boolean {
	return scope === 'role' || item.stage === 'self';
}
