import * as vscode from 'vscode';

const longestWord = 60;

/** Adds a word to the user's own words, so that no rule takes it for a mistake. */
export async function addWord(argument: unknown): Promise<void> {
	const word =
		typeof argument === 'string'
			? argument.trim()
			: await vscode.window.showInputBox({
					title: vscode.l10n.t('Add a Word'),
					prompt: vscode.l10n.t('A word or name that is right as it is, in all your CVs.'),
				});
	if (word === undefined || word === '' || word.length > longestWord) {
		return;
	}
	const settings = vscode.workspace.getConfiguration('pmoCareer.cv');
	const own = settings.inspect<unknown>('words')?.globalValue;
	const words: readonly unknown[] = Array.isArray(own) ? own : [];
	if (!words.some((each) => String(each).toLowerCase() === word.toLowerCase())) {
		await settings.update('words', [...words, word], vscode.ConfigurationTarget.Global);
	}
}
