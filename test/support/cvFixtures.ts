import {readdirSync, readFileSync} from 'node:fs';
import * as path from 'node:path';
import {root} from './project';

const folder = path.join(root, 'test', 'fixtures', 'cv');

export interface CvFixture {
	readonly name: string;
	readonly text: string;
}

/** The CVs of a folder of fixtures, or the one with every fault. */
export function cvFixtures(kind: 'clean' | 'layouts' | 'bad'): readonly CvFixture[] {
	if (kind === 'bad') return [{name: 'bad', text: readFileSync(path.join(folder, 'bad.md'), 'utf8')}];
	return readdirSync(path.join(folder, kind))
		.filter((file) => file.endsWith('.md'))
		.sort()
		.map((file) => ({name: path.basename(file, '.md'), text: readFileSync(path.join(folder, kind, file), 'utf8')}));
}
