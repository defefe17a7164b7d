import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import * as path from 'node:path';
import {openWorkbench} from '../support/openWorkbench';
import type {OpenWorkbench} from '../support/openWorkbench';
import {CareerMapPage} from '../support/pages/careerMapPage';
import {shippedCatalogue} from '../support/shippedCatalogue';

describe('the career map', () => {
	let window: OpenWorkbench;
	let map: CareerMapPage;
	before(async () => {
		window = await openWorkbench({viewport: {width: 1400, height: 1000}});
		map = new CareerMapPage(window.workbench.webview());
		await window.workbench.palette.run('View: Close Primary Side Bar');
	});
	after(() => window.close());

	const {catalogue} = shippedCatalogue();
	const press = async (...keys: readonly string[]): Promise<void> => {
		for (const key of keys) await window.page.keyboard.press(key);
	};
	const find = async (text: string, title: string): Promise<void> => {
		await press('/');
		await window.page.keyboard.type(text);
		await map.webview.frame
			.getByRole('option', {name: title, exact: true})
			.and(map.webview.frame.locator('[aria-selected="true"]'))
			.waitFor();
		await press('Enter');
		await map.focusedOn(title);
	};
	const goToMap = async (): Promise<void> => {
		await window.workbench.editor.tab('Career map').click();
		await map.stage.waitFor();
		await map.webview.focused();
	};
	const titlesFrom = (role: string): readonly string[] =>
		catalogue.moves
			.filter(({from, to}) => from === role || to === role)
			.map(({from, to}) => catalogue.roles.find(({id}) => id === (from === role ? to : from))?.title ?? '');

	it('opens by keyboard and shows all roles and moves', async () => {
		await window.workbench.palette.search('PMO Career: Open Career Map');
		await window.workbench.palette.command('PMO Career: Open Career Map').waitFor();
		await press('Enter');
		assert.equal(await map.webview.heading(), 'Career map');
		await map.webview.frame
			.getByText(`${String(catalogue.roles.length)} roles, ${String(catalogue.moves.length)} moves between them`)
			.waitFor();
		await map.webview.focused();
		await map.webview.frame.getByRole('button', {name: 'Show all'}).click();
		await map.stage
			.locator('.role')
			.nth(catalogue.roles.length - 1)
			.waitFor();
	});

	it('finds a role by what adverts call it, and says where its moves lead', async () => {
		await find('p3o analyst', 'PMO Analyst');
		assert.match(
			await map.spoken(),
			/^PMO Analyst, band 3, Any PMO; 11 moves out; up to PMO Lead, PMO Manager and Portfolio Analyst; sideways to /,
		);
		await map.details.getByRole('heading', {name: 'PMO Analyst'}).waitFor();
	});

	it('travels along moves by arrow keys, and back', async () => {
		await press('ArrowRight');
		await map.stage.locator('.role:focus:not([aria-label^="PMO Analyst"])').waitFor();
		const [first = ''] = (await map.spoken()).split(', band');
		assert.ok(titlesFrom('pmo_analyst').includes(first), first);
		await map.details.getByRole('heading', {name: first}).waitFor();
		await press('ArrowUp');
		await map.stage.locator(`.role:focus:not([aria-label^="${first}"])`).waitFor();
		await press('Backspace');
		await map.focusedOn(first);
		await press('Backspace');
		await map.focusedOn('PMO Analyst');
	});

	it('opens the sheet of a role by Enter, and is as it was on coming back', async () => {
		await press('Enter');
		await window.workbench.editor.tab('PMO Analyst').waitFor();
		assert.equal(await window.workbench.webview().heading(), 'PMO Analyst');
		await goToMap();
		await map.details.getByRole('heading', {name: 'PMO Analyst'}).waitFor();
	});

	it('opens the sheet of a role by a click, but not at the end of a drag', async () => {
		const role = map.role('PMO Manager');
		const box = await role.boundingBox();
		assert.ok(box);
		await window.page.mouse.move(box.x + 30, box.y + 10);
		await window.page.mouse.down();
		await window.page.mouse.move(box.x + 60, box.y + 30, {steps: 4});
		await window.page.mouse.move(box.x + 30, box.y + 10, {steps: 4});
		await window.page.mouse.up();
		await role.click();
		await window.workbench.editor.tab('PMO Manager').waitFor();
		await goToMap();
		assert.ok(!(await window.workbench.editor.tabs()).includes('Head of PMO'));
	});

	it('goes on from role to role in words', async () => {
		await find('pmo lead', 'PMO Lead');
		await map.details.getByRole('link', {name: 'PMO Manager'}).first().click();
		await map.details.getByRole('heading', {name: 'PMO Manager'}).waitFor();
	});

	it('leaves out a direction or an office and brings it back', async () => {
		for (const name of ['Move sideways', 'Outside the PMO']) {
			const key = map.key(name);
			await key.click();
			await key.and(map.webview.frame.locator('[aria-pressed="false"]')).waitFor();
		}
		await map.key('Outside the PMO').click();
		await map.key('Outside the PMO').and(map.webview.frame.locator('[aria-pressed="true"]')).waitFor();
	});

	it('zooms and shows all by keyboard', async () => {
		await map.role('PMO Manager').focus();
		const width = async (): Promise<number> => (await map.role('PMO Manager').boundingBox())?.width ?? 0;
		await press('0');
		const whole = await width();
		await press('+', '+', '+');
		for (let left = 50; (await width()) <= whole * 1.5; left -= 1) {
			assert.ok(left > 0, 'the map does not grow');
			await window.page.waitForTimeout(50);
		}
		await press('0');
		for (let left = 50; (await width()) > whole + 1; left -= 1) {
			assert.ok(left > 0, 'the map does not shrink');
			await window.page.waitForTimeout(50);
		}
	});

	it('saves pictures into the career folder beside what is there, without what is left out', async () => {
		const {workbench, folder = ''} = window;
		const maps = path.join(folder, 'career', 'maps');
		for (const [format, tab] of [
			['SVG', 'career-map.svg'],
			['SVG', 'career-map-2.svg'],
			['PNG', 'career-map.png'],
		] as const) {
			// The second time and the third, the picture made before is in front of the map.
			await workbench.palette.run('PMO Career: Save Career Map as Picture');
			await workbench.quickInput.choose(format);
			await workbench.editor.tab(tab).waitFor();
		}
		assert.deepEqual(readdirSync(maps).sort(), ['career-map-2.svg', 'career-map.png', 'career-map.svg']);
		const svg = readFileSync(path.join(maps, 'career-map.svg'), 'utf8');
		assert.ok(svg.startsWith('<svg ') && svg.includes('>PMO Analyst</text>') && !svg.includes('Move sideways'));
		assert.equal(readFileSync(path.join(maps, 'career-map-2.svg'), 'utf8'), svg);
		const png = readFileSync(path.join(maps, 'career-map.png'));
		assert.deepEqual([...png.subarray(1, 4)], [...Buffer.from('PNG')]);
		assert.ok(png.readUInt32BE(16) > 2400 && existsSync(maps), 'the picture is small');
	});

	it('comes back after a reload as it was', async () => {
		await goToMap();
		await find('pmo lead', 'PMO Lead');
		await window.workbench.reload();
		await window.workbench.editor.tab('Career map').waitFor();
		await map.details.getByRole('heading', {name: 'PMO Lead'}).waitFor();
		await map.key('Move sideways').and(map.webview.frame.locator('[aria-pressed="false"]')).waitFor();
	});

	it('shows a role of the tree', async () => {
		const {workbench} = window;
		await workbench.activityBar.open();
		await workbench.contextMenu.choose(workbench.tree('Roles').item('PMO Manager').first(), 'Open Career Map');
		await map.focusedOn('PMO Manager');
	});

	it('marks the role and the target of the profile, and draws a route of the tree between them', async () => {
		const {workbench, folder = ''} = window;
		await workbench.palette.run('View: Close All Editors');
		writeFileSync(path.join(folder, 'career', 'profile.yaml'), 'role: pmo_coordinator\ntarget: head_of_pmo\n');
		await workbench.tree('My Career').pane.locator('.pane-header').click();
		await workbench.tree('Roles').pane.locator('.pane-header').click();
		const paths = workbench.tree('Career Paths');
		await paths.item('Routes to Head of PMO').waitFor();
		const route = paths.root.locator('[aria-level="3"]').first();
		await workbench.contextMenu.choose(route, 'Open Career Map');
		await map.focusedOn('PMO Co-ordinator');
		const {frame} = map.webview;
		await frame.getByRole('region', {name: 'Route', exact: true}).getByRole('link', {name: 'Head of PMO'}).click();
		await map.focusedOn('Head of PMO');
		assert.match(
			await map.spoken(),
			/^Head of PMO, band 6, Portfolio office; your target; stop (?<last>\d) of \k<last> on the route; /,
		);
		await frame.getByRole('region', {name: 'Route', exact: true}).getByRole('link', {name: 'PMO Co-ordinator'}).click();
		await map.focusedOn('PMO Co-ordinator');
		assert.match(await map.spoken(), /; the role you hold; stop 1 of \d on the route; /);
		await frame.getByRole('link', {name: 'Clear the route'}).click();
		await frame.getByRole('region', {name: 'Route', exact: true}).waitFor({state: 'detached'});
	});
});
