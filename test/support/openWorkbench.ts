import type {Page} from 'playwright-core';
import {launchChromium} from './chromium';
import type {ServedKitName} from './kitNode';
import {Workbench} from './pages/workbench';
import type {Settings} from './quietSettings';
import {copySample, makeScratch} from './scratch';
import {shared} from './shared';
import {startVsCodeServer} from './vscodeServer';
import {packageVsix} from './vsix';

/** The four themes that every surface is looked at in. */
export const themes = {
	dark: 'Default Dark Modern',
	light: 'Default Light Modern',
	highContrast: 'Default High Contrast',
	highContrastLight: 'Default High Contrast Light',
} as const;

export type Theme = keyof typeof themes;

export interface WorkbenchOptions {
	/** Default: `current`. */
	readonly kit?: ServedKitName;
	/** Packaged extensions that are installed beside it. */
	readonly others?: readonly string[];
	/** The folder or `.code-workspace` file to open; a fresh copy of the sample folder by default; false for an empty window. */
	readonly folder?: string | false;
	/** A packaged extension; this one, packaged once per process, by default. */
	readonly vsix?: string;
	/** Default: `dark`. */
	readonly theme?: Theme;
	/** In CSS pixels. Default: 1280 by 800. */
	readonly viewport?: {readonly width: number; readonly height: number};
	/** Added to the quiet settings. */
	readonly settings?: Settings;
}

export interface OpenWorkbench {
	readonly page: Page;
	readonly workbench: Workbench;
	/** The folder that is open, or undefined in an empty window. */
	readonly folder: string | undefined;
	/** Closes the window and its server and deletes what they wrote. */
	readonly close: () => Promise<void>;
}

/** The pages of all open windows. */
export function openPages(): Set<Page> {
	return shared('pages', () => new Set<Page>());
}

/**
 * Opens a VS Code window with the extension installed as its users have it, and waits until it can be used. Every
 * window has a server, user data and browser storage of its own; they share one browser per process.
 */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<OpenWorkbench> {
	const vsix = options.vsix ?? (await packageVsix());
	const scratch = makeScratch();
	const folder = options.folder === false ? undefined : (options.folder ?? copySample(scratch));
	const settings = {'workbench.colorTheme': themes[options.theme ?? 'dark'], ...options.settings};
	const server = await startVsCodeServer({
		kit: options.kit ?? 'current',
		vsix,
		settings,
		...(options.others ? {others: options.others} : {}),
	});
	const browser = await shared('browser', launchChromium);
	const context = await browser.newContext({viewport: options.viewport ?? {width: 1280, height: 800}});
	await context.grantPermissions(['clipboard-read', 'clipboard-write'], {origin: server.origin});
	const page = await context.newPage();
	page.setDefaultTimeout(20_000);
	openPages().add(page);
	const close = async () => {
		openPages().delete(page);
		await context.close();
		server.stop();
		scratch.remove();
	};
	const isWorkspace = folder?.endsWith('.code-workspace') ?? false;
	const query = new URLSearchParams(folder === undefined ? {ew: 'true'} : isWorkspace ? {workspace: folder} : {folder});
	const workbench = new Workbench(page);
	try {
		await page.goto(`${server.origin}/?${query.toString()}`);
		await workbench.ready();
	} catch (error) {
		await close();
		throw error;
	}
	return {page, workbench, folder, close};
}
