import assert from 'node:assert/strict';
import fs from 'node:fs';
import {syncBuiltinESMExports} from 'node:module';
import path from 'node:path';
import * as vscode from 'vscode';
import {extensionUnderTest} from '../support/extensionUnderTest';

// Named to run first: once anything has activated the extension, this can no longer be measured.
describe('activation', () => {
	it('reads no file, starts no timer and evaluates no heavy part', async () => {
		const extension = extensionUnderTest();
		assert.equal(extension.isActive, false, 'something else has activated the extension');
		const folder = extension.extensionUri.fsPath;
		const recorder = recordFileReads((file) => isOurs(file, folder));
		const timers = recordTimers((caller) => caller.includes(path.join(folder, 'dist')));
		try {
			await extension.activate();
			await pause(500);
			assert.deepEqual(
				recorder.files.filter((file) => !isLoadedByVsCode(path.relative(folder, file))),
				[],
			);
			assert.deepEqual(timers.stacks, []);
			await extension.exports.catalogue();
			assert.ok(
				recorder.files.some((file) => file.endsWith('catalogue.json')),
				'the recorder does not see file reads, so that it proves nothing',
			);
		} finally {
			recorder.stop();
			timers.stop();
		}
	});

	it('registers every command', async () => {
		const ours = (await vscode.commands.getCommands(true)).filter((id) => /^pmoCareer\.\w+\.\w+$/.test(id));
		const {commandIds} = await import('../../src/contributions');
		for (const id of commandIds) {
			assert.ok(ours.includes(id), `${id} is not registered`);
		}
	});
});

/** VS Code's own search looks at the open folder itself when it likes; what is in the folder only we read. */
function isOurs(file: string, folder: string): boolean {
	const workspace = vscode.workspace.workspaceFolders?.[0]?.uri.fsPath ?? folder;
	return [path.join(folder, 'dist'), path.join(folder, 'src'), workspace].some((ours) =>
		file.startsWith(ours + path.sep),
	);
}

/** VS Code itself reads the bundle and its source map. */
function isLoadedByVsCode(file: string): boolean {
	return /^dist\/node\/extension\.js(?:\.map)?$/.test(file.split(path.sep).join('/'));
}

function recordFileReads(wanted: (file: string) => boolean): {readonly files: string[]; stop(): void} {
	const files: string[] = [];
	const restore: (() => void)[] = [];
	for (const target of [fs, fs.promises] as unknown as Record<string, unknown>[]) {
		for (const name of [
			'readFile',
			'readFileSync',
			'open',
			'openSync',
			'stat',
			'lstat',
			'readdir',
			'createReadStream',
		]) {
			const original = target[name];
			if (typeof original !== 'function') {
				continue;
			}
			target[name] = function (this: unknown, ...args: unknown[]): unknown {
				const file = args[0] instanceof URL ? args[0].pathname : String(args[0]);
				if (wanted(file)) {
					files.push(file);
				}
				return Reflect.apply(original, this, args) as unknown;
			};
			restore.push(() => {
				target[name] = original;
			});
		}
	}
	// VS Code imports these functions by name; this is what lets it see the replacements.
	syncBuiltinESMExports();
	return {
		files,
		stop: () => {
			restore.forEach((each) => each());
			syncBuiltinESMExports();
		},
	};
}

function recordTimers(wanted: (caller: string) => boolean): {readonly stacks: string[]; stop(): void} {
	const stacks: string[] = [];
	const restore: (() => void)[] = [];
	const scope = globalThis as unknown as Record<string, unknown>;
	for (const name of ['setTimeout', 'setInterval', 'setImmediate']) {
		const original = scope[name];
		if (typeof original !== 'function') {
			continue;
		}
		scope[name] = function (this: unknown, ...args: unknown[]): unknown {
			// The frame above this one: VS Code's own messages to its window also start timers, from below our calls.
			const caller = (new Error(name).stack ?? '').split('\n')[2] ?? '';
			if (wanted(caller)) {
				stacks.push(caller);
			}
			return Reflect.apply(original, this, args) as unknown;
		};
		restore.push(() => {
			scope[name] = original;
		});
	}
	return {stacks, stop: () => restore.forEach((each) => each())};
}

function pause(milliseconds: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
