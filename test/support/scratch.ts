import {cpSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import * as path from 'node:path';
import {atExit} from './cleanup';
import {sampleFolder} from './project';

/** A temporary folder that is gone after `remove()` or at the end of this process. */
export interface Scratch {
	readonly folder: string;
	readonly remove: () => void;
}

export function makeScratch(): Scratch {
	const folder = mkdtempSync(path.join(tmpdir(), 'pmo-career-'));
	const remove = atExit(() => {
		rmSync(folder, {recursive: true, force: true, maxRetries: 5});
	});
	return {folder, remove};
}

/** Copies the sample career folder into a scratch folder, under a name that reads well in a window title. */
export function copySample(scratch: Scratch): string {
	const copy = path.join(scratch.folder, 'sample');
	cpSync(sampleFolder, copy, {recursive: true});
	return copy;
}
