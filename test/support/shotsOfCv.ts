import {writeFileSync} from 'node:fs';
import * as path from 'node:path';
import {longCv} from './sampleCv';
import type {Studio} from './studio';

/** The preview of a CV: one page with what was found, and one that is too long, at the widths of a wide and of half an editor. */
export async function shootCvPreview(studio: Studio): Promise<void> {
	const {workbench, folder} = studio.window;
	if (folder === undefined) throw new Error('There is no folder to keep the CV in.');
	writeFileSync(path.join(folder, 'career', 'cv', 'long.md'), longCv);
	await studio.showSideBar(false);
	for (const [file, sheet] of [
		['sam-example', 'Page 1 of 1'],
		['long', 'Page 3 of 3'],
	] as const) {
		await studio.resize(1600, 1000);
		await workbench.editor.open(`career/cv/${file}.md`);
		await workbench.palette.run('PMO Career: Open CV Preview to the Side');
		await workbench.webview().frame.getByRole('region', {name: sheet}).waitFor();
		await studio.shootWindow(`cv-preview-beside-${file}`);
		await workbench.palette.run('View: Focus Next Editor Group');
		await workbench.palette.run('View: Toggle Maximize Editor Group');
		for (const width of [960, 480]) await studio.shootPage(`cv-preview-${file}`, workbench.webview(), width);
		await studio.resize(1600, 1000);
		await workbench.palette.run('View: Toggle Maximize Editor Group');
		await workbench.palette.run('View: Close All Editors');
	}
}
