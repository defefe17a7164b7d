import {writeFileSync} from 'node:fs';
import * as path from 'node:path';
import {makeScratch} from './scratch';
import {runVsce} from './vsix';

const virtualScheme = 'pmo-shelf';

export interface VirtualFolder {
	/** The folder on disk that the file system shows at its root. */
	readonly folder: string;
	/** Where each read is noted, one path to a line. */
	readonly log: string;
	readonly isReadonly: boolean;
}

/** Runs in the extension host of the window under test, and so is written here as the text of its source. */
const program = `
const vscode = require('vscode');
const fs = require('node:fs');
const path = require('node:path');
const {folder, log, isReadonly, scheme} = require('./shelf.json');
const {FileSystemError, FileType} = vscode;

const real = (uri) => path.join(folder, uri.path);
function found(uri, work) {
	try {
		return work(real(uri));
	} catch (error) {
		throw error.code === 'EISDIR' ? FileSystemError.FileIsADirectory(uri) : FileSystemError.FileNotFound(uri);
	}
}
const typeOf = (stat) => (stat.isDirectory() ? FileType.Directory : FileType.File);

exports.activate = ({subscriptions}) => {
	const changed = new vscode.EventEmitter();
	const tell = (type, uri) => changed.fire([{type, uri}]);
	const uriOf = (name) => vscode.Uri.from({scheme, path: '/' + name.split(path.sep).join('/')});
	const watcher = fs.watch(folder, {recursive: true}, (_, name) => {
		if (name) tell(fs.existsSync(path.join(folder, name)) ? vscode.FileChangeType.Changed : vscode.FileChangeType.Deleted, uriOf(name));
	});
	const provider = {
		onDidChangeFile: changed.event,
		watch: () => new vscode.Disposable(() => undefined),
		stat: (uri) => found(uri, (file) => {
			const stat = fs.statSync(file);
			return {type: typeOf(stat), ctime: stat.ctimeMs, mtime: stat.mtimeMs, size: stat.size};
		}),
		readDirectory: (uri) => found(uri, (file) => fs.readdirSync(file, {withFileTypes: true}).map((entry) => [entry.name, typeOf(entry)])),
		readFile: (uri) => found(uri, (file) => {
			const bytes = fs.readFileSync(file);
			fs.appendFileSync(log, uri.path + '\\n');
			return bytes;
		}),
		createDirectory: (uri) => void fs.mkdirSync(real(uri), {recursive: true}),
		writeFile: (uri, bytes, options) => {
			if (!options.create && !fs.existsSync(real(uri))) throw FileSystemError.FileNotFound(uri);
			fs.writeFileSync(real(uri), bytes);
		},
		delete: (uri) => void fs.rmSync(real(uri), {recursive: true}),
		rename: (from, to) => void fs.renameSync(real(from), real(to)),
	};
	subscriptions.push(vscode.workspace.registerFileSystemProvider(scheme, provider, {isReadonly, isCaseSensitive: true}), {dispose: () => watcher.close()});
};
`;

/** Packages an extension that shows a folder through a file system of its own, as remote and virtual folders are shown. */
export async function vsixWithFileSystem(shown: VirtualFolder): Promise<string> {
	const {folder} = makeScratch();
	const manifest = {
		name: 'shelf',
		displayName: 'Shelf',
		description: 'A file system for tests.',
		version: '1.0.0',
		publisher: 'northshire',
		license: 'MIT',
		engines: {vscode: '^1.100.0'},
		extensionKind: ['workspace'],
		main: './extension.js',
		activationEvents: [`onFileSystem:${virtualScheme}`, '*'],
	};
	writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
	writeFileSync(path.join(folder, 'shelf.json'), JSON.stringify({...shown, scheme: virtualScheme}));
	writeFileSync(path.join(folder, 'extension.js'), program);
	writeFileSync(path.join(folder, 'README.md'), '# Shelf\n');
	writeFileSync(path.join(folder, 'LICENSE'), 'MIT\n');
	return runVsce(folder);
}

/** A workspace file that opens the root of the file system. */
export function virtualWorkspace(folder: string): string {
	const file = path.join(folder, 'shelf.code-workspace');
	writeFileSync(file, JSON.stringify({folders: [{uri: `${virtualScheme}:/office`, name: 'office'}]}));
	return file;
}
