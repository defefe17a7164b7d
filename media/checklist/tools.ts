import type {AnswerValue, ChecklistStrings, HostMessage, PageMessage} from '../../src/protocol/checklist';
import {createTools} from '../page/createTools';

/** What the page may ask the host for, without the revision that goes with it. */
export type Intent = WithoutRevision<Extract<PageMessage, {revision: number}>>;
type WithoutRevision<T> = T extends unknown ? Omit<T, 'revision'> : never;

/** What every part of the page is given. */
export interface Tools {
	readonly state: HostMessage;
	readonly strings: ChecklistStrings;
	readonly send: (intent: Intent) => void;
	/** Shows a statement and moves the focus to it. */
	readonly goTo: (item: string) => void;
	/** Shows the result and moves the focus to it. */
	readonly showResult: () => void;
}

export const [Tools, useTools] = createTools<Tools>();

/** The answer in the run; undefined where none was given. */
export function answerTo({run}: HostMessage, item: string): AnswerValue | undefined {
	return Object.hasOwn(run.answers, item) ? run.answers[item] : undefined;
}

/** The answer in its words. */
export function wordOf(state: HostMessage, item: string): string | undefined {
	const {scale} = state.checklist.groups.flatMap(({items}) => items).find(({id}) => id === item) ?? {};
	const answer = answerTo(state, item);
	return scale && state.checklist.answers[scale].find(({value}) => value === answer)?.word;
}
