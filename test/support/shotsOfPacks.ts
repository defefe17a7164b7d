import {writeFileSync} from 'node:fs';
import * as path from 'node:path';
import type {Studio} from './studio';

/** A pack with a role, and one skill that nobody knows. */
const pack = `schemaVersion: 1
name: Northshire Council

roles:
  - id: delivery_partner
    title: Delivery Partner
    purpose: Keeps three departments' projects honest
    office: any
    band: 4
    skills:
      core:
        risk: 3
        reportin: 4
`;

/** Roles with what packs have added, and a pack in the editor with a mistake and what mends it. */
export async function shootPacks(studio: Studio): Promise<void> {
	const {workbench, page, folder = ''} = studio.window;
	await studio.resize(1280, 1000);
	writeFileSync(path.join(folder, 'career', 'ours.pmo.yaml'), pack);
	await studio.showSideBar(true);
	await workbench.activityBar.open();
	const roles = workbench.tree('Roles');
	await roles.item('Delivery Partner').waitFor();
	await roles.expand('Packs');
	await studio.shootWindow('packs');
	await workbench.editor.open('career/ours.pmo.yaml');
	await workbench.editor.markers.first().waitFor();
	await workbench.editor.goTo(13, 12);
	await studio.shootWindow('pack-editor');
	await page.keyboard.press('Control+.');
	await page.getByText('Change to reporting').first().waitFor();
	await studio.shootWindow('pack-fix');
	await page.keyboard.press('Escape');
	await workbench.palette.run('View: Close All Editors');
}
