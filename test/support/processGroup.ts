import {spawn, spawnSync} from 'node:child_process';
import type {ChildProcessByStdio} from 'node:child_process';
import type {Readable} from 'node:stream';
import {atExit} from './cleanup';

/** A child process together with everything it starts. */
export interface ProcessGroup {
	readonly stdout: Readable;
	readonly stderr: Readable;
	/** Settles when the child itself ends. Rejects when it cannot be started. */
	readonly ended: Promise<string>;
	/** Ends the whole group at once. Also happens when this process ends. */
	readonly kill: () => void;
}

export interface GroupOptions {
	readonly cwd?: string;
	readonly env?: NodeJS.ProcessEnv;
}

/**
 * Starts a program in a process group of its own. A busy extension host ignores SIGTERM and outlives its server, so
 * the group is ended with SIGKILL.
 */
export function startGroup(program: string, args: readonly string[], options: GroupOptions = {}): ProcessGroup {
	const child: ChildProcessByStdio<null, Readable, Readable> = spawn(program, args, {
		...options,
		stdio: ['ignore', 'pipe', 'pipe'],
		detached: process.platform !== 'win32',
	});
	const ended = new Promise<string>((resolve, reject) => {
		child.once('error', reject);
		child.once('exit', (code, signal) => {
			resolve(signal ?? `exit code ${String(code)}`);
		});
	});
	ended.catch(() => undefined);
	return {stdout: child.stdout, stderr: child.stderr, ended, kill: atExit(() => killGroup(child.pid))};
}

function killGroup(pid: number | undefined): void {
	if (pid === undefined) return;
	if (process.platform === 'win32') {
		spawnSync('taskkill', ['/pid', String(pid), '/T', '/F']);
		return;
	}
	try {
		process.kill(-pid, 'SIGKILL');
	} catch (error) {
		const isGone = error instanceof Error && 'code' in error && error.code === 'ESRCH';
		if (!isGone) throw error;
	}
}
