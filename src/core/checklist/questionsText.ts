import {inlineText} from './inlineText';
import type {OpenQuestion} from './openQuestions';
import {labels} from './words';

/** What to find out, as a task list in Markdown: where to ask, and below it the statement that waits for the answer. */
export function questionLines(questions: readonly OpenQuestion[]): readonly string[] {
	return questions.flatMap(({text, findOut}) => [
		`- [ ] ${inlineText(findOut)}`,
		`  - ${labels.toAnswer}: ${inlineText(text)}`,
	]);
}
