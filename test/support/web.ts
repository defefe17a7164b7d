import {existsSync} from 'node:fs';
import * as path from 'node:path';
import {parseArgs} from 'node:util';
import {openAutomationPage} from './automationPage';
import {launchChromium} from './chromium';
import {hangOption, readHangLimit} from './hangLimit';
import {root} from './project';
import {copySample, makeScratch} from './scratch';
import {eventMark} from './suite/event';
import type {SuiteEvent} from './suite/event';
import {SuiteMonitor} from './suiteMonitor';
import {finishWith} from './tally';
import type {Tally} from './tally';
import {serveVsCodeForTheWeb} from './webServer';

const {values} = parseArgs({options: {verbose: {type: 'boolean', default: false}, ...hangOption}});

/**
 * Runs the web tests in the web worker extension host of VS Code for the Web, with the sample folder as a virtual file
 * system: what the tests write stays in memory.
 */
async function runWeb(): Promise<Tally> {
	const suite = path.join(root, 'out', 'web', 'index.js');
	if (!existsSync(suite)) throw new Error('out/web is not built. Run: node esbuild.js --all');
	const server = await serveVsCodeForTheWeb(copySample(makeScratch()), suite);
	const browser = await launchChromium();
	const monitor = new SuiteMonitor(readHangLimit(values));
	const automation = await openAutomationPage(browser, (line) => {
		const mark = line.indexOf(eventMark);
		if (mark >= 0) monitor.accept(JSON.parse(line.slice(mark + eventMark.length)) as SuiteEvent);
		else if (values.verbose) console.log(line);
	});
	await automation.page.goto(server.address);
	const tally = monitor.verdict(await Promise.race([automation.ended, monitor.silence]));
	if (!monitor.isComplete) console.log(`The last that VS Code logged:\n${automation.log()}`);
	await browser.close();
	server.stop();
	return tally;
}

void finishWith(runWeb);
