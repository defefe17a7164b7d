import {spawn} from 'node:child_process';
import {readFileSync} from 'node:fs';
import * as path from 'node:path';
import {parseArgs} from 'node:util';
import {runMocha} from './mochaRun';
import {root} from './project';
import {makeScratch} from './scratch';
import {secondsSince} from './stopwatch';
import {finishWith, tallyVariable} from './tally';
import type {Tally} from './tally';

/** The stages of `npm test` in their order: what each runs. Only `check` has no tally of its own: it is one test. */
const stages = {
	check: 'npm run check --silent',
	unit: support('test', '--in-process unit'),
	integration: support('integration', '--kit current'),
	floor: support('integration', '--kit floor'),
	web: support('web'),
	ui: support('ui'),
} as const;

type StageName = keyof typeof stages;

interface StageResult extends Tally {
	readonly name: StageName;
	readonly time: string;
}

const {values} = parseArgs({
	options: {
		/** The stages to run, separated by commas. */
		only: {type: 'string', default: Object.keys(stages).join(',')},
		/** Set by this program itself, to run unit tests in a process that they may end. */
		'in-process': {type: 'string'},
	},
});

function support(name: string, options = ''): string {
	return `"${process.execPath}" "${path.join(__dirname, `${name}.js`)}" ${options}`;
}

function isStage(name: string): name is StageName {
	return Object.hasOwn(stages, name);
}

async function runStage(name: StageName): Promise<StageResult> {
	console.log(`\n== ${name} ==\n`);
	const began = performance.now();
	const scratch = makeScratch();
	const file = path.join(scratch.folder, 'tally.json');
	const code = await new Promise<number>((resolve, reject) => {
		const child = spawn(stages[name], {
			cwd: root,
			stdio: 'inherit',
			shell: true,
			env: {...process.env, [tallyVariable]: file},
		});
		child.once('error', reject);
		child.once('exit', (exit) => resolve(exit ?? 1));
	});
	const tally = name === 'check' ? checkTally(code) : readTally(file, code);
	scratch.remove();
	return {name, time: secondsSince(began), ...tally};
}

function checkTally(code: number): Tally {
	return code === 0 ? {passed: 1, failed: 0} : {passed: 0, failed: 1};
}

/** A stage that died leaves no tally, or ends with an exit code that belies it: that is one more failure. */
function readTally(file: string, code: number): Tally {
	let tally: Tally = {passed: 0, failed: 0};
	try {
		tally = JSON.parse(readFileSync(file, 'utf8')) as Tally;
	} catch {
		console.log(`The stage ended with exit code ${String(code)} before it was through.`);
	}
	const isBroken = tally.failed === 0 && (code !== 0 || tally.passed === 0);
	return isBroken ? {...tally, failed: 1} : tally;
}

function inRow({name, passed, failed, time}: StageResult): string {
	return `${name.padEnd(12)}${String(passed).padStart(6)} passed${String(failed).padStart(5)} failed${time.padStart(10)}`;
}

async function runAll(): Promise<Tally> {
	const names = values.only.split(',');
	const unknown = names.find((name) => !isStage(name));
	if (unknown !== undefined) {
		throw new Error(`There is no stage "${unknown}". Stages: ${Object.keys(stages).join(', ')}`);
	}
	const results: StageResult[] = [];
	for (const name of names.filter(isStage)) results.push(await runStage(name));
	console.log('\n== Summary ==\n');
	for (const result of results) console.log(inRow(result));
	return {
		passed: results.reduce((sum, {passed}) => sum + passed, 0),
		failed: results.reduce((sum, {failed}) => sum + failed, 0),
	};
}

const inProcess = values['in-process'];
void finishWith(inProcess === undefined ? runAll : () => runMocha(inProcess, {timeout: 20_000}));
