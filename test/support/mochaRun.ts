import {existsSync, readdirSync} from 'node:fs';
import * as path from 'node:path';
import {root} from './project';
import type {Tally} from './tally';

/** Of the inputs that fast-check makes up, where a property names none of its own. */
const seed = 20_261_123;

export interface MochaRunOptions {
	/** In milliseconds, for each test and hook. */
	readonly timeout: number;
	/** Runs only the tests whose full title matches. */
	readonly grep?: string | undefined;
	/** Stops at the first failure. */
	readonly bail?: boolean;
	/** How often a test that fails is tried again. Every failure is printed, also one that is made good. Default: 0. */
	readonly retries?: number;
	/**
	 * How often an outermost group with a failure is then run anew as a whole: a test that leaves its window half changed
	 * takes its own retries, and those after it, along. Default: 0.
	 */
	readonly groupRetries?: number;
	/** Run around every test. */
	readonly rootHooks?: Mocha.RootHookObject;
}

/** Runs the built tests of a folder under `test` in this process and prints them as they go. */
export async function runMocha(name: string, options: MochaRunOptions): Promise<Tally> {
	const folder = path.join(root, 'out', name);
	if (!existsSync(folder)) throw new Error(`out/${name} is not built. Run: node esbuild.js --all`);
	const [{default: Mocha}, {default: fc}] = await Promise.all([import('mocha'), import('fast-check')]);
	// Whoever changed nothing sees nothing fail: what properties are tried with is the same every time.
	fc.configureGlobal({seed});
	const {grep, groupRetries = 0, ...rest} = options;
	const mocha = new Mocha({ui: 'bdd', reporter: 'spec', ...rest, ...(grep === undefined ? {} : {grep})});
	for (const file of readdirSync(folder, {recursive: true, encoding: 'utf8'}).sort()) {
		if (file.endsWith('.test.js')) mocha.addFile(path.join(folder, file));
	}
	await mocha.loadFilesAsync();
	mocha.cleanReferencesAfterRun(false);
	let run = await runOnce(mocha);
	let passed = 0;
	for (let again = 0; again < groupRetries && run.failures.length > 0; again += 1) {
		const failed = new Set(run.failures.map(({group}) => group));
		// What failed outside any group, such as a hook of all, stands as it is.
		if (failed.has('')) break;
		console.log(`\n  Tried again as a whole: ${[...failed].join(', ')}`);
		passed += run.passed.filter((group) => !failed.has(group)).length;
		mocha.suite.suites = mocha.suite.suites.filter(({title}) => failed.has(title));
		run = await runOnce(mocha);
	}
	return {passed: passed + run.passed.length, failures: run.failures.map(({reason}) => reason)};
}

interface MochaRun {
	/** For each test that passed, the title of its outermost group. */
	readonly passed: readonly string[];
	readonly failures: readonly {readonly group: string; readonly reason: string}[];
}

async function runOnce(mocha: Mocha): Promise<MochaRun> {
	const passed: string[] = [];
	const failures: {group: string; reason: string}[] = [];
	await new Promise((resolve) => {
		const runner = mocha.run(resolve);
		runner.on('pass', (test) => passed.push(groupOf(test)));
		runner.on('fail', (test, error: Error) => {
			failures.push({group: groupOf(test), reason: `${test.fullTitle()}\n${error.stack ?? error.message}`});
		});
		runner.on('retry', (test: Mocha.Test, error: Error) => {
			console.log(`    Tried again: ${test.fullTitle()}\n      ${error.stack ?? error.message}`);
		});
	});
	return {passed, failures};
}

/** Empty where it stands in none. */
function groupOf(test: Mocha.Runnable): string {
	const [group, ...rest] = test.titlePath();
	return group !== undefined && rest.length > 0 ? group : '';
}
