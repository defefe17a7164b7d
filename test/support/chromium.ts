import {execFile} from 'node:child_process';
import {promisify} from 'node:util';
import {chromium} from 'playwright-core';
import type {Browser} from 'playwright-core';
import {secondsSince} from './stopwatch';

const run = promisify(execFile);

const installed = [
	'chromium',
	'chromium-browser',
	'google-chrome-stable',
	'google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Headless Chromium as root and without a network: only loopback names resolve. */
const chromiumFlags: readonly string[] = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-dev-shm-usage',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost , EXCLUDE *.localhost',
];

/**
 * Finds a Chromium: the one named by CHROMIUM, an installed one, or Debian's package when this process may install it.
 * Throws, saying what to do, when there is none.
 */
async function findChromium(): Promise<string> {
	const named = process.env['CHROMIUM'];
	if (named !== undefined && named !== '') {
		if (await canRun(named)) return named;
		throw new Error(`CHROMIUM is set to ${named}, which does not start as a browser.`);
	}
	for (const candidate of installed) {
		if (await canRun(candidate)) return candidate;
	}
	if (process.getuid?.() === 0 && (await canRun('apt-get'))) {
		await installPackage();
		if (await canRun('chromium')) return 'chromium';
	}
	throw new Error(
		'Chromium was not found. Install Chromium or Chrome (on Debian: apt-get install chromium), ' +
			'or set CHROMIUM to the path of one.',
	);
}

/** Starts a headless Chromium. Ctrl+C is left to `atExit`; Playwright ends the browser with this process. */
export async function launchChromium(): Promise<Browser> {
	return chromium.launch({
		executablePath: await absolutePath(await findChromium()),
		args: [...chromiumFlags],
		handleSIGINT: false,
		handleSIGTERM: false,
		handleSIGHUP: false,
	});
}

/** False also for Ubuntu's placeholder `chromium-browser`, which only says how to install the real one. */
async function canRun(program: string): Promise<boolean> {
	try {
		await run(program, ['--version']);
		return true;
	} catch {
		return false;
	}
}

async function installPackage(): Promise<void> {
	console.log('Installing Chromium with apt-get.');
	const began = performance.now();
	const options = {env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}, maxBuffer: 64 * 1024 * 1024};
	await run('apt-get', ['update'], options);
	await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options);
	console.log(`Chromium is ready (${secondsSince(began)}).`);
}

async function absolutePath(program: string): Promise<string> {
	if (program.includes('/') || program.includes('\\')) return program;
	const {stdout} = await run('which', [program]);
	return stdout.trim();
}
