import * as path from 'node:path';
import {build} from 'esbuild';
import {root} from '../support/project';

/**
 * Bundles a program for the bench, so that none pays for how its packages are laid out. Returns the file, which lies in
 * the repository, so that ours finds the content that ships.
 */
export async function bundle(name: string, contents: string, resolveDir: string): Promise<string> {
	const outfile = path.join(root, 'out', 'bench', `${name}.cjs`);
	await build({
		stdin: {contents, resolveDir},
		outfile,
		bundle: true,
		minify: true,
		platform: 'node',
		format: 'cjs',
		target: 'node20',
		logLevel: 'error',
	});
	return outfile;
}
