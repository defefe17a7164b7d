import type {OpenWorkbench} from './openWorkbench';

/** A window, in CSS pixels. */
export interface Size {
	readonly width: number;
	readonly height: number;
}

/** Makes the window as wide as it must be for the webview in sight to be `width` CSS pixels wide, and waits until it is. */
export async function sizeWebview({page, workbench}: OpenWorkbench, width: number): Promise<void> {
	const {body, element} = workbench.webview();
	const window = page.viewportSize();
	const box = await element.boundingBox();
	if (!window || !box) throw new Error('There is no webview in sight.');
	await page.setViewportSize({width: window.width - Math.round(box.width) + width, height: window.height});
	await body.evaluate(async ({ownerDocument}, wanted) => {
		while (ownerDocument.documentElement.clientWidth > wanted) await new Promise(requestAnimationFrame);
	}, width);
}

/**
 * Zooms a window of this size to 200 %. VS Code zooms a window as a whole, as a browser does: the screen stays and
 * every CSS pixel takes four of its pixels, so half as many of them are left in width and height. (`zoom` in a style
 * sheet would keep the width that container and media queries see.) Setting another size ends the zoom.
 */
export async function zoomToDouble({page}: OpenWorkbench, {width, height}: Size): Promise<void> {
	const half = {width: width / 2, height: height / 2};
	await page.setViewportSize(half);
	const devTools = await page.context().newCDPSession(page);
	await devTools.send('Emulation.setDeviceMetricsOverride', {...half, deviceScaleFactor: 2, mobile: false});
	await devTools.detach();
}
