import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {closeAll, openCv} from '../support/cvInHost';
import {extensionUnderTest} from '../support/extensionUnderTest';

describe('what a CV proves', () => {
	before(() => extensionUnderTest().activate());
	afterEach(closeAll);

	it('is shown as a document for the role that the CV names', async () => {
		const document = await openCv(
			'---\npmo-career: cv\ntarget: pmo_analyst\n---\n\n# Sam Example\n\n## Experience\n\n- Rebuilt the monthly report of 12 projects\n',
		);
		await vscode.commands.executeCommand('pmoCareer.cv.showSkills', document.uri.toString());
		const shown = vscode.window.activeTextEditor?.document.getText() ?? '';
		assert.match(shown, /^# What Untitled-\d+ proves for PMO Analyst\n/);
		assert.match(shown, /## Shown at work[\s\S]*Status reporting[\s\S]*\[Line 10\]\(untitled:/);
	});
});
