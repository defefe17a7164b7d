import './browserGlobals';
import 'mocha/mocha';
import {eventMark} from './event';
import type {SuiteEvent} from './event';
import {report, reportingLoadErrors, testRetries, testTimeout} from './report';

/** The suite that VS Code runs in its web worker extension host. Rejects when a test fails. */
async function run(): Promise<void> {
	mocha.setup({ui: 'bdd', timeout: testTimeout, retries: testRetries, reporter: Mocha.reporters.Base});
	await reportingLoadErrors(import('virtual:web-tests'), send);
	const failures = await new Promise<number>((resolve) => {
		report(mocha.run(resolve), send);
	});
	if (failures > 0) throw new Error(`${String(failures)} failed`);
}

function send(event: SuiteEvent): void {
	console.log(eventMark + JSON.stringify(event));
}

// Assigned rather than exported: mocha's browser build replaces the exports of the bundle with itself.
module.exports = {run};
