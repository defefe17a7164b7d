import {stringify} from 'yaml';
import type {AnswerValue, Checklist} from '../../src/core/checklist/checklist';
import {textHash} from '../../src/core/checklist/textHash';

export interface SavedRun {
	/** A role, or `general`. */
	readonly about: string;
	readonly updated: string;
	/** Default: that of the checklist. */
	readonly version?: string;
	readonly answers: Readonly<Record<string, AnswerValue>>;
	readonly matters?: readonly string[];
	readonly notes?: Readonly<Record<string, string>>;
	/** Items that the checklist has no more, answered with "Clearly true", in their words of then. */
	readonly former?: Readonly<Record<string, string>>;
}

/** The file of a checklist run, with as much of its summary as comparing reads. */
export function savedRun(checklist: Checklist, run: SavedRun): string {
	const former = Object.entries(run.former ?? {});
	const texts = new Map([...checklist.items.map(({id, text}) => [id, text] as const), ...former]);
	const answers = {...run.answers, ...Object.fromEntries(former.map(([id]) => [id, 2]))};
	const front = {
		'pmo-career': 'checklist',
		about: run.about,
		instrument: checklist.id,
		version: run.version ?? checklist.version,
		started: run.updated,
		updated: run.updated,
		matters: run.matters ?? [],
		answers,
		...(run.notes ? {notes: run.notes} : {}),
		items: Object.fromEntries(Object.keys(answers).map((id) => [id, textHash(texts.get(id) ?? '')])),
	};
	const lines = former.map(([, text]) => `- Clearly true: ${text}`);
	return `---\n${stringify(front)}---\n\n${lines.join('\n')}\n`;
}
