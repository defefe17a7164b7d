import type {OpenWorkbench} from './openWorkbench';
import {ChecklistPage} from './pages/checklistPage';

// The main job in four short steps, for every VS Code that has to do it.

/** Finds a role in its tree and opens its sheet. Returns the heading. */
export async function openSheet({workbench}: OpenWorkbench): Promise<string> {
	const tree = workbench.tree('Roles');
	await tree.item('PMO Analyst').waitFor();
	await tree.runInline('PMO Analyst', 'Open Role Sheet');
	return workbench.webview().heading();
}

/** Answers the first statement of the checklist with a clear yes, saves, and opens the file. Returns its name. */
export async function answerAndSave({workbench, page}: OpenWorkbench): Promise<string> {
	await workbench.palette.run('View: Close All Editors');
	await workbench.palette.run('PMO Career: Is a PMO Role Right for Me?');
	const checklist = new ChecklistPage(page);
	await checklist.enter();
	await checklist.answer('5');
	await checklist.progress('1 of 24 answered').waitFor();
	await checklist.button('Save to a file').click();
	await checklist.link('Open the file').click();
	const tab = page.locator('.tabs-container').getByRole('tab', {name: /-pmo-role\.md/});
	await tab.click();
	await workbench.editor.focused();
	return tab.locator('.label-name').innerText();
}

/** Scaffolds a CV for a role under a name. Its editor is in front then. */
export async function scaffoldCv({workbench}: OpenWorkbench, name: string): Promise<void> {
	await workbench.palette.run('View: Close All Editors');
	await workbench.palette.run('PMO Career: New CV');
	for (const [step, answer] of [
		['1/3', 'PMO Analyst'],
		['2/3', 'Zoë Example'],
		['3/3', name],
	] as const) {
		await workbench.quickInput.title.getByText(step).waitFor();
		await workbench.quickInput.answer(answer);
	}
	await workbench.editor.tab(`${name}.md`).click();
	await workbench.editor.focused();
}

/** Inserts a snippet at the end of the document in front, fills two of its gaps, waits for the line and saves. */
export async function insertSnippet({workbench, page}: OpenWorkbench): Promise<void> {
	await page.keyboard.press('Control+End');
	await workbench.palette.run('PMO Career: Insert CV Snippet');
	await workbench.quickInput.focused();
	await workbench.quickInput.fill('before and after');
	await workbench.quickInput.choose('Measure: before and after');
	await workbench.editor.line('from [before] to [after]').waitFor();
	await workbench.editor.focused();
	await workbench.editor.type('40 days');
	await page.keyboard.press('Tab');
	await workbench.editor.type('5 days');
	await workbench.editor.line('from 40 days to 5 days in [time]').waitFor();
	await workbench.editor.save();
}
