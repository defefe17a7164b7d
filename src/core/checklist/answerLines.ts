import {findFrontMatter} from '../documents/frontMatterBlock';

/** The heading line of the answers and every indented, blank or comment line below it. */
const section = /^answers:[ \t]*(?:#.*)?$(?:\r?\n(?:[ \t#].*)?$)*/m;
const answerLine = /^([ \t]+)([\w-]+):(?:[ \t]+[^\s#]+)?(?=[ \t]*(?:#.*)?$)/;

/**
 * Brings the answers in a front matter in step line by line where each stands on a line of its own under `answers:`, so
 * that comments beside and between them stay: the answers in `changed` are replaced, new ones follow the last, and lines
 * of answers that are gone are left out. Text that is laid out otherwise is left alone: read the result before you rely on it.
 */
export function editAnswerLines(
	text: string,
	answers: Readonly<Record<string, unknown>>,
	changed: ReadonlySet<string>,
): string {
	const block = findFrontMatter(text);
	if (!block.ok) {
		return text;
	}
	const {start, end, eol} = block.value;
	const found = section.exec(text.slice(start, end));
	if (!found) {
		return text;
	}
	const [head = '', ...lines] = found[0].split(/\r?\n/);
	const seen = new Map<string, number>();
	const edited: string[] = [];
	let indent = '  ';
	for (const line of lines) {
		const [whole = '', space = '', id = ''] = answerLine.exec(line) ?? [];
		const isGone = id !== '' && !Object.hasOwn(answers, id);
		if (!isGone) {
			edited.push(!changed.has(id) ? line : `${space}${id}: ${String(answers[id])}${line.slice(whole.length)}`);
		}
		if (id !== '') {
			indent = space;
			seen.set(id, edited.length);
		}
	}
	const added = Object.keys(answers).filter((id) => !seen.has(id));
	const last = Math.max(0, ...seen.values());
	edited.splice(last, 0, ...added.map((id) => `${indent}${id}: ${String(answers[id])}`));
	const at = start + found.index;
	return text.slice(0, at) + [head, ...edited].join(eol) + text.slice(at + found[0].length);
}
