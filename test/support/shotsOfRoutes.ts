import {writeFileSync} from 'node:fs';
import * as path from 'node:path';
import type {Studio} from './studio';

/** Somebody who has rated some skills, has said why, and left others open. */
const profile = `# Sam's profile
role: pmo_analyst
target: head_of_pmo
experience: mid
limits:
  no-moves: [out]
  no-line-management: false
  avoid: []
  most-moves: 4
skills:
  reporting:
    level: 4
    date: 2026-10-05
    evidence: Board pack since March, nine issues without a correction
  raid:
    level: 3
    date: 2026-10-05
  governance:
    level: 2
    date: 2026-10-05
  data_analysis:
    level: unknown
`;

/** The profile in My Career and My Skills, a question of its set-up, its faults in the editor, and the routes from it. */
export async function shootRoutes(studio: Studio): Promise<void> {
	const {page, workbench, folder} = studio.window;
	const {quickInput, palette} = workbench;
	await studio.resize(1280, 1300);
	await workbench.activityBar.open();
	writeFileSync(path.join(folder ?? '', 'career', 'profile.yaml'), profile);
	const toggle = async (views: readonly string[]): Promise<void> => {
		for (const view of views) await workbench.tree(view).pane.locator('.pane-header').click();
	};
	const career = workbench.tree('My Career');
	await career.expand('Profile');
	await studio.shootSideBar('sidebar-profile');
	await toggle(['Roles', 'Career Paths']);
	await toggle(['My Career']);
	await palette.run('PMO Career: Rate My Skills');
	const skills = workbench.tree('My Skills');
	await skills.item('Held: PMO Analyst').waitFor();
	await skills.expand(skills.item('Status reporting and MI').first());
	await studio.shootSideBar('sidebar-skills');
	await toggle(['My Skills', 'Career Paths']);
	const paths = workbench.tree('Career Paths');
	await paths.item('Routes to Head of PMO').waitFor();
	const route = paths.root.locator('[aria-level="3"]').first();
	await route.waitFor();
	await paths.expand(route);
	await paths.expand(paths.root.locator('[aria-level="4"]').first());
	await palette.run('PMO Career: Why Not This Role?');
	await quickInput.answer('Project Manager');
	await paths.root.getByText('takes more').first().waitFor();
	await paths.expand('Skills that help on most routes');
	await studio.shootSideBar('sidebar-routes');
	await palette.run('PMO Career: Limit Routes');
	await quickInput.asking(/leave out/);
	await studio.shootWindow('routes-limits');
	await quickInput.cancel();
	await palette.run('PMO Career: Rate a Skill');
	await quickInput.answer('Governance');
	await quickInput.asking(/Which sentence fits/);
	await studio.shootWindow('skill-rate');
	await quickInput.cancel();
	writeFileSync(
		path.join(folder ?? '', 'career', 'profile.yaml'),
		profile.replace('head_of_pmo', 'hed_of_pmo').replace('level: 3', 'level: 7'),
	);
	await palette.run('PMO Career: Open My Profile');
	await workbench.editor.markers.nth(1).waitFor();
	await workbench.editor.goTo(3, 10);
	await page.keyboard.press('F8');
	await page.getByText('Did you mean head_of_pmo').first().waitFor();
	await studio.shootWindow('profile-faults');
	await palette.run('View: Close All Editors');
	await toggle(['My Career', 'My Skills', 'Career Paths', 'Roles', 'Career Paths']);
}
