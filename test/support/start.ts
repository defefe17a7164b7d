import * as path from 'node:path';
import {parseArgs} from 'node:util';
import {desktopArguments, downloadDesktop, findDesktop, runDesktopVsCode} from './desktopVsCode';
import {ensureKit} from './kit';
import {openInBrowser} from './openInBrowser';
import {oldestVsCode, root} from './project';
import {copySample, makeScratch} from './scratch';
import {startVsCodeServer} from './vscodeServer';
import {packageVsix} from './vsix';

const {values} = parseArgs({
	options: {
		desktop: {type: 'boolean', default: process.platform !== 'linux'},
		served: {type: 'boolean', default: false},
		executable: {type: 'string'},
		folder: {type: 'string'},
		port: {type: 'string', default: '0'},
	},
});

/** Serves VS Code with the packaged extension installed, as its users have it, until somebody presses Ctrl+C. */
async function startServed(folder: string): Promise<void> {
	const port = Number(values.port);
	if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error('--port takes a number up to 65535.');
	const [vsix] = await Promise.all([packageVsix(), ensureKit('current')]);
	const server = await startVsCodeServer({kit: 'current', port, vsix});
	const query = new URLSearchParams({folder}).toString().replaceAll('%2F', '/');
	const address = `${server.origin}/?${query}`;
	console.log(`PMO Career is ready: ${address}`);
	openInBrowser(address);
	throw new Error(`The server ended (${await server.ended}).`);
}

/** Opens a desktop VS Code with the extension under development, until its window is closed. */
async function startDesktop(folder: string): Promise<void> {
	const program = values.executable ?? (await findDesktop()) ?? (await downloadDesktop(oldestVsCode()));
	const args = [...desktopArguments(makeScratch(), folder), `--extensionDevelopmentPath=${root}`, '--wait'];
	console.log('PMO Career opens in the desktop VS Code. Close its window, or press Ctrl+C, to end.');
	await runDesktopVsCode(program, args);
}

async function start(): Promise<void> {
	const folder = values.folder === undefined ? copySample(makeScratch()) : path.resolve(values.folder);
	await (values.desktop && !values.served ? startDesktop(folder) : startServed(folder));
}

// Ctrl+C is the ordinary way to end.
process.once('SIGINT', () => process.exit(0));
start().then(
	() => process.exit(0),
	(error: unknown) => {
		console.error(error instanceof Error ? error.message : error);
		process.exit(1);
	},
);
