import * as vscode from 'vscode';
import type {WebviewType} from '../contributions';
import type {Services} from './services';
import {pageHtml} from './pageHtml';

export interface PageOptions<In> {
	readonly viewType: WebviewType;
	/** Name of the bundle in `dist/webview`. */
	readonly page: 'roleSheet' | 'checklist' | 'checklistCompare' | 'cvPreview' | 'careerMap' | 'milestones';
	readonly title: string;
	readonly icon: string;
	/** The panel that VS Code restored after a reload; absent: a new one is made. */
	readonly panel?: vscode.WebviewPanel;
	/** Opens to the side of the editor in front, which keeps the focus. */
	readonly beside?: boolean;
	/** Turns a message from the page into one of the closed set; undefined drops and logs it. */
	readonly parse: (message: unknown) => In | undefined;
	readonly handle: (message: In) => void | Promise<void>;
}

export interface Page<Out> {
	readonly panel: vscode.WebviewPanel;
	/** Sends a message; lost while the page is hidden, so send full states and send them again on `ready`. */
	post(message: Out): void;
}

/** Where pages may load scripts and styles from: the built pages and the icons, nothing of the workspace. */
function pageRoots(extensionUri: vscode.Uri): readonly vscode.Uri[] {
	return [vscode.Uri.joinPath(extensionUri, 'dist', 'webview')];
}

/** Opens one of our pages with the strict content policy, and hands on only messages that `parse` accepts. */
export function openPage<In, Out>(services: Services, options: PageOptions<In>): Page<Out> {
	const roots = pageRoots(services.extensionUri);
	const panel = options.panel ?? newPanel(options);
	panel.webview.options = {enableScripts: true, enableForms: false, localResourceRoots: roots};
	panel.title = options.title;
	panel.iconPath = {
		light: vscode.Uri.joinPath(services.extensionUri, 'media', 'icons', `${options.icon}-light.svg`),
		dark: vscode.Uri.joinPath(services.extensionUri, 'media', 'icons', `${options.icon}-dark.svg`),
	};
	panel.webview.onDidReceiveMessage(async (raw: unknown) => {
		const message = options.parse(raw);
		if (message === undefined) {
			services.log.info(`${options.page}: a message was dropped because it is not one the page may send`);
			return;
		}
		try {
			await options.handle(message);
		} catch (error) {
			services.log.error(`${options.page}: a message could not be handled`, error);
		}
	});
	panel.webview.html = pageHtml({
		title: options.title,
		language: vscode.env.language,
		cspSource: panel.webview.cspSource,
		script: asset(panel, services.extensionUri, `${options.page}.js`),
		style: asset(panel, services.extensionUri, `${options.page}.css`),
		nonce: newNonce(),
	});
	return {
		panel,
		post: (message) => void panel.webview.postMessage(message),
	};
}

function newPanel<In>({viewType, title, beside}: PageOptions<In>): vscode.WebviewPanel {
	const place = beside ? {viewColumn: vscode.ViewColumn.Beside, preserveFocus: true} : vscode.ViewColumn.Active;
	return vscode.window.createWebviewPanel(viewType, title, place, {});
}

function asset(panel: vscode.WebviewPanel, extensionUri: vscode.Uri, name: string): string {
	return panel.webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'dist', 'webview', name)).toString();
}

function newNonce(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(18));
	return btoa(String.fromCharCode(...bytes));
}
