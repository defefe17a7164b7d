import {findFrontMatter} from '../documents/frontMatterBlock';

const answerLine = /^([ \t]+)([\w-]+):(?:[ \t]+[^\s#]+)?(?=[ \t]*(?:#.*)?$)/gm;

/**
 * Replaces answers where each stands on a line of its own under `answers:`, so that comments beside and between them
 * stay. Text that is laid out otherwise is left alone: read the result before you rely on it.
 */
export function editAnswerLines(text: string, answers: Readonly<Record<string, unknown>>): string {
	const block = findFrontMatter(text);
	if (!block.ok) {
		return text;
	}
	const head = text.slice(block.value.start, block.value.end);
	const section = /^answers:[ \t]*(?:#.*)?$(?:\r?\n(?:[ \t#].*)?$)*/m.exec(head);
	if (!section) {
		return text;
	}
	const edited = section[0].replace(answerLine, (line: string, indent: string, id: string) =>
		Object.hasOwn(answers, id) ? `${indent}${id}: ${String(answers[id])}` : line,
	);
	const start = block.value.start + section.index;
	return text.slice(0, start) + edited + text.slice(start + section[0].length);
}
