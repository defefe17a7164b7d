import * as vscode from 'vscode';
import {isMarked, noteOf} from '../../core/checklist/answerOf';
import type {RunAction} from '../../core/checklist/runState';
import {showProblem} from '../../host/messages';
import {PickSeries} from '../../host/pickSeries';
import type {Services} from '../../host/services';
import {askText, type StepPosition} from '../../host/steps';
import {answerChoices, type AnswerChoice} from './answerChoices';
import {askWhatNext, type Ending} from './askWhatNext';
import type {OpenRun} from './checklists';
import {courseOf, firstOpen, givenTo, runShown, type RunShown, type Stop} from './runShown';

/** Where the questions go on: with the statement before or after, or with this one again. */
const steps = {back: -1, next: 1, again: 0} as const;
type Move = keyof typeof steps;

/** Asks the statements of the run one after another in quick picks, so that a whole run needs neither page nor mouse. */
export class AnswerRun {
	readonly #services: Services;
	readonly #opened: OpenRun;
	/** The statement at which the questions were left, and the run that it belongs to. */
	#left: {readonly run: number; readonly item: string} | undefined;

	constructor(services: Services, opened: OpenRun) {
		this.#services = services;
		this.#opened = opened;
	}

	/** Begins at the statement wanted, where the questions were left, or at the first open one. `onAsk` hears what is asked. */
	async start(wanted: string | undefined, onAsk: (item: string) => void): Promise<void> {
		const picks = new PickSeries();
		let ending: Ending | undefined;
		try {
			ending = await this.#askAll(picks, wanted, onAsk);
		} finally {
			picks.dispose();
		}
		if (ending) {
			await this.#services.commands.run(ending);
		}
	}

	async #askAll(
		picks: PickSeries,
		wanted: string | undefined,
		onAsk: (item: string) => void,
	): Promise<Ending | undefined> {
		const {number} = this.#opened.session;
		let at: number | undefined;
		for (;;) {
			const shown = runShown(this.#opened.index, this.#opened.session);
			if (!shown.ok || this.#opened.session.number !== number) {
				return undefined;
			}
			const course = courseOf(shown.value);
			at ??= this.#startOf(shown.value, course, wanted);
			const stop = course[at];
			this.#left = stop && {run: number, item: stop.item.id};
			if (stop) {
				onAsk(stop.item.id);
			}
			const move = stop
				? await this.#ask(picks, shown.value, stop, {step: at + 1, totalSteps: course.length})
				: await askWhatNext(picks, shown.value, course);
			if (move === undefined) {
				return undefined;
			}
			if (typeof move === 'object' && 'run' in move) {
				return move.run;
			}
			at = typeof move === 'object' ? move.to : at + steps[move];
		}
	}

	#startOf(shown: RunShown, course: readonly Stop[], wanted: string | undefined): number {
		const left = this.#left?.run === this.#opened.session.number ? this.#left.item : undefined;
		const places = [
			course.findIndex(({item}) => item.id === wanted),
			course.findIndex(({item}) => item.id === left),
			firstOpen(shown, course),
		];
		return places.find((place) => place >= 0) ?? 0;
	}

	/** The title and the placeholder are shown as plain text, so that the statement may be any text. */
	async #ask(picks: PickSeries, shown: RunShown, stop: Stop, position: StepPosition): Promise<Move | undefined> {
		const {item, group, place} = stop;
		const answer = await picks.ask<AnswerChoice>(position, {
			title: vscode.l10n.t('{0}, {1} of {2}', group.title, place, group.items.length),
			placeholder: item.text,
			items: answerChoices(shown, stop),
			selected: givenTo(shown, item.id) ?? 'leave-open',
		});
		if (answer === undefined || answer === 'back') {
			return answer;
		}
		const {value} = answer;
		if (value === 'leave-open') {
			return 'next';
		}
		if (value === 'note') {
			return this.#askNote(shown, item.id);
		}
		if (value === 'mark') {
			return this.#apply({type: 'mark', item: item.id, on: !isMarked(shown.answers, item.id)}, 'again');
		}
		return value === 'clear'
			? this.#apply({type: 'answer', item: item.id, value: null}, 'again')
			: this.#apply({type: 'answer', item: item.id, value}, 'next');
	}

	async #askNote({answers, checklist: {longestNote}}: RunShown, item: string): Promise<Move> {
		// An input box holds one line.
		const before = (noteOf(answers, item) ?? '').replace(/[\r\n]+/g, ' ');
		const note = await askText(
			{step: 1, totalSteps: 1},
			{
				title: vscode.l10n.t('Your Note'),
				prompt: vscode.l10n.t('What you saw, read or were told. It changes nothing in the result.'),
				value: before,
				check: (value) =>
					value.length > longestNote ? vscode.l10n.t('Please use at most {0} characters.', longestNote) : undefined,
			},
		);
		if (typeof note !== 'object' || note.value === before) {
			return 'again';
		}
		return this.#apply({type: 'note', item, text: note.value}, 'again');
	}

	/** A refusal (one mark too many) is told, and the statement asked again. What was asked of a run left since is dropped. */
	#apply(action: RunAction, move: Move): Move {
		const {session} = this.#opened;
		if (session.number !== this.#left?.run) {
			return 'again';
		}
		const applied = session.apply(action);
		if (applied.ok) {
			return move;
		}
		void showProblem(applied.problem);
		return 'again';
	}
}
