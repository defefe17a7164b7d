import {writeFileSync} from 'node:fs';
import * as path from 'node:path';
import {planWithEveryStatus} from './planWithEveryStatus';
import {shootWidths} from './shotsOfPages';
import type {Studio} from './studio';

/** My Career with a plan on its way, checklist runs, CVs and achievements, the plan itself in the editor, and the page of milestones. */
export async function shootPlans(studio: Studio): Promise<void> {
	const {workbench, folder = ''} = studio.window;
	const others = ['Roles', 'Career Paths'] as const;
	const toggle = async (): Promise<void> => {
		for (const view of others) await workbench.tree(view).pane.locator('.pane-header').click();
	};
	await studio.resize(1280, 1300);
	await studio.showSideBar(true);
	await workbench.activityBar.open();
	await toggle();
	const career = workbench.tree('My Career');
	await career.root.getByText('Accuracy and attention to detail').first().waitFor();
	await studio.shootWindow('my-career');
	await workbench.editor.open('career/plans/pmo-analyst-plan.md');
	await workbench.editor.goTo(103, 1);
	await studio.shootWindow('plan-in-editor');
	await workbench.palette.run('View: Close All Editors');
	await workbench.activityBar.open();
	await toggle();
	writeFileSync(path.join(folder, 'career', 'plans', 'milestones.md'), planWithEveryStatus);
	await studio.showSideBar(false);
	await workbench.editor.open('career/plans/milestones.md');
	await workbench.palette.run('PMO Career: Show Milestones');
	await workbench.webview().frame.getByRole('rowheader', {name: /^M6/}).waitFor();
	await shootWidths(studio, 'milestones', workbench.webview());
	await workbench.palette.run('View: Close All Editors');
}
