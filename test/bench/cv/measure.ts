import {createRequire} from 'node:module';
import {root} from '../../support/project';
import {median} from '../median';
import {takeTurns} from '../turnTaker';
import {generatedCv} from './generatedCv';
import type {Subject} from './subject';
import {processorTime} from '../../support/processorTime';

/** What a child process measures: one subject in one way. */
export interface Task {
	/** The bundle that exports `subject`. */
	readonly file: string;
	readonly what: 'turns' | 'cold' | 'keystroke' | 'memory';
	/** Of the CV, in bytes. */
	readonly size: number;
}

/** Milliseconds for one check. */
export interface CheckTime {
	/** What somebody waits. */
	readonly clock: number;
	/** What all threads have worked, those that compile and collect garbage beside the program included. */
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

/** In milliseconds: engines compile what runs often, and go on doing so for seconds. */
const warmUpTime = 4000;
const batchTime = 250;
const keystrokes = 200;
const seed = 11;

export async function measureTask(task: Task): Promise<unknown> {
	process.chdir(root);
	const text = generatedCv(task.size, seed);
	switch (task.what) {
		case 'turns':
			return turns(load(task.file), text);
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
	const watch = started();
	await load(file).check(text);
	return watch();
}

/** A batch of checks at every turn, warm from the first. */
async function turns({check}: Subject, text: string): Promise<void> {
	await batch(check, text, warmUpTime);
	await takeTurns(async () => batch(check, text, batchTime));
}

/** The mean of as many checks as fit into some milliseconds, at least one. */
async function batch(check: Subject['check'], text: string, time: number): Promise<CheckTime> {
	const watch = started();
	let count = 0;
	do {
		await check(text);
		count += 1;
	} while (watch().clock < time);
	const {clock, processor} = watch();
	return {clock: clock / count, processor: processor / count};
}

/** Letters typed in the middle of the CV, one check after each. */
function keystroke(subject: Subject, text: string): KeystrokeTime {
	const check = kept(subject, text);
	const typed = typing(text);
	const watch = started();
	while (watch().clock < warmUpTime) check(typed());
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

/** Tells how long it is since it was started. */
function started(): () => CheckTime {
	const used = processorTime();
	const began = performance.now();
	return () => ({clock: performance.now() - began, processor: processorTime() - used});
}

function heapInUse(): number {
	if (!globalThis.gc) throw new Error('Needs --expose-gc.');
	for (let pass = 0; pass < 3; pass += 1) globalThis.gc();
	return process.memoryUsage().heapUsed;
}
