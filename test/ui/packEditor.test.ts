import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {readPack} from '../../src/core/catalogue/packs/packsRoom';
import {eventually} from '../support/eventually';
import {openWorkbench} from '../support/openWorkbench';
import type {OpenWorkbench} from '../support/openWorkbench';
import type {Tree} from '../support/pages/tree';

const ours = `schemaVersion: 1
name: Northshire Council

roles:
  - id: delivery_partner # ours
    title: Delivery Partner
    purpose: Keeps projects honest
    office: any
    band: 4
    skills:
      core:
        risk: 3
`;
const theirs = `schemaVersion: 1
moves:
  - {from: delivery_partner, to: pmo_manager, direction: up, why: The usual next step}
`;
const profile = '# mine\nrole: delivery_partner\n';

describe('packs in the editor', () => {
	let window: OpenWorkbench;
	before(async () => {
		window = await openWorkbench({viewport: {width: 1500, height: 1900}});
		write('career/ours.pmo.yaml', ours);
		write('theirs.pmo.yaml', theirs);
		write('career/profile.yaml', profile);
		await window.workbench.activityBar.open();
		await roles().item('Delivery Partner').waitFor();
	});
	after(() => window.close());

	const at = (file: string): string => path.join(window.folder ?? assert.fail('no folder'), ...file.split('/'));
	const write = (file: string, text: string): void => fs.writeFileSync(at(file), text);
	const read = (file: string): string => fs.readFileSync(at(file), 'utf8');
	const roles = (): Tree => window.workbench.tree('Roles');
	const press = (key: string): Promise<void> => window.page.keyboard.press(key);
	const run = async (command: string): Promise<void> => {
		await window.workbench.palette.search(command);
		await press('Enter');
	};

	it('mark a wrong skill under exactly that word, offer the right one, repair it, and the tree follows', async () => {
		const {workbench, page} = window;
		const {editor} = workbench;
		await roles().expand('Delivery Partner');
		await roles().expand('Skills');
		assert.equal(await roles().item('Status reporting and MI').count(), 0);
		await editor.open('career/ours.pmo.yaml');
		await editor.goTo(12, 99);
		await press('Enter');
		await editor.type('reportin: 4');
		await press('Escape');
		await page.waitForFunction(isAllThatIsMarked, 'reportin');

		await editor.goTo(13, 17);
		await press('Control+Space');
		await editor.suggestions.filter({hasText: 'reporting'}).filter({hasText: 'Status reporting'}).first().waitFor();
		await press('Escape');
		await editor.suggestions.first().waitFor({state: 'detached'});
		await editor.fix('Change to reporting');
		await editor.line('reporting: 4').waitFor();
		await editor.markers.first().waitFor({state: 'detached'});

		await roles().item('Status reporting and MI').waitFor();
		await editor.focus();
		await editor.save();
	});

	it('say what an id names, and lead to it in the shipped catalogue', async () => {
		const {editor} = window.workbench;
		await editor.goTo(13, 12);
		await press('F12');
		await editor.tab('Shipped catalogue.pmo.yaml').waitFor();
		await editor.line('id: reporting').first().waitFor();
		await editor.close();
	});

	it('give a role another id in every pack, and leave what people have written readable', async () => {
		const {editor, tree} = {editor: window.workbench.editor, tree: window.workbench.tree('My Career')};
		await editor.open('career/ours.pmo.yaml');
		await editor.goTo(5, 12);
		await press('F2');
		const box = window.page.locator('.rename-box input');
		await box.waitFor();
		await box.fill('assurance_partner');
		await press('Enter');
		await editor.line('was: [delivery_partner]').waitFor();
		await eventually(() => {
			assert.match(
				read('career/ours.pmo.yaml'),
				/- id: assurance_partner # ours\n {4}was: \[delivery_partner\]\n {4}title/,
			);
			assert.equal(read('theirs.pmo.yaml'), theirs.replace('delivery_partner', 'assurance_partner'));
		});
		assert.equal(read('career/profile.yaml'), profile);
		await tree.item('Profile').getByText('Delivery Partner').waitFor();
		await editor.open('career/profile.yaml');
		await editor.line('role: delivery_partner').waitFor();
	});

	it('are begun by keyboard, never over a file that is there', async () => {
		const {quickInput, editor} = window.workbench;
		for (const file of ['westshire-trust.pmo.yaml', 'westshire-trust-2.pmo.yaml']) {
			await run('PMO Career: New Role Pack');
			await quickInput.message.getByText('The name of the new pack').waitFor();
			await quickInput.answer('Westshire Trust');
			await editor.tab(file).waitFor();
		}
		const text = read('career/westshire-trust.pmo.yaml');
		assert.match(text, /^name: Westshire Trust$/m);
		assert.deepEqual(readPack(text).problems, []);
		assert.equal(read('career/westshire-trust-2.pmo.yaml'), text);
	});

	it('take in a new role, with a way back to every question', async () => {
		const {quickInput, editor} = window.workbench;
		await run('PMO Career: Add a Role to a Pack');
		await quickInput.message.getByText('The title of the role').waitFor();
		await quickInput.answer('Clinical PMO Lead');
		await quickInput.asking('Which office does it belong to?');
		await quickInput.answer('Portfolio office');
		await quickInput.asking('How much responsibility does it carry?');
		await quickInput.back();
		await quickInput.asking('Which office does it belong to?');
		await quickInput.answer('Programme office');
		await quickInput.asking('How much responsibility does it carry?');
		await quickInput.answer('5');
		await quickInput.message.getByText('What is the role for').waitFor();
		await quickInput.answer('Keeps change in the wards safe');
		await quickInput.asking('Which pack does it go into?');
		await quickInput.answer('Northshire Council');
		await editor.line('id: clinical_pmo_lead').waitFor();
		await eventually(() =>
			assert.ok(
				read('career/ours.pmo.yaml').endsWith(
					'        reporting: 4\n  - id: clinical_pmo_lead\n    title: Clinical PMO Lead\n    office: programme\n    band: 5\n    purpose: Keeps change in the wards safe\n',
				),
			),
		);
		await roles().item('Programme office').getByText('7 roles').waitFor();
		await roles().expand('Programme office');
		await roles().item('Clinical PMO Lead').waitFor();
	});

	it('take in a shipped role to be changed, from the tree', async () => {
		const {contextMenu, quickInput, editor} = window.workbench;
		await contextMenu.choose(roles().item('PMO Analyst'), 'Copy Shipped Role into a Pack');
		await quickInput.asking('What is the copy for?');
		await quickInput.answer('Change this role');
		await quickInput.asking('Which pack does it go into?');
		await quickInput.answer('A new pack');
		await quickInput.message.getByText('The name of the new pack').waitFor();
		await quickInput.answer('Copies');
		await editor.tab('copies.pmo.yaml').waitFor();
		await editor.line('id: pmo_analyst').first().waitFor();
		await eventually(() =>
			assert.match(read('career/copies.pmo.yaml'), /^roles:\n {2}- id: pmo_analyst\n {4}title: PMO Analyst$/m),
		);
		assert.deepEqual(readPack(read('career/copies.pmo.yaml')).problems, []);
	});
});

/** Whether the only squiggle in the editor lies under a word, from its start to its end. Runs in the page. */
function isAllThatIsMarked(word: string): boolean {
	const editor = document.querySelector('.editor-group-container.active .editor-instance .monaco-editor');
	const [marker, ...others] = editor?.querySelectorAll('.squiggly-error, .squiggly-warning') ?? [];
	const marked = marker?.getBoundingClientRect();
	for (const line of editor?.querySelectorAll('.view-line') ?? []) {
		const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const from = node.textContent?.indexOf(word) ?? -1;
			if (from >= 0 && marked && others.length === 0) {
				const range = document.createRange();
				range.setStart(node, from);
				range.setEnd(node, from + word.length);
				const drawn = range.getBoundingClientRect();
				const isSameLine = Math.abs(drawn.top - marked.top) < marked.height;
				return isSameLine && Math.abs(drawn.left - marked.left) < 2 && Math.abs(drawn.right - marked.right) < 2;
			}
		}
	}
	return false;
}
