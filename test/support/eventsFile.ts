import {closeSync, openSync, readSync, watch, writeFileSync} from 'node:fs';
import type {SuiteEvent} from './suite/event';

/** Follows a file to which a suite appends its events. */
export interface EventsFile {
	/** Hands on what was appended since the last time. Called by itself whenever the file changes. */
	readonly read: () => void;
	readonly close: () => void;
}

/** Creates the file, empty, and hands every event that is appended to it to `accept`. */
export function followEvents(file: string, accept: (event: SuiteEvent) => void): EventsFile {
	writeFileSync(file, '');
	const descriptor = openSync(file, 'r');
	const buffer = Buffer.alloc(64 * 1024);
	let pending = Buffer.alloc(0);
	const read = () => {
		for (let length = readSync(descriptor, buffer); length > 0; length = readSync(descriptor, buffer)) {
			pending = Buffer.concat([pending, buffer.subarray(0, length)]);
		}
		const end = pending.lastIndexOf('\n') + 1;
		const lines = pending.toString('utf8', 0, end).split('\n');
		pending = pending.subarray(end);
		for (const line of lines) {
			if (line !== '') accept(JSON.parse(line) as SuiteEvent);
		}
	};
	const watcher = watch(file, read);
	const close = () => {
		watcher.close();
		closeSync(descriptor);
	};
	return {read, close};
}
