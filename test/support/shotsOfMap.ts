import {writeFileSync} from 'node:fs';
import * as path from 'node:path';
import {CareerMapPage} from './pages/careerMapPage';
import {shippedCatalogue} from './shippedCatalogue';
import type {Studio} from './studio';

/** The career map at rest, with the moves of a role, near by, and where there is little room. */
export async function shootMap(studio: Studio): Promise<void> {
	const {workbench, page} = studio.window;
	await studio.showSideBar(false);
	await studio.resize(1600, 1250);
	await workbench.palette.run('PMO Career: Open Career Map');
	const map = new CareerMapPage(workbench.webview());
	const showAll = map.webview.frame.getByRole('button', {name: 'Show all'});
	await showAll.click();
	await studio.shootWindow('career-map');
	await lookAt(studio, map, 'PMO Analyst');
	await showAll.click();
	await studio.shootWindow('career-map-role');
	await page.keyboard.press('Tab');
	await studio.resize(960, 900);
	await lookAt(studio, map, 'PMO Manager');
	await studio.shootWindow('career-map-near');
	await studio.shootPage('career-map', map.webview, 320);
	await studio.resize(1600, 1250);
	await openRoute(studio, 'PMO Co-ordinator', 'Portfolio Office Manager');
	await studio.shootWindow('career-map-route');
	await studio.resize(1280, 900);
}

/** Shows all of the map with the first of the routes that the tree finds for a profile with these roles. */
export async function openRoute(studio: Studio, role: string, target: string): Promise<void> {
	const {workbench, folder = ''} = studio.window;
	const {roles} = shippedCatalogue().catalogue;
	const idOf = (title: string): string => roles.find((each) => each.title === title)?.id ?? '';
	writeFileSync(path.join(folder, 'career', 'profile.yaml'), `role: ${idOf(role)}\ntarget: ${idOf(target)}\n`);
	await studio.showSideBar(true);
	await workbench.activityBar.open();
	const paths = workbench.tree('Career Paths');
	await paths.item(`Routes to ${target}`).waitFor();
	await workbench.contextMenu.choose(paths.root.locator('[aria-level="3"]').first(), 'Open Career Map');
	const map = new CareerMapPage(workbench.webview());
	await map.focusedOn(role);
	await studio.showSideBar(false);
	await map.webview.frame.getByRole('button', {name: 'Show all'}).click();
}

/** Puts the focus on a role by searching for it. */
async function lookAt({window: {page}}: Studio, map: CareerMapPage, title: string): Promise<void> {
	const field = map.webview.frame.getByRole('combobox', {name: 'Find a role'});
	await field.fill(title);
	await map.webview.frame.getByRole('option', {name: title, exact: true}).waitFor();
	await field.press('Enter');
	await map.focusedOn(title);
	await page.mouse.move(20, 300);
}
