import {execFile} from 'node:child_process';
import * as path from 'node:path';
import {promisify} from 'node:util';
import {root} from './project';
import {makeScratch} from './scratch';
import {shared} from './shared';
import {secondsSince} from './stopwatch';

/** Names a packaged extension to use instead of packaging it: saves time while one writes UI tests. */
const readyVariable = 'PMO_CAREER_VSIX';

/** Packages the extension as users get it, once per process, and returns the path of the file. */
export function packageVsix(): Promise<string> {
	const ready = process.env[readyVariable];
	if (ready !== undefined && ready !== '') return Promise.resolve(path.resolve(ready));
	return shared('vsix', async () => runVsce(root));
}

/** Packages the extension in a folder, which is the repository or a copy of what ships. */
export async function runVsce(cwd: string): Promise<string> {
	const began = performance.now();
	const file = path.join(makeScratch().folder, 'pmo-career.vsix');
	const vsce = path.join(root, 'node_modules', '@vscode', 'vsce', 'vsce');
	try {
		await promisify(execFile)(
			process.execPath,
			[
				vsce,
				'package',
				'--no-dependencies',
				'--allow-missing-repository',
				'--no-rewrite-relative-links',
				'--out',
				file,
			],
			{cwd},
		);
	} catch (error) {
		const words = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
		throw new Error(`The extension could not be packaged.\n${words}`, {cause: error});
	}
	console.log(`Packaged the extension (${secondsSince(began)}).`);
	return file;
}
