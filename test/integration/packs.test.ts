import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import type {PmoCareerApi} from '../../src/api';
import {closeAll, replaceText} from '../support/cvInHost';
import {extensionUnderTest} from '../support/extensionUnderTest';
import {root as project} from '../support/project';

type Catalogue = Awaited<ReturnType<PmoCareerApi['catalogue']>>;

describe('packs in the open folder', () => {
	const folder = (): string => vscode.workspace.workspaceFolders?.[0]?.uri.fsPath ?? assert.fail('no folder is open');
	const inFolder = (...names: readonly string[]): string => path.join(folder(), ...names);
	const setting = (value: unknown): Thenable<void> =>
		vscode.workspace.getConfiguration('pmoCareer').update('packs', value, vscode.ConfigurationTarget.Workspace);
	const made = new Set<string>();
	let api: PmoCareerApi;

	/** Waits until the catalogue is as a check wants it, and returns it. */
	const until = async (check: (catalogue: Catalogue) => void): Promise<Catalogue> => {
		const end = Date.now() + 15_000;
		for (;;) {
			const catalogue = await api.catalogue();
			try {
				check(catalogue);
				return catalogue;
			} catch (error) {
				if (Date.now() > end) throw error;
			}
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
	};
	const untilTitle = (id: string, title: string | undefined): Promise<Catalogue> =>
		until(({roles}) => assert.equal(roles.find((role) => role.id === id)?.title, title));
	const write = (name: string, text: string | Uint8Array): void => {
		made.add(inFolder(name));
		fs.mkdirSync(path.dirname(inFolder(name)), {recursive: true});
		fs.writeFileSync(inFolder(name), text);
	};
	const pack = (title: string, id = 'pmo_analyst'): string =>
		`schemaVersion: 1\nname: Test pack\nroles:\n  - id: ${id}\n    title: ${title}\n`;
	const problemsIn = ({problems}: Catalogue, name: string): readonly string[] =>
		problems.filter(({file}) => file?.endsWith(`/${name}`)).map(({code}) => code);

	before(async () => {
		api = await extensionUnderTest().activate();
	});
	afterEach(async () => {
		await closeAll();
		await setting(undefined);
		for (const file of made) fs.rmSync(file, {recursive: true, force: true});
		made.clear();
		await until(({version}) => assert.doesNotMatch(version, /\+packs/));
	});

	it('show up when they are made, changed and removed, in the root and below the career folder', async () => {
		write('one.pmo.yaml', pack('Analyst One'));
		const catalogue = await untilTitle('pmo_analyst', 'Analyst One');
		assert.equal(catalogue.roles.find(({id}) => id === 'pmo_analyst')?.pack, 'Test pack');
		assert.match(catalogue.version, /\+packs\.[0-9a-f]{8}$/);
		write('one.pmo.yaml', pack('Analyst Two'));
		await untilTitle('pmo_analyst', 'Analyst Two');
		write('career/framework/deep/two.pmo.yaml', pack('Manager Two', 'pmo_manager'));
		await untilTitle('pmo_manager', 'Manager Two');
		fs.rmSync(inFolder('career', 'framework'), {recursive: true});
		await untilTitle('pmo_manager', 'PMO Manager');
		fs.rmSync(inFolder('one.pmo.yaml'));
		await untilTitle('pmo_analyst', 'PMO Analyst');
	});

	it('count as they stand in an editor, saved or not, and as on disk once that is given up', async () => {
		write('edited.pmo.yaml', pack('On Disk'));
		await untilTitle('pmo_analyst', 'On Disk');
		const document = await vscode.workspace.openTextDocument(inFolder('edited.pmo.yaml'));
		await vscode.window.showTextDocument(document);
		await replaceText(document, pack('In The Editor'));
		await untilTitle('pmo_analyst', 'In The Editor');
		assert.equal(document.isDirty, true);
		await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
		await untilTitle('pmo_analyst', 'On Disk');
	});

	it('are told apart by a branch switch, where many files change at once', async () => {
		const names = Array.from({length: 12}, (_, at) => `career/branch/${String(at)}.pmo.yaml`);
		const {roles} = await api.catalogue();
		const ids = roles.slice(0, names.length).map(({id}) => id);
		names.forEach((name, at) => write(name, pack(`Main ${String(at)}`, ids[at])));
		made.add(inFolder('career/branch'));
		await until((catalogue) =>
			ids.forEach((id, at) =>
				assert.equal(catalogue.roles.find((role) => role.id === id)?.title, `Main ${String(at)}`),
			),
		);
		names.slice(0, 6).forEach((name) => fs.rmSync(inFolder(name)));
		names.slice(6).forEach((name, at) => write(name, pack(`Branch ${String(at)}`, ids[at + 6])));
		const after = await until((catalogue) =>
			ids
				.slice(6)
				.forEach((id, at) =>
					assert.equal(catalogue.roles.find((role) => role.id === id)?.title, `Branch ${String(at)}`),
				),
		);
		assert.ok(ids.slice(0, 6).every((id) => after.roles.find((role) => role.id === id)?.pack === undefined));
	});

	it('are looked for where the setting says', async () => {
		write('docs/own.pmo.yaml', pack('From The Docs'));
		write('root.pmo.yaml', pack('From The Root', 'pmo_manager'));
		await untilTitle('pmo_manager', 'From The Root');
		await setting(['docs/*.pmo.yaml']);
		const catalogue = await untilTitle('pmo_analyst', 'From The Docs');
		assert.equal(catalogue.roles.find(({id}) => id === 'pmo_manager')?.title, 'PMO Manager');
		for (const hostile of [null, 5, 'text', {}, ['/etc/*'], ['../*'], [[], {}, null]]) {
			await setting(hostile);
			await untilTitle('pmo_analyst', 'PMO Analyst');
		}
		made.add(inFolder('docs'));
	});

	it('take all the good where one is bad, and tell what is wrong at its place', async () => {
		write('bad.pmo.yaml', 'schemaVersion: 1\nroles: [\n');
		write('half.pmo.yaml', `${pack('Half Good')}    tilte: x\n`);
		write('latin.pmo.yaml', Buffer.from([...Buffer.from(pack('Caf')), 0xe9, 0x0a]));
		write('large.pmo.yaml', `# ${'x'.repeat(600 * 1024)}\n`);
		write('empty.pmo.yaml', '');
		const catalogue = await untilTitle('pmo_analyst', 'Half Good');
		const [unknown] = catalogue.problems.filter(({code}) => code === 'unknown-key');
		assert.deepEqual(unknown?.range, {start: {line: 5, character: 4}, end: {line: 5, character: 9}});
		assert.ok(unknown.message.includes('title'));
		assert.ok(problemsIn(catalogue, 'bad.pmo.yaml').includes('yaml'));
		assert.deepEqual(problemsIn(catalogue, 'latin.pmo.yaml'), ['encoding']);
		assert.deepEqual(problemsIn(catalogue, 'large.pmo.yaml'), ['too-large']);
		assert.equal(problemsIn(catalogue, 'empty.pmo.yaml').length, 1);
	});

	it('are only plain files: no folders, links, pipes or what cannot be read', async () => {
		write('outside/real.pmo.yaml', pack('Through A Link'));
		made.add(inFolder('outside'));
		fs.mkdirSync(inFolder('folder.pmo.yaml'));
		fs.symlinkSync('/etc/passwd', inFolder('passwd.pmo.yaml'));
		fs.symlinkSync(inFolder('outside'), inFolder('career', 'linked'));
		fs.symlinkSync(inFolder('nowhere'), inFolder('dangling.pmo.yaml'));
		execFileSync('mkfifo', [inFolder('pipe.pmo.yaml')]);
		for (const name of ['folder.pmo.yaml', 'passwd.pmo.yaml', 'career/linked', 'dangling.pmo.yaml', 'pipe.pmo.yaml']) {
			made.add(inFolder(name));
		}
		write('.hidden/x.pmo.yaml', pack('Hidden'));
		made.add(inFolder('.hidden'));
		write('node_modules/x.pmo.yaml', pack('Module'));
		made.add(inFolder('node_modules'));
		await setting(['**/*.pmo.yaml']);
		write('good.pmo.yaml', pack('The Good One', 'pmo_manager'));
		await untilTitle('pmo_manager', 'The Good One');
		// As a plain file, once; never through the link.
		const catalogue = await untilTitle('pmo_analyst', 'Through A Link');
		assert.deepEqual(catalogue.problems, []);
		fs.rmSync(inFolder('outside'), {recursive: true});
		await untilTitle('pmo_analyst', 'PMO Analyst');
	});

	it('are read up to fifty, and the others say so', async () => {
		for (let at = 0; at < 500; at++) {
			write(`career/many/${String(at).padStart(3, '0')}.pmo.yaml`, pack(`Title ${String(at)}`));
		}
		made.add(inFolder('career/many'));
		const catalogue = await until(({problems}) =>
			assert.equal(problems.filter(({code}) => code === 'too-many-packs').length, 450),
		);
		assert.equal(catalogue.roles.find(({id}) => id === 'pmo_analyst')?.title, 'Title 49');
	});

	it('never stop the catalogue, whatever they say', async () => {
		const texts = [
			'roles: {}',
			'!!js/function x',
			'a: &a [*a]',
			'[[[[[[[[[[[[',
			'- 1\n- 2\n',
			'schemaVersion: 999\nroles: []\n',
			'schemaVersion: 1\n__proto__: {x: 1}\nroles:\n  - id: __proto__\n    title: x\n',
			`schemaVersion: 1\nroles:\n  - id: pmo_analyst\n    title: "[x](command:workbench.action.closeWindow) $(alert) \${1:x}"\n`,
		];
		texts.forEach((text, at) => write(`hostile-${String(at)}.pmo.yaml`, text));
		await until(({problems}) => assert.ok(problems.length >= 7));
		assert.equal(({} as Record<string, unknown>)['x'], undefined);
	});

	it('show the UK ladder throughout: roles, paths, checklist and certificates, with the pack that says so', async () => {
		write('uk-ladder.pmo.yaml', fs.readFileSync(path.join(project, 'test/fixtures/packs/uk-ladder.pmo.yaml')));
		const catalogue = await untilTitle('pmo_administrator', 'Project Support Officer 1');
		assert.deepEqual(problemsIn(catalogue, 'uk-ladder.pmo.yaml'), []);
		const roles = new Map(catalogue.roles.map((role) => [role.id, role]));
		assert.equal(roles.get('portfolio_office_coordinator')?.pack, 'UK ladder of four levels');
		assert.equal(roles.has('agile_pmo_lead'), false);
		const found = await api.routes({from: 'project_support_officer', to: 'portfolio_office_coordinator'});
		assert.ok(found.ok && found.value.routes.length > 0);
		const gap = await api.gap({role: 'portfolio_office_coordinator', held: {insight_reporting: 1}});
		assert.equal(gap.ok && gap.value.find(({skill}) => skill === 'insight_reporting')?.short.low, 2);
		const checklist = await api.checklist();
		assert.ok(checklist.items.some(({id}) => id === 'uk_public_money'));
		const assessed = await api.assess({items: {uk_public_money: 2}});
		assert.equal(assessed.ok && assessed.value.coverage.answered, 1);
	});

	it('leave people’s files as they are where they rename what those speak of, and mark nothing in them', async () => {
		const profile = 'role: project_support_officer # now\ntarget: pmo_analyst\nskills: {reporting: 3}\n';
		const cv = '---\npmo-career: cv\ntarget: pmo_analyst\n---\n\n# Sam Example\n';
		write('career/profile.yaml', profile);
		write('career/cv/renamed.md', cv);
		const rename = [
			'schemaVersion: 1',
			'roles:',
			'  - {id: office_analyst, was: [pmo_analyst], title: Office Analyst}',
			'skills:',
			'  - {id: insight, was: [reporting]}',
		];
		const faultsOf = (file: string): readonly string[] =>
			vscode.languages
				.getDiagnostics(vscode.Uri.file(inFolder(file)))
				.filter(
					({source, code}) => source === 'PMO Career' && (typeof code !== 'object' || code.value === 'front-matter'),
				)
				.map(({message}) => message);
		await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(inFolder('career/profile.yaml')));
		await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(inFolder('career/cv/renamed.md')));
		write('rename.pmo.yaml', `${rename.join('\n')}\n`);
		await until(({roles}) =>
			assert.ok(roles.some(({id, title}) => id === 'office_analyst' && title === 'Office Analyst')),
		);
		await vscode.env.clipboard.writeText('');
		await vscode.commands.executeCommand('pmoCareer.routes.copyMarkdown');
		assert.match(await vscode.env.clipboard.readText(), /Office Analyst/);
		await vscode.commands.executeCommand('pmoCareer.role.copyMarkdown', 'pmo_analyst');
		assert.match(await vscode.env.clipboard.readText(), /^# Office Analyst\n/);
		await new Promise((resolve) => setTimeout(resolve, 1000));
		assert.deepEqual([faultsOf('career/profile.yaml'), faultsOf('career/cv/renamed.md')], [[], []]);
		assert.equal(fs.readFileSync(inFolder('career/profile.yaml'), 'utf8'), profile);
		assert.equal(fs.readFileSync(inFolder('career/cv/renamed.md'), 'utf8'), cv);
	});
});
