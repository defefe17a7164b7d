import {createRequire} from 'node:module';
import {root} from '../../support/project';
import {median} from '../median';
import {generatedCv} from './generatedCv';
import type {Subject} from './subject';

/** What a child process measures: one subject in one way. */
export interface Task {
	/** The bundle that exports `subject`. */
	readonly file: string;
	readonly what: 'warm' | 'cold' | 'keystroke' | 'memory';
	/** Of the CV, in bytes. */
	readonly size: number;
}

/** Milliseconds of the processor for one check. */
export interface CheckTime {
	readonly processor: number;
}

/** Milliseconds on the clock for one keystroke. */
export interface KeystrokeTime {
	readonly median: number;
	readonly p95: number;
}

/** Bytes in use. */
export interface MemoryUse {
	readonly after1000: number;
	readonly after10000: number;
}

const batches = 5;
const batchTime = 250;
const keystrokes = 200;
const seed = 11;

export async function measureTask(task: Task): Promise<unknown> {
	process.chdir(root);
	const text = generatedCv(task.size, seed);
	switch (task.what) {
		case 'warm':
			return warm(load(task.file), text);
		case 'cold':
			return cold(task.file, text);
		case 'keystroke':
			return keystroke(load(task.file), text);
		case 'memory':
			return memory(load(task.file), text);
	}
}

function load(file: string): Subject {
	return (createRequire(file)(file) as {readonly subject: Subject}).subject;
}

/** The first check of a process, with everything that has to be read for it. */
async function cold(file: string, text: string): Promise<CheckTime> {
	const used = process.cpuUsage();
	await load(file).check(text);
	return {processor: since(used)};
}

/** The median of some batches, after one that is left out. */
async function warm({check}: Subject, text: string): Promise<CheckTime> {
	const times: number[] = [];
	for (let batch = 0; batch <= batches; batch += 1) {
		const used = process.cpuUsage();
		let count = 0;
		do {
			await check(text);
			count += 1;
		} while (since(used) < batchTime);
		times.push(since(used) / count);
	}
	return {processor: median(times.slice(1))};
}

/** Letters typed in the middle of the CV, one check after each. */
function keystroke(subject: Subject, text: string): KeystrokeTime {
	const check = kept(subject, text);
	const typed = typing(text);
	for (let warmUp = 0; warmUp < keystrokes; warmUp += 1) check(typed());
	const times: number[] = [];
	for (let at = 0; at < keystrokes; at += 1) {
		const next = typed();
		const began = performance.now();
		check(next);
		times.push(performance.now() - began);
	}
	times.sort((a, b) => a - b);
	return {median: median(times), p95: times[Math.floor(keystrokes * 0.95)] ?? Number.NaN};
}

function memory(subject: Subject, text: string): MemoryUse {
	const check = kept(subject, text);
	const typed = typing(text);
	for (let edit = 0; edit < 1000; edit += 1) check(typed());
	const after1000 = heapInUse();
	for (let edit = 1000; edit < 10_000; edit += 1) check(typed());
	return {after1000, after10000: heapInUse()};
}

function kept({keeping}: Subject, text: string): (text: string) => unknown {
	if (!keeping) throw new Error('This subject keeps nothing.');
	const check = keeping();
	check(text);
	return check;
}

/** The text with one more letter in the middle at each call; words of six letters, and after forty of them anew. */
function typing(text: string): () => string {
	const middle = text.indexOf('\n- ', text.length / 2) + 3;
	let typed = '';
	return () => {
		typed = typed.length >= 240 ? '' : typed + (typed.length % 7 === 6 ? ' ' : 'report'.charAt(typed.length % 7));
		return text.slice(0, middle) + typed + text.slice(middle);
	};
}

function since(used: NodeJS.CpuUsage): number {
	const {user, system} = process.cpuUsage(used);
	return (user + system) / 1000;
}

function heapInUse(): number {
	if (!globalThis.gc) throw new Error('Needs --expose-gc.');
	for (let pass = 0; pass < 3; pass += 1) globalThis.gc();
	return process.memoryUsage().heapUsed;
}
