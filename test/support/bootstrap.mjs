// Plain Node, no dependencies: it runs before anything is installed.
import {spawn} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const commands = ['start', 'test', 'integration', 'ui', 'web', 'shots', 'bench', 'desktop'];

/** @type {import('node:child_process').ChildProcess | undefined} */
let running;
/** @type {NodeJS.Signals | undefined} */
let interruption;

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
	process.on(signal, () => {
		interruption = signal;
		// On Windows the console has already told the child, and kill() would end it before it can tidy up.
		if (process.platform !== 'win32') running?.kill(signal);
	});
}

/**
 * Runs a program in the root folder with this terminal and resolves to its exit code.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {boolean} [shell]
 * @returns {Promise<number>}
 */
function run(program, args, shell = false) {
	return new Promise((resolve, reject) => {
		running = spawn(program, args, {cwd: root, stdio: 'inherit', shell});
		running.on('error', reject);
		running.on('exit', (code) => {
			running = undefined;
			resolve(code ?? 1);
		});
	});
}

/**
 * Ends the process when a step fails or somebody interrupted it.
 * @param {string} step
 * @param {number} code
 */
function stopUnlessDone(step, code) {
	if (interruption !== undefined) process.exit(interruption === 'SIGINT' ? 130 : 143);
	if (code === 0) return;
	console.error(`${step} failed (exit code ${String(code)}).`);
	process.exit(code);
}

async function installDependencies() {
	const lock = createHash('sha256')
		.update(readFileSync(path.join(root, 'package-lock.json')))
		.digest('hex');
	const stamp = path.join(root, 'node_modules', '.pmo-career-stamp');
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
	console.log('Installing the development dependencies (npm ci).');
	stopUnlessDone('npm ci', await run('npm ci --ignore-scripts --include=dev --no-audit --no-fund', [], true));
	writeFileSync(stamp, lock);
}

const [command = '', ...args] = process.argv.slice(2);
if (!commands.includes(command)) {
	console.error(`Usage: node test/support/bootstrap.mjs <${commands.join('|')}> [arguments]`);
	process.exit(2);
}
await installDependencies();
stopUnlessDone('The build', await run(process.execPath, ['esbuild.js', '--all']));
const code = await run(process.execPath, [path.join(root, 'out', 'support', `${command}.js`), ...args]);
process.exit(interruption === 'SIGINT' ? 130 : code);
