import type {Browser, Page} from 'playwright-core';
import type {SuiteEnd} from './suiteMonitor';

/** A page in which VS Code runs extension tests. */
export interface AutomationPage {
	readonly page: Page;
	/** Settles when VS Code says that the tests are over, or the page can no longer say so. */
	readonly ended: Promise<SuiteEnd>;
	/** The last lines that VS Code logged. */
	readonly log: () => string;
}

const keptLines = 30;

/**
 * Opens a blank page with the two functions that a VS Code under test looks for in its window. `onLine` sees every
 * line that VS Code logs.
 */
export async function openAutomationPage(browser: Browser, onLine?: (line: string) => void): Promise<AutomationPage> {
	const page = await browser.newPage();
	const lines: string[] = [];
	const keep = (line: string) => {
		lines.push(line);
		if (lines.length > keptLines) lines.shift();
		onLine?.(line);
	};
	await page.exposeFunction('codeAutomationLog', (type: string, args: readonly unknown[]) => {
		keep(`[${type}] ${args.map(String).join(' ')}`);
	});
	const ended = new Promise<SuiteEnd>((resolve) => {
		page.once('crash', () => {
			resolve({trouble: 'the page crashed'});
		});
		page.once('close', () => {
			resolve({trouble: 'the page was closed'});
		});
		void page.exposeFunction('codeAutomationExit', (code: number) => {
			resolve({code});
		});
	});
	return {page, ended, log: () => lines.join('\n')};
}
