import * as vscode from 'vscode';
import type {RolesTree} from './rolesTree';

/** Asks for words to filter by; the tree follows while they are typed. Escape brings back what was there before. */
export async function askFilter(tree: RolesTree): Promise<void> {
	const before = tree.query;
	const box = vscode.window.createInputBox();
	box.title = vscode.l10n.t('Filter Roles');
	box.prompt = vscode.l10n.t('A title, a skill or a tool, for example Power BI, project support or P3O');
	box.value = before;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const accepted = await new Promise<boolean>((resolve) => {
		box.onDidChangeValue((value) => {
			clearTimeout(timer);
			timer = setTimeout(() => void tree.filter(value), 150);
		});
		box.onDidAccept(() => resolve(true));
		box.onDidHide(() => resolve(false));
		box.show();
	});
	clearTimeout(timer);
	await tree.filter(accepted ? box.value : before);
	box.dispose();
}
