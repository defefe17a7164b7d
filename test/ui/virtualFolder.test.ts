import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {openWorkbench} from '../support/openWorkbench';
import type {OpenWorkbench} from '../support/openWorkbench';
import {makeScratch} from '../support/scratch';
import {virtualWorkspace, vsixWithFileSystem} from '../support/vsixWithFileSystem';

const achievements =
	'---\npmo-career: achievements\n---\n\n## E1 Cut the report from five days to two\n\n- Date: 2026-01-05\n- Skills: reporting\n';
const plan = (title: string): string =>
	`---\npmo-career: plan\ntitle: ${title}\n---\n\n## Milestones\n\n- [ ] M1 Ready. (due: 2031-01-05)\n\n## Actions\n\n### M1 Ready\n\n- [ ] A1 Learn.\n`;

/** A folder with career files and others that are none of our business, shown by a file system that is not the disk. */
async function openVirtual(isReadonly: boolean): Promise<{
	readonly window: OpenWorkbench;
	readonly office: string;
	readonly reads: () => readonly string[];
}> {
	const {folder} = makeScratch();
	const office = path.join(folder, 'office');
	const log = path.join(folder, 'reads.log');
	const files: Readonly<Record<string, string>> = {
		'career/achievements.md': achievements,
		'career/plans/one.md': plan('Plan one'),
		'career/plans/two.md': plan('Plan two'),
		'career/cv/mine.md':
			'---\npmo-career: cv\n---\n\n# Jo Green\n\n## Experience\n\n### PMO Analyst, Acme Ltd\n\nJan 2020 - present\n\n- Ran it\n',
		'secret.md': plan('Not ours'),
		'notes/plan.md': plan('Not ours either'),
		'plans/three.md': plan('Nor this'),
		'achievements.md': achievements,
		'src/main.ts': 'export {};\n',
	};
	for (const [name, text] of Object.entries(files)) {
		fs.mkdirSync(path.dirname(path.join(office, name)), {recursive: true});
		fs.writeFileSync(path.join(office, name), text);
	}
	fs.writeFileSync(log, '');
	const window = await openWorkbench({
		folder: virtualWorkspace(folder),
		others: [await vsixWithFileSystem({folder, log, isReadonly})],
		viewport: {width: 1280, height: 1200},
	});
	return {window, office, reads: () => fs.readFileSync(log, 'utf8').split('\n').filter(Boolean)};
}

describe('a virtual folder', () => {
	let window: OpenWorkbench;
	let office: string;
	let reads: () => readonly string[];
	before(async () => {
		({window, office, reads} = await openVirtual(false));
	});
	after(() => window.close());

	const countOf = (name: string): number => reads().filter((each) => each === `/office/career/${name}`).length;

	it('shows its plans in My Career, each file read once, and no file outside the career folder', async () => {
		const {workbench} = window;
		await workbench.activityBar.open();
		const career = workbench.tree('My Career');
		await career.root.getByText('Plan one').first().waitFor();
		await career.root.getByText('Plan two').first().waitFor();
		assert.deepEqual([countOf('plans/one.md'), countOf('plans/two.md')], [1, 1]);
		const ours = reads().filter((name) => !name.startsWith('/office/.vscode/'));
		assert.deepEqual(
			ours.filter((name) => !name.startsWith('/office/career/')),
			[],
		);
	});

	it('has read again only what changed', async () => {
		const {workbench} = window;
		fs.writeFileSync(path.join(office, 'career/plans/two.md'), plan('Plan two, changed'));
		await workbench.tree('My Career').root.getByText('Plan two, changed').first().waitFor();
		assert.equal(countOf('plans/one.md'), 1);
		assert.ok(countOf('plans/two.md') > 1);
	});

	it('takes an achievement, and a line of it in a CV, as a folder on disk does', async () => {
		const {workbench, page} = window;
		const {quickInput, notifications, palette, editor} = workbench;
		await palette.run('PMO Career: Log an Achievement');
		await quickInput.message.filter({hasText: 'What did you achieve?'}).waitFor();
		await quickInput.answer('Closed nine risks');
		await quickInput.message.filter({hasText: 'When?'}).waitFor();
		await quickInput.accept();
		await quickInput.message.filter({hasText: 'Which numbers'}).waitFor();
		await quickInput.accept();
		await quickInput.asking(/Which skills/);
		await quickInput.accept();
		await quickInput.asking(/Keep it now/);
		await quickInput.accept();
		await notifications.toast('Kept as E2').waitFor();
		assert.ok(
			fs.readFileSync(path.join(office, 'career/achievements.md'), 'utf8').includes('\n## E2 Closed nine risks\n'),
		);
		await notifications.dismiss('Kept as E2');
		await palette.run('PMO Career: Insert from Evidence');
		await quickInput.asking(/Which CV/);
		await quickInput.choose('mine.md');
		await quickInput.asking(/Which achievement/);
		await quickInput.choose('Closed nine risks');
		await editor.line('Closed nine risks').waitFor();
		await page.keyboard.press('Control+Z');
		await editor.line('Closed nine risks').waitFor({state: 'detached'});
	});
});

describe('a read-only folder', () => {
	let window: OpenWorkbench;
	let office: string;
	before(async () => {
		({window, office} = await openVirtual(true));
	});
	after(() => window.close());

	it('shows what is there, and says so before anybody is asked for what cannot be written', async () => {
		const {workbench} = window;
		const {notifications, palette} = workbench;
		await workbench.activityBar.open();
		await workbench.tree('My Career').root.getByText('Plan one').first().waitFor();
		await palette.run('PMO Career: Log an Achievement');
		await notifications.toast(/read-only/).waitFor();
		assert.equal(fs.readFileSync(path.join(office, 'career/achievements.md'), 'utf8'), achievements);
	});
});
