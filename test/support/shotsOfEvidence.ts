import {writeFileSync} from 'node:fs';
import * as path from 'node:path';
import type {Studio} from './studio';

/** Achievements as somebody keeps them, with one that says too little and one skill that nobody knows. */
const achievements = `---
pmo-career: achievements
---

# Achievements

## E3 Closed the oldest risks

- Date: 2026-10-30
- Skills: riks, raid

Situation: Forty risks had no owner.

Action: Asked each project manager in person.

## E2 Cut the monthly report from five days to two

- Date: 2026-09-18
- Skills: reporting, spreadsheets
- Numbers: 5 days to 2, for 11 projects
- Proof: minutes of the board of 16 September

Result: The board decides in one meeting instead of two.

## E1 Found a double-counted contingency before the funding review

- Date: 2026-07-02
- Skills: accuracy
- Numbers: £120,000
`;

/** The questions of Log an Achievement, the file with what is said about it, and a line of a CV made of an entry. */
export async function shootEvidence(studio: Studio): Promise<void> {
	const {workbench, page, folder = ''} = studio.window;
	const {quickInput, palette, editor, notifications} = workbench;
	await studio.resize(1280, 900);
	await studio.showSideBar(false);
	writeFileSync(path.join(folder, 'career', 'achievements.md'), achievements);
	await palette.run('PMO Career: Log an Achievement');
	await quickInput.message.filter({hasText: 'What did you achieve?'}).waitFor();
	await studio.shootWindow('evidence-log-what');
	await quickInput.answer('Set up one register for the whole programme');
	await quickInput.message.filter({hasText: 'When?'}).waitFor();
	await studio.shootWindow('evidence-log-when');
	await quickInput.accept();
	await quickInput.message.filter({hasText: 'Which numbers'}).waitFor();
	await quickInput.accept();
	await quickInput.asking(/Which skills/);
	await studio.shootWindow('evidence-log-skills');
	await quickInput.accept();
	await quickInput.asking(/Keep it now/);
	await studio.shootWindow('evidence-log-keep');
	await quickInput.accept();
	await notifications.toast('Kept as E4').waitFor();
	await studio.shootWindow('evidence-logged');
	await notifications.choose('Kept as E4', 'Show');
	await editor.line('E4 Set up one register').waitFor();
	await editor.markers.first().waitFor();
	await editor.goTo(14, 12);
	await page.keyboard.press('Control+.');
	await page.locator('.action-widget').first().waitFor();
	await studio.shootWindow('evidence-fixes');
	await page.keyboard.press('Escape');
	await palette.run('Problems: Focus on Problems View');
	await studio.shootWindow('evidence-problems');
	await palette.run('View: Toggle Panel Visibility');
	await editor.open('career/cv/sam-example.md');
	await editor.goTo(27, 1);
	await palette.run('PMO Career: Insert from Evidence');
	await quickInput.asking(/Which achievement/);
	await studio.shootWindow('evidence-which');
	await quickInput.choose('Cut the monthly report from five days to two');
	await editor.line('evidence: E2').waitFor();
	await studio.shootWindow('evidence-in-cv');
	await palette.run('View: Revert and Close Editor');
	await palette.run('View: Close All Editors');
}
