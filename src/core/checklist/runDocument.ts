import {editFrontMatter, readFrontMatter, writeFrontMatter} from '../documents/frontMatter';
import type {Renames} from '../catalogue/packs/mergedCatalogue';
import {fail, ok} from '../result';
import type {Result} from '../result';
import {editAnswerLines} from './answerLines';
import {isRecord} from './checkAnswers';
import type {Checklist} from './checklist';
import {inlineText} from './inlineText';
import {runOf} from './run';
import type {Run, RunData} from './run';
import {newRunData, runChanges, sameAnswer, sameAnswers} from './runData';
import {summaryLines, titleOfRole} from './summary';
import type {RunContent} from './summary';
import {markSummary, replaceSummary} from './summaryMarkers';
import {headings} from './words';

/** The whole text of a new file for one run. */
export function writeRun(content: RunContent): string {
	const {checklist, about} = content;
	const title = about === 'general' ? checklist.title : `${checklist.title} (${titleOfRole(about, content)})`;
	return [
		writeFrontMatter(newRunData(content, title)),
		`# ${inlineText(title)}\n`,
		markSummary(summaryLines(content)),
		`## ${headings.notes}\n`,
	].join('\n');
}

/**
 * The text with new answers: only the keys of the front matter that say something else now and the lines between the
 * summary markers change. Without markers, only the front matter does. What the file is about stays as the file says.
 * Problems: those of `readRun`.
 */
export function updateRun(text: string, content: RunContent): Result<string> {
	const before = readDocument(text, content.checklist, content.nowOf);
	if (!before.ok) {
		return before;
	}
	const {data, run} = before.value;
	const edited = editRunData(text, data, runChanges(content, data, run));
	if (!edited.ok) {
		return edited;
	}
	const after = readFrontMatter(edited.value);
	return after.ok ? ok(replaceSummary(edited.value, after.value.bodyStart, summaryLines(content))) : after;
}

/**
 * Reads the file of a run. Problems: those of `readFrontMatter`, `document.wrongKind` for another kind of document,
 * `checklist.otherInstrument`, `role.unknown` where `about` is no id, and for the answers those of `checkAnswers`,
 * except that items and marks which the instrument does not have are no problem: they are kept apart. `nowOf` tells
 * what roles and items of the file are called today.
 */
export function readRun(text: string, checklist: Checklist, nowOf?: Renames): Result<Run> {
	const document = readDocument(text, checklist, nowOf);
	return document.ok ? ok(document.value.run) : document;
}

function readDocument(
	text: string,
	checklist: Checklist,
	nowOf: Renames | undefined,
): Result<{readonly data: RunData; readonly run: Run}> {
	const front = readFrontMatter(text);
	if (!front.ok) {
		return front;
	}
	const {data} = front.value;
	if (data['pmo-career'] !== 'checklist') {
		return fail('document.wrongKind', {expected: 'checklist'});
	}
	const run = runOf(data, checklist, nowOf);
	return run.ok ? ok({data, run: run.value}) : run;
}

/** Answers are changed line by line where the file allows it, so that comments beside them stay. */
function editRunData(text: string, stored: RunData, changes: RunData): Result<string> {
	const {answers, ...others} = changes;
	if (isRecord(answers)) {
		const before = isRecord(stored['answers']) ? stored['answers'] : {};
		const changed = Object.keys(answers).filter((id) => !sameAnswer(answers[id], before[id]));
		const edited = editAnswerLines(text, answers, new Set(changed));
		const after = readFrontMatter(edited);
		if (after.ok && sameAnswers(answers, after.value.data['answers'])) {
			return editFrontMatter(edited, others);
		}
	}
	return editFrontMatter(text, changes);
}
