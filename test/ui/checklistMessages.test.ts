import assert from 'node:assert/strict';
import fs from 'node:fs';
import {openWorkbench} from '../support/openWorkbench';
import type {OpenWorkbench} from '../support/openWorkbench';
import {mutatedMessages} from '../support/mutatedMessages';
import {ChecklistPage} from '../support/pages/checklistPage';

const count = 10_000;

/** In the page: what its script talks to the host with. */
interface Exposed {
	readonly captured?: {readonly postMessage: (message: unknown) => void};
}

/** Runs before the script of every page and keeps hold of the one way to the host. */
function capture(): void {
	let acquire: (() => unknown) | undefined;
	Object.defineProperty(globalThis, 'acquireVsCodeApi', {
		configurable: true,
		set: (real: () => unknown) => {
			acquire = real;
		},
		get: () =>
			acquire &&
			(() => {
				const api = acquire?.();
				Object.assign(globalThis, {captured: api});
				return api;
			}),
	});
}

describe('messages that no page of ours sends', () => {
	let window: OpenWorkbench;
	before(async () => {
		window = await openWorkbench();
		await window.page.context().addInitScript(capture);
		await window.page.reload();
		await window.workbench.ready();
	});
	after(() => window.close());

	it(`write no file, run no command and break nothing, ${String(count)} of them`, async () => {
		const {workbench, page, folder = ''} = window;
		const listing = (): readonly string[] => fs.readdirSync(folder, {recursive: true}).map(String).sort();
		const checklist = new ChecklistPage(page);
		await workbench.palette.run('PMO Career: Is a PMO Role Right for Me?');
		await checklist.enter();
		await checklist.answer('5');
		await checklist.progress('1 of 24 answered').waitFor();
		const before = {files: listing(), tabs: await workbench.editor.tabs()};
		await checklist.body.evaluate(
			(_, messages) => {
				const {captured} = globalThis as Exposed;
				if (!captured) throw new Error('The page has not asked for its host.');
				for (const message of messages) captured.postMessage(message);
			},
			mutatedMessages(count, 20261122),
		);
		// The host takes messages in order, so that this answer comes after all of them.
		await checklist.answer('4');
		await checklist.progress('2 of 24 answered').waitFor();
		assert.deepEqual({files: listing(), tabs: await workbench.editor.tabs()}, before);
		assert.equal(await workbench.notifications.all.count(), 0);
		assert.equal(await workbench.quickInput.widget.isVisible(), false);
		assert.equal(await checklist.body.evaluate((body) => body.querySelectorAll('script:not([src])').length), 0);
	});
});
