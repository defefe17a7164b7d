import {createRequire} from 'node:module';
import type {Webview} from './pages/webview';

interface AxeResults {
	readonly violations: readonly {
		readonly id: string;
		readonly nodes: readonly {readonly target: readonly unknown[]; readonly failureSummary?: string}[];
	}[];
}

declare const axe: {run(): Promise<AxeResults>};

/** Axe itself, which the adapter for Playwright brings along. The adapter would also search the whole window around the webview. */
const {source} = createRequire(require.resolve('@axe-core/playwright'))('axe-core') as {readonly source: string};

/** What axe finds wrong in the document of a webview: one line for each element, with the rule and the reason. */
export async function axeFaults(webview: Webview): Promise<string[]> {
	const body = await webview.body.elementHandle();
	const frame = await body.ownerFrame();
	if (!frame) throw new Error('The webview is gone.');
	if (await frame.evaluate(() => !('axe' in globalThis))) await frame.evaluate(source);
	const {violations} = await frame.evaluate(async () => axe.run());
	return violations.flatMap(({id, nodes}) =>
		nodes.map(
			({target, failureSummary = ''}) => `${id}: ${target.join(' ')}: ${failureSummary.replaceAll(/\s+/g, ' ')}`,
		),
	);
}

/** What makes somebody scroll a webview sideways: the page where it is too wide, and parts that scroll on their own. */
export async function sidewaysFaults(webview: Webview): Promise<string[]> {
	return webview.body.evaluate(({ownerDocument: {documentElement}}) =>
		[documentElement, ...documentElement.querySelectorAll('main, main *')]
			.filter((element) => element === documentElement || /auto|scroll/.test(getComputedStyle(element).overflowX))
			.filter(({scrollWidth, clientWidth}) => scrollWidth > clientWidth)
			.map(({tagName, classList, scrollWidth, clientWidth}) => {
				return `${tagName} "${classList.value}" is ${String(scrollWidth - clientWidth)} px too wide`;
			}),
	);
}
