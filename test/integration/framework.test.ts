import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import type {PmoCareerApi} from '../../src/api';
import {readPack} from '../../src/core/catalogue/packs/packsRoom';
import {todayIso} from '../../src/host/today';
import {closeAll} from '../support/cvInHost';
import {extensionUnderTest} from '../support/extensionUnderTest';

const pack = `schemaVersion: 1
name: Northshire
roles:
  - id: lonely
    title: Lonely Post
    purpose: Keeps the light on
    office: any
    band: 4
    skills:
      core:
        risk: 3
`;

describe('a framework as a whole', () => {
	const career = (name: string): string =>
		path.join(vscode.workspace.workspaceFolders?.[0]?.uri.fsPath ?? assert.fail('no folder is open'), 'career', name);
	const exported = (suffix = ''): string => career(`catalogue-${todayIso()}${suffix}.yaml`);
	const shownText = (): string => vscode.window.activeTextEditor?.document.getText() ?? '';
	let api: PmoCareerApi;

	/** Waits until the role of the pack is in the catalogue, or is not. */
	const untilLonely = async (wanted: boolean): Promise<void> => {
		const end = Date.now() + 15_000;
		while ((await api.catalogue()).roles.some(({id}) => id === 'lonely') !== wanted) {
			assert.ok(Date.now() < end, 'the pack did not count in time');
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
	};

	before(async () => {
		api = await extensionUnderTest().activate();
		fs.mkdirSync(career(''), {recursive: true});
		fs.writeFileSync(career('northshire.pmo.yaml'), pack);
		await untilLonely(true);
	});
	afterEach(closeAll);
	after(async () => {
		for (const file of [career('northshire.pmo.yaml'), exported(), exported('-2')]) fs.rmSync(file, {force: true});
		await untilLonely(false);
	});

	it('is checked in a document of its own, whose links lead to the lines of the pack', async () => {
		await vscode.commands.executeCommand('pmoCareer.catalogue.check');
		const document = vscode.window.activeTextEditor?.document;
		assert.equal(document?.isUntitled, true);
		assert.equal(document.languageId, 'markdown');
		const link = vscode.Uri.file(career('northshire.pmo.yaml')).with({fragment: 'L4'}).toString();
		assert.ok(shownText().includes('## Roles without any move (1)'), shownText());
		assert.ok(shownText().includes(`- [Lonely Post](<${link}>) (Northshire)`), shownText());
	});

	it('is exported whole into a file that counts only once somebody renames it, beside what is there', async () => {
		await vscode.commands.executeCommand('pmoCareer.catalogue.export');
		const text = fs.readFileSync(exported(), 'utf8');
		assert.equal(shownText(), text);
		const {entries, problems} = readPack(text);
		assert.deepEqual(problems, []);
		const {roles} = await api.catalogue();
		const titles = entries.flatMap(({kind, fields}) => (kind === 'role' ? [fields['title']] : []));
		assert.deepEqual(titles.sort(), roles.map(({title}) => title).sort());
		assert.ok(titles.includes('Lonely Post'));
		await vscode.commands.executeCommand('pmoCareer.catalogue.export');
		assert.equal(fs.readFileSync(exported('-2'), 'utf8'), text);
	});
});
