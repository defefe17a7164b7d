import type {SuiteEvent} from './suite/event';
import type {Tally} from './tally';

/** How a run inside VS Code came to its end, as seen from outside: an exit code, or why there will be none. */
export type SuiteEnd = {readonly code: number} | {readonly trouble: string};

/**
 * Follows the events of a suite that runs inside VS Code, prints them, and notices when they stop coming. The verdict
 * rests on them: the exit code that VS Code reports is 0 even when its extension host has died.
 */
export class SuiteMonitor {
	/** Settles when nothing was reported for the given time. */
	readonly silence: Promise<SuiteEnd>;
	readonly #silenceLimit: number;
	readonly #failures: string[] = [];
	#fallSilent: (end: SuiteEnd) => void = () => undefined;
	#timer: NodeJS.Timeout | undefined;
	#running: string | undefined;
	#passed = 0;
	#isComplete = false;

	/** @param silenceLimit in milliseconds */
	constructor(silenceLimit: number) {
		this.#silenceLimit = silenceLimit;
		this.silence = new Promise((resolve) => (this.#fallSilent = resolve));
		this.#restartTimer();
	}

	accept(event: SuiteEvent): void {
		this.#restartTimer();
		switch (event.type) {
			case 'started':
				this.#running = event.title;
				break;
			case 'passed':
				this.#passed += 1;
				console.log(`  ok    ${event.title} (${event.milliseconds.toFixed(0)} ms)`);
				break;
			case 'failed':
				this.#failures.push(`${event.title}\n${event.reason}`);
				console.log(`  FAIL  ${event.title}\n${event.reason.replaceAll(/^/gm, '        ')}`);
				break;
			case 'retried':
				console.log(`  Tried again: ${event.title}\n${event.reason.replaceAll(/^/gm, '        ')}`);
				break;
			case 'ended':
				this.#isComplete = true;
				break;
		}
	}

	/** What the run amounts to. When it did not come to its proper end, prints why and counts that as a failure. */
	verdict(end: SuiteEnd): Tally {
		clearTimeout(this.#timer);
		const fault = this.#faultOf(end);
		if (fault === undefined) return {passed: this.#passed, failures: this.#failures};
		console.log(`  FAIL  ${fault}`);
		return {passed: this.#passed, failures: [...this.#failures, fault]};
	}

	/** True when the suite reported its end. */
	get isComplete(): boolean {
		return this.#isComplete;
	}

	#faultOf(end: SuiteEnd): string | undefined {
		if (!this.#isComplete) {
			const place = this.#running === undefined ? 'before the first test' : `in "${this.#running}"`;
			const reason = 'trouble' in end ? end.trouble : 'the extension host ended or could not load the tests';
			return `The run broke off ${place}: ${reason}.`;
		}
		if (this.#failures.length > 0) return undefined;
		if (this.#passed === 0) return 'No test was run.';
		if ('trouble' in end) return `All tests passed, but then: ${end.trouble}.`;
		return end.code === 0 ? undefined : `All tests passed, but VS Code ended with exit code ${String(end.code)}.`;
	}

	#restartTimer(): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => {
			this.#fallSilent({trouble: `nothing was heard of it for ${(this.#silenceLimit / 1000).toFixed(0)} s`});
		}, this.#silenceLimit);
	}
}
