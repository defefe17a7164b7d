import type {SuiteEvent} from './event';

/** The longest a test may take, in milliseconds, unless it says otherwise. */
export const testTimeout = 30_000;

/** How often a test that fails is tried again. VS Code tells late, and now and then never, of what others wrote. */
export const testRetries = 1;

/** Sends what a mocha run does as events. Works in Node.js and in a web worker. */
export function report(runner: Mocha.Runner, send: (event: SuiteEvent) => void): void {
	let passed = 0;
	let failed = 0;
	runner.on('test', (test) => {
		send({type: 'started', title: test.fullTitle()});
	});
	runner.on('hook', (hook) => {
		send({type: 'started', title: hook.fullTitle()});
	});
	runner.on('pass', (test) => {
		passed += 1;
		send({type: 'passed', title: test.fullTitle(), milliseconds: test.duration ?? 0});
	});
	runner.on('fail', (test, error: unknown) => {
		failed += 1;
		send({type: 'failed', title: test.fullTitle(), reason: describe(error)});
	});
	runner.on('retry', (test: Mocha.Test, error: unknown) => {
		send({type: 'retried', title: test.fullTitle(), reason: describe(error)});
	});
	runner.on('end', () => {
		send({type: 'ended', passed, failed});
	});
}

/** Waits until the test files are loaded. When one of them throws, that is sent as the failure of the whole run. */
export async function reportingLoadErrors(loading: Promise<unknown>, send: (event: SuiteEvent) => void): Promise<void> {
	try {
		await loading;
	} catch (error) {
		send({type: 'failed', title: 'The tests cannot be loaded.', reason: describe(error)});
		send({type: 'ended', passed: 0, failed: 1});
		throw error;
	}
}

function describe(error: unknown): string {
	return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
