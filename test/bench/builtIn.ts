import {readFileSync} from 'node:fs';
import * as path from 'node:path';
import {ensureKit} from '../support/kit';

/** Two extensions that come with VS Code, by the names that it shows, and their folders. */
const folders = {Emmet: 'emmet', 'Merge Conflict': 'merge-conflict'} as const;

export type BuiltIn = keyof typeof folders;

export const builtIns = Object.keys(folders) as readonly BuiltIn[];

export function idOf(name: BuiltIn): string {
	return `vscode.${folders[name]}`;
}

/** The file that VS Code loads in Node.js for the extension. */
export async function mainOf(name: BuiltIn): Promise<string> {
	const kit = await ensureKit('current');
	const extensions = path.join(kit.folder, 'node_modules', 'code-server', 'lib', 'vscode', 'extensions');
	const folder = path.join(extensions, folders[name]);
	const {main} = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {readonly main: string};
	return `${path.join(folder, main)}.js`;
}
