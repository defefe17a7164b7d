import type {OpenWorkbench} from './openWorkbench';
import type {Webview} from './pages/webview';

/** Where the focus is while somebody goes through a page with Tab. */
export interface TabStop {
	readonly name: string;
	/** In CSS pixels, from the upper left corner of the document. */
	readonly box: {readonly left: number; readonly right: number; readonly top: number; readonly bottom: number};
	/** Whether one sees that it has the focus: it is in view and drawn with an outline. */
	readonly isSeen: boolean;
}

/** More stops than any page has. */
const most = 150;

/** Presses the key from where the focus is until it has left the webview. Fails where it never does. */
export async function walk({page}: OpenWorkbench, webview: Webview, key: 'Tab' | 'Shift+Tab'): Promise<TabStop[]> {
	const stops: TabStop[] = [];
	while (stops.length < most) {
		await page.keyboard.press(key);
		const stop = await webview.body.evaluate(focusedIn);
		if (!stop) return stops;
		stops.push(stop);
	}
	throw new Error(`${key} does not lead out of the page: ${stops.map(({name}) => name).join(', ')}`);
}

/** Everything in a page that Tab should lead to, in the order of the document, by name. */
export async function controls(webview: Webview): Promise<string[]> {
	return webview.frame
		.locator('main :is(a[href], button, input, select, summary, [tabindex="0"]):visible:enabled')
		.evaluateAll((elements) => elements.map((element) => element.textContent));
}

/** Runs in the page. */
function focusedIn({ownerDocument}: Element): TabStop | undefined {
	const {activeElement, defaultView, documentElement} = ownerDocument;
	if (!ownerDocument.hasFocus() || !activeElement || !defaultView || activeElement === ownerDocument.body) return;
	const {left, right, top, bottom} = activeElement.getBoundingClientRect();
	// The outline of an answer is drawn around its words too.
	const isOutlined = [activeElement, activeElement.closest('label')].some((element) => {
		if (!element) return false;
		const {outlineStyle, outlineWidth} = getComputedStyle(element);
		return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
	});
	const isInView = top >= 0 && bottom <= documentElement.clientHeight;
	const {scrollX, scrollY} = defaultView;
	return {
		name: activeElement.textContent,
		box: {left: left + scrollX, right: right + scrollX, top: top + scrollY, bottom: bottom + scrollY},
		isSeen: isOutlined && isInView && activeElement.matches(':focus-visible'),
	};
}
