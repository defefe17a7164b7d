import type {Studio} from './studio';

/** What is seen in the whole window: the walkthrough, the questions of a new plan, the documents, the snippets. */
export async function shootWindow(studio: Studio): Promise<void> {
	const {page, workbench} = studio.window;
	const {quickInput} = workbench;
	await studio.resize(1280, 900);
	await studio.showSideBar(false);
	await workbench.palette.run('View: Close All Editors');

	await workbench.palette.run('PMO Career: Open Walkthrough');
	const steps = page.locator('.gettingStartedContainer .getting-started-step');
	await steps.first().waitFor();
	for (let step = 0; step < (await steps.count()); step += 1) {
		await steps.nth(step).locator('.step-title').click();
		await studio.shootWindow(`walkthrough-${String(step + 1)}`);
	}
	await workbench.palette.run('View: Close All Editors');

	await workbench.palette.run('PMO Career: New Career Plan');
	await quickInput.title.getByText('1/4').waitFor();
	await studio.shootWindow('new-plan');
	for (const [step, answer] of [
		['1/4', 'PMO Administrator'],
		['2/4', 'PMO Lead'],
		['3/4', '12 months'],
	] as const) {
		await quickInput.title.getByText(step).waitFor();
		await quickInput.answer(answer);
	}
	await quickInput.title.getByText('4/4').waitFor();
	await studio.shootWindow('new-plan-name');
	await quickInput.accept();
	await workbench.editor.tab('pmo-lead-plan.md').waitFor();
	await studio.shootWindow('plan');

	await workbench.palette.run('PMO Career: New CV');
	await quickInput.title.getByText('1/3').waitFor();
	await quickInput.answer('PMO Lead');
	await quickInput.title.getByText('2/3').waitFor();
	await quickInput.accept();
	await quickInput.title.getByText('3/3').waitFor();
	await quickInput.accept();
	await workbench.editor.tab('cv-pmo-lead.md').waitFor();
	await studio.shootWindow('cv');

	await workbench.palette.run('PMO Career: Insert CV Snippet');
	await quickInput.rows.first().waitFor();
	await studio.shootWindow('snippet-picker');
	await quickInput.cancel();
}
