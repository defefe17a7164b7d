import type {Studio} from './studio';

/** Tall enough for an opened role with all its rows. */
const tall = 1500;

/** The three views as they look in use. */
export async function shootSideBar(studio: Studio): Promise<void> {
	const {workbench} = studio.window;
	await studio.resize(1280, tall);
	await workbench.activityBar.open();
	const roles = workbench.tree('Roles');

	await roles.expand('PMO Analyst');
	// From the bottom up: what is opened must not push the rest out of view.
	for (const section of ['Moves from here', 'Typical tasks (RACI)', 'Skills']) {
		await roles.expand(section);
	}
	await studio.shootSideBar('sidebar-roles');
	await roles.collapse('PMO Analyst');

	await workbench.palette.run('PMO Career: Group Roles by Where You Are Now');
	await roles.expand('New to projects');
	await studio.shootSideBar('sidebar-roles-by-door');
	await workbench.palette.run('PMO Career: Group Roles by Office');

	await roles.runTitle('Filter Roles');
	await workbench.quickInput.answer('power bi');
	await roles.pane.getByText('match “power bi”').waitFor();
	await studio.shootSideBar('sidebar-roles-filtered');
	await roles.runTitle('Filter Roles');
	await workbench.quickInput.answer('astronaut');
	await roles.pane.getByText('No role matches').first().waitFor();
	await studio.shootSideBar('sidebar-roles-no-match');
	await roles.runTitle('Clear Filter');

	await workbench.palette.run('PMO Career: Show Career Paths From a Role');
	await workbench.quickInput.answer('PMO Manager');
	const paths = workbench.tree('Career Paths');
	await paths.item('PMO Manager').first().waitFor();
	await roles.pane.locator('.pane-header').click();
	for (const direction of ['Move to the line', 'Move sideways', 'Move out', 'Move up']) {
		await paths.expand(direction);
	}
	await studio.shootSideBar('sidebar-paths');
	await roles.pane.locator('.pane-header').click();
}

/** The Checklist view, and a statement of it asked in a quick pick. Leaves the view closed and the run as it was. */
export async function shootChecklistView(studio: Studio): Promise<void> {
	const {workbench} = studio.window;
	const {quickInput} = workbench;
	const toggle = async (views: readonly string[]): Promise<void> => {
		for (const view of views) await workbench.tree(view).pane.locator('.pane-header').click();
	};
	await studio.resize(1280, 900);
	await workbench.activityBar.open();
	await toggle(['My Career', 'Roles', 'Career Paths', 'Checklist']);
	const checklist = workbench.tree('Checklist');
	await checklist.item('Daily work').waitFor();
	await workbench.palette.run('PMO Career: Answer the Checklist Step by Step');
	for (const [index, key] of ['5', '2', '6', '7', '4'].entries()) {
		await quickInput.title.getByText(`(${String(index + 1)}/`).waitFor();
		await quickInput.answer(key);
	}
	await quickInput.title.getByText('(6/').waitFor();
	await quickInput.answer('Mark as mattering most');
	await quickInput.row('Take the mark back').waitFor();
	await studio.shootWindow('checklist-question');
	await quickInput.cancel();
	await studio.shootSideBar('sidebar-checklist');
	await workbench.palette.run('PMO Career: Start the Checklist Again');
	await workbench.dialog.choose("Don't Save");
	await toggle(['Checklist', 'My Career', 'Roles', 'Career Paths']);
}

/** What the views say while there is nothing to show: without a folder, and in a folder without career files. */
export async function shootWelcome(studio: Studio, emptyFolder: string): Promise<void> {
	const {page, workbench} = studio.window;
	const {origin} = new URL(page.url());
	await studio.resize(1280, 900);
	const windows = {
		'sidebar-welcome-no-folder': new URLSearchParams({ew: 'true'}),
		'sidebar-welcome-empty': new URLSearchParams({folder: emptyFolder}),
	};
	for (const [name, query] of Object.entries(windows)) {
		await page.goto(`${origin}/?${query.toString()}`);
		await workbench.ready();
		await studio.showSideBar(true);
		await workbench.activityBar.open();
		await workbench.tree('My Career').welcome.waitFor();
		await workbench.tree('Roles').item('PMO Analyst').waitFor();
		await studio.shootSideBar(name);
	}
}
