import {mkdirSync, writeFileSync} from 'node:fs';
import * as path from 'node:path';
import {themes} from './openWorkbench';
import type {OpenWorkbench, Theme} from './openWorkbench';

/** What VS Code calls the kind of each theme in a webview. */
const kinds: Readonly<Record<Theme, string>> = {
	dark: 'vscode-dark',
	light: 'vscode-light',
	highContrast: 'vscode-high-contrast',
	highContrastLight: 'vscode-high-contrast-light',
};

/** Gives the open folder a theme and waits until the webview in sight has taken it. */
export async function switchTheme({folder, workbench}: OpenWorkbench, theme: Theme): Promise<void> {
	if (folder === undefined) throw new Error('There is no folder to keep the theme in.');
	const settings = path.join(folder, '.vscode');
	mkdirSync(settings, {recursive: true});
	writeFileSync(path.join(settings, 'settings.json'), JSON.stringify({'workbench.colorTheme': themes[theme]}));
	await workbench.webview().frame.locator(`body[data-vscode-theme-kind="${kinds[theme]}"]`).waitFor();
}
