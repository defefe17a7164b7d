import {existsSync, readdirSync} from 'node:fs';
import * as path from 'node:path';
import {root} from './project';
import type {Tally} from './tally';

export interface MochaRunOptions {
	/** In milliseconds, for each test and hook. */
	readonly timeout: number;
	/** Runs only the tests whose full title matches. */
	readonly grep?: string | undefined;
	/** Stops at the first failure. */
	readonly bail?: boolean;
	/** Run around every test. */
	readonly rootHooks?: Mocha.RootHookObject;
}

/** Runs the built tests of a folder under `test` in this process and prints them as they go. */
export async function runMocha(name: string, options: MochaRunOptions): Promise<Tally> {
	const folder = path.join(root, 'out', name);
	if (!existsSync(folder)) throw new Error(`out/${name} is not built. Run: node esbuild.js --all`);
	const {default: Mocha} = await import('mocha');
	const {grep, ...rest} = options;
	const mocha = new Mocha({ui: 'bdd', reporter: 'spec', ...rest, ...(grep === undefined ? {} : {grep})});
	for (const file of readdirSync(folder, {recursive: true, encoding: 'utf8'}).sort()) {
		if (file.endsWith('.test.js')) mocha.addFile(path.join(folder, file));
	}
	await mocha.loadFilesAsync();
	let passed = 0;
	const failed = await new Promise<number>((resolve) => {
		const runner = mocha.run(resolve);
		runner.on('pass', () => (passed += 1));
	});
	return {passed, failed};
}
