import {execFile} from 'node:child_process';
import {promisify} from 'node:util';

const run = promisify(execFile);

/** Runs Node.js once, afresh, and returns the JSON that it prints last. `node`: another one than this process's own. */
export async function inChild(args: readonly string[], node = process.execPath): Promise<unknown> {
	const {stdout} = await run(node, args, {maxBuffer: 16 * 1024 * 1024});
	return JSON.parse(stdout.trim().split('\n').pop() ?? '');
}
