import {appendFileSync, readdirSync} from 'node:fs';
import * as path from 'node:path';
import {eventsVariable} from './event';
import type {SuiteEvent} from './event';
import {report, reportingLoadErrors, testRetries, testTimeout} from './report';

/** The suite that VS Code runs in its Node.js extension host: every `*.test.js` beside it. Rejects when a test fails. */
export async function run(): Promise<void> {
	const {default: Mocha} = await import('mocha');
	const mocha = new Mocha({ui: 'bdd', timeout: testTimeout, retries: testRetries, reporter: Mocha.reporters.Base});
	for (const file of readdirSync(__dirname, {recursive: true, encoding: 'utf8'}).sort()) {
		if (file.endsWith('.test.js')) mocha.addFile(path.join(__dirname, file));
	}
	await reportingLoadErrors(mocha.loadFilesAsync(), send);
	const failures = await new Promise<number>((resolve) => {
		report(mocha.run(resolve), send);
	});
	if (failures > 0) throw new Error(`${String(failures)} failed`);
}

function send(event: SuiteEvent): void {
	const file = process.env[eventsVariable];
	if (file !== undefined) appendFileSync(file, `${JSON.stringify(event)}\n`);
}
