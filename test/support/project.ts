import {existsSync, readFileSync} from 'node:fs';
import * as path from 'node:path';

/** The root of the repository, wherever under `out` this was bundled to. */
export const root = findRoot(__dirname);

/** Everything that is fetched or built for tests and may be deleted at any time. Ignored by git. */
export const cacheFolder = path.join(root, '.vscode-test');

/** The career folder that ships with the tests. Never opened itself: see `copySample`. */
export const sampleFolder = path.join(root, 'test', 'fixtures', 'sample');

interface Manifest {
	readonly engines: {readonly vscode: string};
}

/** The oldest supported VS Code as a release number: `1.100.0` for `^1.100.0`. */
export function oldestVsCode(): string {
	const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as Manifest;
	return manifest.engines.vscode.replace(/^\D+/, '');
}

function findRoot(folder: string): string {
	return existsSync(path.join(folder, 'package.json')) ? folder : findRoot(path.dirname(folder));
}
