import {spawn} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
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

/** In milliseconds, for a unit test: far more than any takes, against what never ends. */
const safetyLimit = 300_000;

/** In characters, of a failure in the summary. */
const longestFailure = 1500;

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
	return code === 0 ? {passed: 1, failures: []} : {passed: 0, failures: ['npm run check']};
}

/** A stage that died leaves no tally, or ends with an exit code that belies it: that is one more failure. */
function readTally(file: string, code: number): Tally {
	if (!existsSync(file)) {
		return {passed: 0, failures: [`The stage ended with exit code ${String(code)} before it was through.`]};
	}
	const tally = JSON.parse(readFileSync(file, 'utf8')) as Tally;
	const isBroken = tally.failures.length === 0 && (code !== 0 || tally.passed === 0);
	return isBroken ? {...tally, failures: [`The stage ended with exit code ${String(code)}.`]} : tally;
}

function inRow({name, passed, failures, time}: StageResult): string {
	const failed = String(failures.length).padStart(5);
	return `${name.padEnd(12)}${String(passed).padStart(6)} passed${failed} failed${time.padStart(10)}`;
}

/** What failed, once more at the end: of a long run often only the end is kept. */
function inShort({name, failures}: StageResult): string[] {
	return failures.map((failure) => `\n${name}: ${failure.slice(0, longestFailure)}`);
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
	for (const failure of results.flatMap(inShort)) console.log(failure);
	return {
		passed: results.reduce((sum, {passed}) => sum + passed, 0),
		failures: results.flatMap(({failures}) => failures),
	};
}

const inProcess = values['in-process'];
void finishWith(inProcess === undefined ? runAll : () => runMocha(inProcess, {timeout: safetyLimit}));
