import {existsSync} from 'node:fs';
import * as path from 'node:path';
import {pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';
import {openAutomationPage} from './automationPage';
import {launchChromium} from './chromium';
import {followEvents} from './eventsFile';
import {hangOption, readHangLimit} from './hangLimit';
import {root} from './project';
import {copySample, makeScratch} from './scratch';
import {eventsVariable} from './suite/event';
import {SuiteMonitor} from './suiteMonitor';
import type {SuiteEnd} from './suiteMonitor';
import {finishWith} from './tally';
import type {Tally} from './tally';
import {startVsCodeServer} from './vscodeServer';

const {values} = parseArgs({
	options: {kit: {type: 'string', default: 'current'}, verbose: {type: 'boolean', default: false}, ...hangOption},
});

/**
 * Runs the integration tests in the Node.js extension host of a served VS Code: the extension under development, a
 * fresh copy of the sample folder, a headless browser.
 */
async function runIntegration(kit: string): Promise<Tally> {
	if (kit !== 'current' && kit !== 'floor') throw new Error(`There is no kit "${kit}". Use --kit current or floor.`);
	const suite = path.join(root, 'out', 'integration', 'index.js');
	if (!existsSync(suite)) throw new Error('out/integration is not built. Run: node esbuild.js --all');
	const scratch = makeScratch();
	const file = path.join(scratch.folder, 'events.jsonl');
	const server = await startVsCodeServer({kit, testDriver: true, env: {[eventsVariable]: file}});
	const browser = await launchChromium();
	const monitor = new SuiteMonitor(readHangLimit(values));
	const events = followEvents(file, (event) => {
		monitor.accept(event);
	});
	const automation = await openAutomationPage(browser, values.verbose ? console.log : undefined);
	const serverEnd = server.ended.then((reason): SuiteEnd => ({trouble: `the server ended (${reason})`}));
	await automation.page.goto(testAddress(server.origin, copySample(scratch), suite));
	const end = await Promise.race([automation.ended, monitor.silence, serverEnd]);
	events.read();
	const tally = monitor.verdict(end);
	if (!monitor.isComplete) console.log(`The last that VS Code logged:\n${automation.log()}`);
	events.close();
	server.stop();
	await browser.close();
	return tally;
}

/** VS Code takes the extension and its tests from the payload only when it is served with the test driver. */
function testAddress(origin: string, folder: string, suite: string): string {
	const remote = `vscode-remote://${new URL(origin).host}`;
	const payload = [
		['extensionDevelopmentPath', remote + pathToFileURL(root).pathname],
		['extensionTestsPath', remote + pathToFileURL(suite).pathname],
		['skipWelcome', 'true'],
	];
	const query = new URLSearchParams({folder, payload: JSON.stringify(payload)});
	return `${origin}/?${query.toString()}`;
}

void finishWith(() => runIntegration(values.kit));
