import {execFile} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import * as path from 'node:path';
import {createInterface} from 'node:readline';
import {promisify} from 'node:util';
import {ensureKit} from './kit';
import {findKitNode} from './kitNode';
import type {ServedKitName} from './kitNode';
import {startGroup} from './processGroup';
import type {ProcessGroup} from './processGroup';
import {quietSettings} from './quietSettings';
import type {Settings} from './quietSettings';
import {makeScratch} from './scratch';

export interface ServerOptions {
	readonly kit: ServedKitName;
	/** 0, the default, means any free port. */
	readonly port?: number;
	/** Path of a packaged extension to install, as a user would. */
	readonly vsix?: string;
	/** Packaged extensions beside it. */
	readonly others?: readonly string[];
	/** Added to the quiet settings. */
	readonly settings?: Settings;
	/**
	 * Lets a page run extension tests and load an extension under development. VS Code then hides notification toasts
	 * and refuses modal dialogs, so it is off for everything that looks at the user interface.
	 */
	readonly testDriver?: boolean;
	/** Seen by the extension host. */
	readonly env?: Readonly<Record<string, string>>;
}

export interface VsCodeServer {
	/** As in `http://127.0.0.1:40123`, without a slash at the end. */
	readonly origin: string;
	/** Settles with the reason when the server ends. */
	readonly ended: Promise<string>;
	/** Ends the server and everything it started, and deletes what it wrote. */
	readonly stop: () => void;
}

/** Serves a VS Code on the loopback interface. Its user data lives in a scratch folder and starts empty. */
export async function startVsCodeServer(options: ServerOptions): Promise<VsCodeServer> {
	const kit = await ensureKit(options.kit);
	const node = await findKitNode({...kit, name: options.kit});
	const main = path.join(kit.folder, 'node_modules', 'code-server', 'lib', 'vscode', 'out', 'server-main.js');
	const scratch = makeScratch();
	const data = ['--server-data-dir', path.join(scratch.folder, 'data'), '--accept-server-license-terms'];
	writeSettings(scratch.folder, {...quietSettings, ...options.settings});
	const installed = [...(options.vsix === undefined ? [] : [options.vsix]), ...(options.others ?? [])];
	if (installed.length > 0) {
		const flags = installed.flatMap((vsix) => ['--install-extension', vsix]);
		await promisify(execFile)(node, [main, ...data, ...flags, '--force']);
	}
	const flags = ['--host', '127.0.0.1', '--port', String(options.port ?? 0), '--without-connection-token'];
	flags.push('--disable-telemetry', '--disable-workspace-trust');
	if (options.testDriver === true) flags.push('--enable-smoke-test-driver');
	const group = startGroup(node, [main, ...data, ...flags], {
		// The sockets of VS Code go to the temporary folder: this way they are deleted with it.
		env: {...process.env, ...options.env, TMPDIR: scratch.folder},
	});
	const stop = () => {
		group.kill();
		scratch.remove();
	};
	try {
		return {origin: `http://127.0.0.1:${await listeningPort(group)}`, ended: group.ended, stop};
	} catch (error) {
		stop();
		throw error;
	}
}

function writeSettings(folder: string, settings: Settings): void {
	const user = path.join(folder, 'data', 'data', 'User');
	mkdirSync(user, {recursive: true});
	writeFileSync(path.join(user, 'settings.json'), JSON.stringify(settings, undefined, '\t'));
}

async function listeningPort(group: ProcessGroup): Promise<string> {
	const words: string[] = [];
	group.stderr.on('data', (data: Buffer) => {
		if (words.length < 50) words.push(data.toString());
	});
	const lines = createInterface({input: group.stdout});
	const listening = new Promise<string>((resolve) => {
		lines.on('line', (line) => {
			const port = /Extension host agent listening on (\d+)/.exec(line)?.[1];
			if (port !== undefined) resolve(port);
		});
	});
	const failed = group.ended.then((end) => {
		throw new Error(`VS Code could not be served (${end}).\n${words.join('')}`);
	});
	return Promise.race([listening, failed]);
}
