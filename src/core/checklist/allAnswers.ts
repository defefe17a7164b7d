import {answerOf, answerText, isMarked} from './answerOf';
import type {Answers, Assessment, Checklist, ChecklistItem} from './checklist';
import {inlineText} from './inlineText';
import {scopeOf} from './run';
import type {RunSubject} from './run';
import {itemsInScope} from './scope';
import {coverageWords, headings, mattersMost, rangeWords} from './words';

interface Answered {
	readonly checklist: Checklist;
	readonly about: RunSubject;
	readonly answers: Answers;
	readonly assessment: Assessment;
}

/** Every statement of the scope with its answer, by factor, and those outside the sum at the end, as lines of Markdown. */
export function allAnswers({checklist, about, answers, assessment}: Answered): readonly string[] {
	const items = itemsInScope(checklist, scopeOf(about));
	const list = (chosen: readonly ChecklistItem[]): readonly string[] =>
		chosen.map((item) => {
			const marked = isMarked(answers, item.id) ? ` (${mattersMost})` : '';
			return `- ${inlineText(answerText(checklist, item, answerOf(answers, item.id)))}: ${inlineText(item.text)}${marked}`;
		});
	const factors = checklist.factors.map(({id, title}) => {
		const score = assessment.factors.find((factor) => factor.id === id);
		return {
			title: score ? `${title}: ${rangeWords(score)}, ${coverageWords(score)}` : title,
			lines: list(items.filter((item) => item.factor === id && !item.dealBreaker)),
		};
	});
	const outside = {title: headings.outside, lines: list(items.filter((item) => item.dealBreaker))};
	return [...factors, outside]
		.filter(({lines}) => lines.length > 0)
		.flatMap(({title, lines}) => [`#### ${inlineText(title)}`, '', ...lines, ''])
		.slice(0, -1);
}
