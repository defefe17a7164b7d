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
	const frame = await body?.ownerFrame();
	if (!frame) throw new Error('The webview is gone.');
	if (await frame.evaluate(() => !('axe' in globalThis))) await frame.evaluate(source);
	const {violations} = await frame.evaluate(async () => axe.run());
	return violations.flatMap(({id, nodes}) =>
		nodes.map(({target, failureSummary = ''}) => `${id}: ${target.join(' ')}: ${failureSummary.replaceAll(/\s+/g, ' ')}`),
	);
}

/** Whatever makes somebody scroll sideways, or cannot be seen because it lies beside the page. */
export async function sidewaysFaults(webview: Webview): Promise<string[]> {
	return webview.body.evaluate((body) => {
		const {documentElement} = body.ownerDocument;
		const faults: string[] = [];
		if (documentElement.scrollWidth > documentElement.clientWidth) {
			faults.push(`the page is ${String(documentElement.scrollWidth - documentElement.clientWidth)} px too wide`);
		}
		for (const element of body.querySelectorAll('main *')) {
			const {left, right, width} = element.getBoundingClientRect();
			const name = `${element.tagName.toLowerCase()}.${element.classList.value}: ${element.textContent.slice(0, 40)}`;
			if (width > 1 && (right > documentElement.clientWidth + 1 || left < -1)) faults.push(`${name} sticks out`);
			const scrolls = ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
			if (scrolls && element.scrollWidth > element.clientWidth) faults.push(`${name} scrolls sideways`);
		}
		return faults;
	});
}
