import {readFileSync, statSync} from 'node:fs';
import * as path from 'node:path';
import {ensureKit} from '../support/kit';
import {kilobytes} from './table';
import type {Table} from './table';
import {zipEntries} from './zipEntries';
import type {ZipEntry} from './zipEntries';

export interface Sizes {
	/** Bytes of the package as it is downloaded. */
	readonly vsix: number;
	readonly files: readonly ZipEntry[];
	/** Bytes of what two extensions that come with VS Code load in Node.js. */
	readonly builtIn: Readonly<Record<string, number>>;
}

/** What ships, file by file. */
export async function measureSizes(vsix: string): Promise<Sizes> {
	const archive = readFileSync(vsix);
	const {folder} = await ensureKit('current');
	const extensions = path.join(folder, 'node_modules', 'code-server', 'lib', 'vscode', 'extensions');
	return {
		vsix: archive.length,
		files: [...zipEntries(archive)].sort((a, b) => b.bytes - a.bytes),
		builtIn: {
			Emmet: mainSize(path.join(extensions, 'emmet')),
			'Merge Conflict': mainSize(path.join(extensions, 'merge-conflict')),
		},
	};
}

function mainSize(extension: string): number {
	const {main} = JSON.parse(readFileSync(path.join(extension, 'package.json'), 'utf8')) as {readonly main: string};
	return statSync(`${path.join(extension, main)}.js`).size;
}

export function sizesTable({vsix, files, builtIn}: Sizes): Table {
	const rows = files.map(({name, bytes, packed}) => [name, kilobytes(bytes), kilobytes(packed)]);
	const total = files.reduce((sum, {bytes}) => sum + bytes, 0);
	const others = Object.entries(builtIn).map(([name, bytes]) => [
		`for comparison: bundle of ${name}`,
		kilobytes(bytes),
		'',
	]);
	return {
		title: 'Sizes',
		note: 'Every file of the package, unpacked and packed, beside the bundles of two extensions that come with VS Code.',
		head: ['file', 'bytes', 'in the package'],
		rows: [...rows, ['all files, and the package itself', kilobytes(total), kilobytes(vsix)], ...others],
	};
}
