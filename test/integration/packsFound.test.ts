import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {findFolderPacks} from '../../src/host/folderPacks';
import {PackTexts} from '../../src/host/packTexts';

const scheme = 'pmo-career-test';
const {File, Directory, SymbolicLink, Unknown} = vscode.FileType;

/** A file system that lists, measures and hands out whatever a test says. */
class StrangeFiles implements vscode.FileSystemProvider {
	readonly entered: string[] = [];
	folders: (path: string) => [string, vscode.FileType][] = () => [];
	file: {readonly stat: Partial<vscode.FileStat>; readonly bytes: () => Uint8Array} = {
		stat: {},
		bytes: () => new Uint8Array(),
	};
	readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;

	watch(): vscode.Disposable {
		return new vscode.Disposable(() => undefined);
	}
	stat(): vscode.FileStat {
		return {type: File, ctime: 0, mtime: 0, size: 10, ...this.file.stat};
	}
	readDirectory({path}: vscode.Uri): [string, vscode.FileType][] {
		this.entered.push(path);
		return this.folders(path);
	}
	readFile(): Uint8Array {
		return this.file.bytes();
	}
	createDirectory(): void {
		throw vscode.FileSystemError.NoPermissions();
	}
	writeFile(): void {
		throw vscode.FileSystemError.NoPermissions();
	}
	delete(): void {
		throw vscode.FileSystemError.NoPermissions();
	}
	rename(): void {
		throw vscode.FileSystemError.NoPermissions();
	}
}

describe('packs in strange file systems', () => {
	let files: StrangeFiles;
	let registered: vscode.Disposable;
	const folder = {uri: vscode.Uri.from({scheme, path: '/office'}), name: 'office', index: 0};
	const uri = vscode.Uri.joinPath(folder.uri, 'x.pmo.yaml');
	beforeEach(() => {
		files = new StrangeFiles();
		registered = vscode.workspace.registerFileSystemProvider(scheme, files, {isReadonly: true});
	});
	afterEach(() => {
		registered.dispose();
	});
	const found = async (): Promise<readonly string[]> => (await findFolderPacks(folder)).map(({place}) => place);

	it('are plain files in the root and the career folder, in the order of their names, nearest first', async () => {
		files.folders = (path) =>
			path === '/office'
				? [
						['z.pmo.yaml', File],
						['career', Directory],
						['a.pmo.yaml', File],
						['a.yaml', File],
						['link.pmo.yaml', File | SymbolicLink],
						['folder.pmo.yaml', Directory],
						['pipe.pmo.yaml', Unknown],
						['docs', Directory],
						['linked', Directory | SymbolicLink],
					]
				: [
						['b.pmo.yaml', File],
						['.git', Directory],
						['node_modules', Directory],
					];
		assert.deepEqual(await found(), ['a.pmo.yaml', 'z.pmo.yaml', 'career/b.pmo.yaml']);
		assert.deepEqual(files.entered, ['/office', '/office/career']);
	});

	it('are given up after a thousand folders and five hundred packs', async () => {
		const deeper: [string, vscode.FileType][] = ['career', 'a', 'b'].map((name) => [name, Directory]);
		files.folders = () => deeper;
		assert.deepEqual(await found(), []);
		assert.equal(files.entered.length, 1000);
		files.folders = () => Array.from({length: 2000}, (_, at) => [`${String(at)}.pmo.yaml`, File]);
		assert.equal((await found()).length, 500);
	});

	it('are none where a folder cannot be listed', async () => {
		files.folders = () => {
			throw vscode.FileSystemError.NoPermissions();
		};
		assert.deepEqual(await found(), []);
	});

	it('are refused by the bytes that come, whatever size was told', async () => {
		const texts = new PackTexts();
		files.file = {stat: {size: 0, mtime: 1}, bytes: () => new TextEncoder().encode('\uFEFFname: x\n')};
		assert.deepEqual(await texts.read(uri), {text: 'name: x\n'});
		files.file = {stat: {size: 0, mtime: 2}, bytes: () => new Uint8Array(600 * 1024)};
		assert.deepEqual(await texts.read(uri), {fault: 'too-large'});
		files.file = {
			stat: {size: 5_000_000, mtime: 3},
			bytes: () => assert.fail('it was read in spite of its size'),
		};
		assert.deepEqual(await texts.read(uri), {fault: 'too-large'});
	});

	it('are told where they cannot be read or are no UTF-8, and passed over where they are gone or became something else', async () => {
		const texts = new PackTexts();
		files.file = {
			stat: {mtime: 1},
			bytes: () => {
				throw vscode.FileSystemError.Unavailable();
			},
		};
		assert.deepEqual(await texts.read(uri), {fault: 'unreadable'});
		files.file = {stat: {mtime: 2}, bytes: () => Uint8Array.of(0xff, 0xfe, 0x61, 0)};
		assert.deepEqual(await texts.read(uri), {fault: 'encoding'});
		for (const type of [Directory, Unknown, SymbolicLink]) {
			files.file = {stat: {type, mtime: 3}, bytes: () => assert.fail('it was read')};
			assert.equal(await texts.read(uri), undefined);
		}
	});

	it('are not read again while time and size stay, unless they were written', async () => {
		const texts = new PackTexts();
		let reads = 0;
		files.file = {
			stat: {mtime: 1},
			bytes: () => {
				reads++;
				return new TextEncoder().encode(`n: ${String(reads)}`);
			},
		};
		await texts.read(uri);
		assert.deepEqual(await texts.read(uri), {text: 'n: 1'});
		texts.forget(uri.toString());
		assert.deepEqual(await texts.read(uri), {text: 'n: 2'});
	});
});
