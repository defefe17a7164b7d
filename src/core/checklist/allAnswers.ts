import {answerOf, answerText, isMarked, noteOf} from './answerOf';
import type {Answers, Assessment, Checklist, ChecklistItem} from './checklist';
import {groupsOf} from './groups';
import {inlineText} from './inlineText';
import {scopeOf} from './run';
import type {RunSubject} from './run';
import {coverageWords, labels, mattersMost, outsideWords, rangeWords} from './words';

interface Answered {
	readonly checklist: Checklist;
	readonly about: RunSubject;
	readonly answers: Answers;
	readonly assessment: Assessment;
}

/** Every statement of the scope with its answer, by factor, and those outside the sum at the end, as lines of Markdown. */
export function allAnswers({checklist, about, answers, assessment}: Answered): readonly string[] {
	const list = (chosen: readonly ChecklistItem[]): readonly string[] =>
		chosen.flatMap((item) => {
			const marked = isMarked(answers, item.id) ? ` (${mattersMost})` : '';
			const note = noteOf(answers, item.id);
			return [
				`- ${inlineText(answerText(checklist, item, answerOf(answers, item.id)))}: ${inlineText(item.text)}${marked}`,
				...(note === undefined ? [] : [`  - ${labels.note}: ${inlineText(note)}`]),
			];
		});
	return groupsOf(checklist, scopeOf(about))
		.flatMap(({id, part, factor, items}) => {
			const score = assessment.factors.find((each) => each.id === id);
			const name = part === 'sum' ? (factor?.title ?? id) : outsideWords[part];
			const title = score ? `${name}: ${rangeWords(score)}, ${coverageWords(score)}` : name;
			return [`#### ${inlineText(title)}`, '', ...list(items), ''];
		})
		.slice(0, -1);
}
