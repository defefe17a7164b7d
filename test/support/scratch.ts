import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import * as path from 'node:path';
import {atExit} from './cleanup';
import {sampleFolder} from './project';

/** The day on which the plan and the achievements of the sample stand as they are written. */
const sampleDay = '2026-11-22';

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
	const plans = path.join(copy, 'career', 'plans');
	const files = readdirSync(plans).map((name) => path.join(plans, name));
	for (const file of [...files, path.join(copy, 'career', 'achievements.md')]) {
		writeFileSync(file, readFileSync(file, 'utf8').replace(/\b20\d\d-\d\d-\d\d\b/g, movedOn));
	}
	return copy;
}

/** As many whole weeks later as have passed since the sample was written, so that what was due soon then is due soon now. */
function movedOn(date: string): string {
	const week = 7 * 24 * 60 * 60 * 1000;
	const weeks = Math.max(0, Math.floor((Date.now() - Date.parse(sampleDay)) / week));
	return new Date(Date.parse(date) + weeks * week).toISOString().slice(0, 10);
}
