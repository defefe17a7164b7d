import {existsSync} from 'node:fs';
import * as path from 'node:path';
import {parseArgs} from 'node:util';
import {runTests} from '@vscode/test-electron';
import {desktopArguments, downloadDesktop} from './desktopVsCode';
import {followEvents} from './eventsFile';
import {hangOption, readHangLimit} from './hangLimit';
import {startGroup} from './processGroup';
import {oldestVsCode, root} from './project';
import {copySample, makeScratch} from './scratch';
import {eventsVariable} from './suite/event';
import {SuiteMonitor} from './suiteMonitor';
import type {SuiteEnd} from './suiteMonitor';
import {finishWith} from './tally';
import type {Tally} from './tally';

const {values} = parseArgs({
	options: {
		version: {type: 'string', default: oldestVsCode()},
		executable: {type: 'string'},
		// Set by this program itself: see `runDesktop`.
		options: {type: 'string'},
		...hangOption,
	},
});

type RunOptions = Parameters<typeof runTests>[0];

/**
 * Runs the integration tests in a desktop VS Code: the release named by --version, downloaded, or the --executable.
 * `runTests` is called in a second process, because a VS Code that hangs can be ended only with its whole group.
 */
async function runDesktop(): Promise<Tally> {
	const suite = path.join(root, 'out', 'integration', 'index.js');
	if (!existsSync(suite)) throw new Error('out/integration is not built. Run: node esbuild.js --all');
	const scratch = makeScratch();
	const file = path.join(scratch.folder, 'events.jsonl');
	const options: RunOptions = {
		vscodeExecutablePath: values.executable ?? (await downloadDesktop(values.version)),
		extensionDevelopmentPath: root,
		extensionTestsPath: suite,
		extensionTestsEnv: {[eventsVariable]: file},
		launchArgs: desktopArguments(scratch, copySample(scratch)),
	};
	const monitor = new SuiteMonitor(readHangLimit(values));
	const events = followEvents(file, (event) => {
		monitor.accept(event);
	});
	const group = startGroup(process.execPath, [__filename, '--options', JSON.stringify(options)]);
	const log: string[] = [];
	for (const stream of [group.stdout, group.stderr]) stream.on('data', (data: Buffer) => log.push(data.toString()));
	const ended = group.ended.then((reason): SuiteEnd => {
		return reason === 'exit code 0' ? {code: 0} : {trouble: `VS Code ended with ${reason}`};
	});
	const end = await Promise.race([ended, monitor.silence]);
	events.read();
	const tally = monitor.verdict(end);
	if (!monitor.isComplete) console.log(log.join('').split('\n').slice(-30).join('\n'));
	events.close();
	group.kill();
	return tally;
}

if (values.options === undefined) {
	void finishWith(runDesktop);
} else {
	runTests(JSON.parse(values.options) as RunOptions).then(
		(code) => process.exit(code),
		(error: unknown) => {
			console.error(error);
			process.exit(1);
		},
	);
}
