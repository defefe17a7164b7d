import {execFile} from 'node:child_process';
import {promisify} from 'node:util';

const run = promisify(execFile);

/** Runs Node.js once, afresh, and returns the JSON that it prints last. */
export async function inChild(args: readonly string[]): Promise<unknown> {
	const {stdout} = await run(process.execPath, args, {maxBuffer: 16 * 1024 * 1024});
	return JSON.parse(stdout.trim().split('\n').pop() ?? '');
}
