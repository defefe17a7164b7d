import {cpSync, readFileSync, writeFileSync} from 'node:fs';
import * as path from 'node:path';
import type {Catalogue} from '../../src/core/catalogue/catalogue';
import {root} from './project';
import {makeScratch} from './scratch';
import {runVsce} from './vsix';

/** What of the repository is in the package, its manifest aside. */
const parts = [
	'package.nls.json',
	'.vscodeignore',
	'README.md',
	'CHANGELOG.md',
	'LICENSE',
	'SECURITY.md',
	'docs',
	'dist',
	'media',
	'snippets',
];

/** Packages the extension with another catalogue than the one that ships, and returns the path of the file. */
export async function vsixWithCatalogue(catalogue: Catalogue): Promise<string> {
	const {folder} = makeScratch();
	for (const part of parts) cpSync(path.join(root, part), path.join(folder, part), {recursive: true});
	// Without its scripts: what is built already is packaged as it is.
	const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as Record<string, unknown>;
	writeFileSync(path.join(folder, 'package.json'), JSON.stringify({...manifest, scripts: {}}));
	writeFileSync(path.join(folder, 'dist', 'catalogue.json'), JSON.stringify(catalogue));
	return runVsce(folder);
}
