import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {eventually} from '../support/eventually';
import {openWorkbench} from '../support/openWorkbench';
import type {OpenWorkbench} from '../support/openWorkbench';
import {ChecklistPage} from '../support/pages/checklistPage';

const resume = 'PMO Career: Continue a Saved Checklist';

/** Open: whom it suits to ask. Agreed: a statement that leads to a direction. */
const saved = `---
pmo-career: checklist
instrument: pmo-role-right-for-me
about: general
matters: [q01]
answers: {q01: 2, q02: 1, q04: -1, q05: 2, q08: 1, q13: 2, q34: 1, q14: unknown}
notes: {q05: 'سألت مديرة المكتب [x](command:workbench.action.quit)'}
---
`;

describe('what follows from a result', () => {
	let window: OpenWorkbench;
	let checklist: ChecklistPage;
	let career: string;
	before(async () => {
		window = await openWorkbench({viewport: {width: 1280, height: 1000}});
		checklist = new ChecklistPage(window.page);
		career = path.join(window.folder ?? assert.fail('no folder'), 'career');
		fs.mkdirSync(path.join(career, 'checklists'), {recursive: true});
		fs.writeFileSync(path.join(career, 'checklists', 'mine.md'), saved);
		await window.workbench.palette.run(resume);
		await window.workbench.quickInput.row('PMO roles in general').click();
		await checklist.progress('7 of 24 answered').waitFor();
		await checklist.link('Show the result so far').click();
	});
	after(() => window.close());

	it('shows a note beside its reason, in its own direction and as text', async () => {
		const reason = checklist.reasons('For').filter({hasText: 'senior leaders'});
		const note = reason.locator('bdi');
		assert.equal(await note.innerText(), 'سألت مديرة المكتب [x](command:workbench.action.quit)');
		assert.equal(await reason.locator('a').count(), 0);
	});

	it('copies the questions as a task list', async () => {
		await checklist.button('Copy the questions').click();
		await window.page
			.locator('.statusbar')
			.getByText(/Copied \d+ questions/)
			.waitFor();
		const text = await window.page.evaluate(() => navigator.clipboard.readText());
		assert.match(text, /^- \[ \] \S.*\n {2}- To answer: \S/);
		assert.equal(text.match(/^- \[ \] /gm)?.length, 17);
	});

	it('adds questions to a plan as actions, each once', async () => {
		const {workbench} = window;
		const [name = ''] = fs.readdirSync(path.join(career, 'plans'));
		const plan = (): string => fs.readFileSync(path.join(career, 'plans', name), 'utf8');
		const before = plan();
		const add = async (): Promise<void> => {
			await checklist.button('Add to a plan').click();
			await workbench.quickInput.title.getByText('Add to Which Plan?').waitFor();
			await workbench.quickInput.row(name).click();
			await workbench.quickInput.title.getByText('Which Questions Should the Plan Ask?').waitFor();
			await workbench.quickInput.acceptTicked();
		};
		await add();
		const added = workbench.notifications.toast(/questions were added to the plan/);
		await added.waitFor();
		await workbench.notifications.dismiss(/questions were added to the plan/);
		await eventually(() => assert.match(plan(), /\n#{2,3} Find out\n\n- \[ \] A\d+ Ask: .* \(effort: an hour\)\n/));
		const after = plan();
		for (const line of before.split('\n')) assert.ok(after.includes(line), line);
		await add();
		await workbench.notifications.toast('The plan asks these questions already.').waitFor();
		await workbench.notifications.dismiss('The plan asks these questions already.');
		assert.equal(plan(), after);
	});

	it('leads from a direction to the career paths', async () => {
		const {workbench} = window;
		await checklist.link('Move sideways').click();
		await workbench.quickInput.answer('PMO Lead');
		await workbench.tree('Career Paths').item('PMO Lead').waitFor();
	});

	it('starts a particular role from the general answers, and leaves their file alone', async () => {
		const {workbench} = window;
		const file = path.join(career, 'checklists', 'mine.md');
		const before = fs.readFileSync(file, 'utf8');
		await checklist.link('Ask about another role').click();
		await workbench.quickInput.answer('PMO Analyst');
		await checklist.progress('7 of 39 answered').waitFor();
		await checklist.button('Type of PMO').waitFor();
		assert.equal(fs.readFileSync(file, 'utf8'), before);
	});
});
