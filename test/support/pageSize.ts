import type {OpenWorkbench} from './openWorkbench';

// These go by what VS Code does: a window that grows by some pixels gives all of them to its editors.

/** A window, in CSS pixels. */
export interface Size {
	readonly width: number;
	readonly height: number;
}

/** Gives the window a size and waits until the webview in sight has followed. */
export async function sizeWindow(window: OpenWorkbench, size: Size): Promise<void> {
	const frame = await frameWidth(window);
	await window.page.setViewportSize(size);
	await window.workbench.webview().body.evaluate(async ({ownerDocument: {defaultView}}, wanted) => {
		while (defaultView && Math.abs(defaultView.innerWidth - wanted) > 1) await new Promise(requestAnimationFrame);
	}, size.width - frame);
}

/** Makes the window as wide as it must be for the webview in sight to be `width` CSS pixels wide. */
export async function sizeWebview(window: OpenWorkbench, {width, height}: Size): Promise<void> {
	await sizeWindow(window, {width: width + (await frameWidth(window)), height});
}

/**
 * Zooms a window of this size to 200 %. VS Code zooms a window as a whole, as a browser does: its screen stays, and a
 * CSS pixel takes four pixels of it, so that half as many are left in width and in height. (`zoom` in a style sheet
 * would be another thing: container and media queries do not see it.)
 */
export async function zoomToDouble(window: OpenWorkbench, {width, height}: Size): Promise<void> {
	await sizeWindow(window, {width: width / 2, height: height / 2});
}

/** How much of the width is not the webview's. */
async function frameWidth({page, workbench}: OpenWorkbench): Promise<number> {
	const size = page.viewportSize();
	const box = await workbench.webview().element.boundingBox();
	if (!size || !box) throw new Error('There is no webview in sight.');
	return size.width - Math.round(box.width);
}
