import {execFile, spawn} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import * as path from 'node:path';
import {promisify} from 'node:util';
import {downloadAndUnzipVSCode} from '@vscode/test-electron';
import {cacheFolder} from './project';
import {quietSettings} from './quietSettings';
import type {Scratch} from './scratch';

/**
 * Arguments for a desktop VS Code that opens `folder` with fresh user data, quiet settings and no other extension.
 * Writes the settings into the scratch folder.
 */
export function desktopArguments(scratch: Scratch, folder: string): string[] {
	const userData = path.join(scratch.folder, 'user-data');
	mkdirSync(path.join(userData, 'User'), {recursive: true});
	writeFileSync(path.join(userData, 'User', 'settings.json'), JSON.stringify(quietSettings, undefined, '\t'));
	return [
		folder,
		'--disable-extensions',
		'--disable-workspace-trust',
		'--skip-welcome',
		'--skip-release-notes',
		`--user-data-dir=${userData}`,
	];
}

/** The `code` command of an installed VS Code, or undefined when there is none. */
export async function findDesktop(): Promise<string | undefined> {
	try {
		await promisify(execFile)('code', ['--version'], {shell: process.platform === 'win32'});
		return 'code';
	} catch {
		return undefined;
	}
}

/** Runs a desktop VS Code with this terminal until its windows are closed. */
export async function runDesktopVsCode(program: string, args: readonly string[]): Promise<void> {
	// On Windows `code` is a batch file, which only a shell can run.
	const isBatch = process.platform === 'win32' && !program.endsWith('.exe');
	const words = isBatch ? args.map((arg) => `"${arg}"`) : [...args];
	const child = spawn(program, words, {stdio: 'inherit', shell: isBatch});
	await new Promise((resolve, reject) => {
		child.once('error', reject);
		child.once('exit', resolve);
	});
}

/** Downloads a release of VS Code, once, and returns its executable. Throws, saying what to do, when it cannot be had. */
export async function downloadDesktop(version: string): Promise<string> {
	try {
		return await downloadAndUnzipVSCode({version, cachePath: cacheFolder});
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new Error(
			`VS Code ${version} could not be downloaded (${reason}). Name an installed one with --executable PATH.`,
			{cause: error},
		);
	}
}
