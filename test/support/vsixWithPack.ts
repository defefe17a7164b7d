import {mkdirSync, writeFileSync} from 'node:fs';
import * as path from 'node:path';
import {makeScratch} from './scratch';
import {runVsce} from './vsix';

/** Packages an extension of somebody else's that delivers one pack and nothing else, and returns the path of the file. */
export async function vsixWithPack(displayName: string, pack: string): Promise<string> {
	const {folder} = makeScratch();
	const manifest = {
		name: 'career-framework',
		displayName,
		description: 'The role framework of an organisation.',
		version: '1.0.0',
		publisher: 'northshire',
		license: 'MIT',
		engines: {vscode: '^1.100.0'},
		extensionKind: ['ui', 'workspace'],
		'pmoCareer.packs': ['./framework/roles.pmo.yaml'],
	};
	writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
	writeFileSync(path.join(folder, 'README.md'), `# ${displayName}\n`);
	writeFileSync(path.join(folder, 'LICENSE'), 'MIT\n');
	mkdirSync(path.join(folder, 'framework'));
	writeFileSync(path.join(folder, 'framework', 'roles.pmo.yaml'), pack);
	return runVsce(folder);
}
