import {readFileSync, statSync} from 'node:fs';
import {builtIns, mainOf} from './builtIn';
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
	const builtIn = await Promise.all(builtIns.map(async (name) => [name, statSync(await mainOf(name)).size] as const));
	return {
		vsix: archive.length,
		files: [...zipEntries(archive)].sort((a, b) => b.bytes - a.bytes),
		builtIn: Object.fromEntries(builtIn),
	};
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
