import {spawn} from 'node:child_process';
import type {ChildProcessByStdio} from 'node:child_process';
import {createInterface} from 'node:readline';
import type {Readable, Writable} from 'node:stream';

/**
 * A process that measures when it is told to, and waits in between. Several of them take turns, so that whatever else the
 * machine does slows all of them alike, and none is compiled, cached or collected together with another.
 */
export class TurnTaker<T> {
	readonly #child: ChildProcessByStdio<Writable, Readable, null>;
	readonly #lines: AsyncIterator<string>;

	constructor(node: string, args: readonly string[]) {
		this.#child = spawn(node, args, {stdio: ['pipe', 'pipe', 'inherit']});
		this.#lines = createInterface({input: this.#child.stdout})[Symbol.asyncIterator]();
	}

	/** One measurement. Rejects where the process has ended. */
	async turn(): Promise<T> {
		this.#child.stdin.write('\n');
		const line = await this.#lines.next();
		if (line.done === true) throw new Error('A process that was to be measured has ended.');
		return JSON.parse(line.value) as T;
	}

	end(): void {
		this.#child.stdin.end();
	}
}

/** The other side: measures at every line of the input until it ends, and prints what was measured. */
export async function takeTurns(measure: () => Promise<unknown>): Promise<void> {
	const lines = createInterface({input: process.stdin})[Symbol.asyncIterator]();
	while ((await lines.next()).done !== true) console.log(JSON.stringify(await measure()));
}
