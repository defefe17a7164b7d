import * as vscode from 'vscode';
import {previewText} from '../../core/cv/snippetBody';
import {packSnippets, rankSnippets, snippetsOf, withSkillsNow} from '../../core/cv/snippets';
import type {Snippet, SnippetFile} from '../../core/cv/snippets';
import {readFrontMatter} from '../../core/documents/frontMatter';
import type {Role} from '../../core/catalogue/catalogue';
import {roleArgument} from '../../host/roleArgument';
import type {Services} from '../../host/services';
import {withoutIcons} from '../../host/withoutIcons';
import {targetEditor} from './targetEditor';
import {sectionOrder, sectionWord} from './sectionWords';

/** How many snippets are offered first because they fit the document's target role. */
const mostForRole = 6;

interface SnippetItem extends vscode.QuickPickItem {
	readonly snippet?: Snippet;
}

/** Offers the snippets, those for the document's target role first, and inserts the chosen one at the cursor. */
export async function insertSnippet(services: Services): Promise<void> {
	const editor = await targetEditor();
	if (!editor) {
		const create = vscode.l10n.t('New CV');
		const message = vscode.l10n.t('Open the Markdown document that the snippet should go into, then try again.');
		if ((await vscode.window.showInformationMessage(message, create)) === create) {
			await services.commands.run('pmoCareer.cv.create');
		}
		return;
	}
	const [snippets, role] = await Promise.all([readSnippets(services), targetRole(services, editor.document)]);
	const item = await vscode.window.showQuickPick<SnippetItem>(snippetItems(snippets, role), {
		title: vscode.l10n.t('Insert CV Snippet'),
		placeHolder: vscode.l10n.t('Type what the line is about, for example reporting, risk or gap'),
		matchOnDescription: true,
		matchOnDetail: true,
	});
	if (item?.snippet) {
		const shown = await vscode.window.showTextDocument(editor.document, {
			...(editor.viewColumn ? {viewColumn: editor.viewColumn} : {}),
			selection: editor.selection,
		});
		const text = item.snippet.body.join('\n');
		await shown.insertSnippet(
			item.snippet.literal ? new vscode.SnippetString().appendText(text) : new vscode.SnippetString(text),
		);
	}
}

async function readSnippets(services: Services): Promise<readonly Snippet[]> {
	const files = await Promise.all(
		['cv.json', 'plan.json'].map((name) =>
			vscode.workspace.fs.readFile(vscode.Uri.joinPath(services.extensionUri, 'snippets', name)),
		),
	);
	const index = await services.catalogue.get();
	// The files ship with the extension, and tests hold them to this shape.
	const shipped = files.flatMap((bytes) => snippetsOf(JSON.parse(new TextDecoder().decode(bytes)) as SnippetFile));
	return [...withSkillsNow(shipped, index), ...packSnippets(index)];
}

/** The role that the document's front matter names as its target, where it names one that exists. */
async function targetRole(services: Services, document: vscode.TextDocument): Promise<Role | undefined> {
	const matter = readFrontMatter(document.getText());
	return matter.ok ? roleArgument(services, matter.value.data['target'] ?? matter.value.data['to']) : undefined;
}

function snippetItems(snippets: readonly Snippet[], role: Role | undefined): readonly SnippetItem[] {
	const ranked = rankSnippets(snippets, {...(role ? {role} : {}), query: ''});
	const first = role ? ranked.filter(({topic}) => topic.section !== 'plan').slice(0, mostForRole) : [];
	const groups = sectionOrder.map((section) => ({
		title: sectionWord(section),
		members: ranked.filter((snippet) => snippet.topic.section === section && !first.includes(snippet)),
	}));
	const all = role ? [{title: vscode.l10n.t('For {0}', withoutIcons(role.title)), members: first}, ...groups] : groups;
	return all.flatMap(({title, members}) =>
		members.length === 0
			? []
			: [{label: title, kind: vscode.QuickPickItemKind.Separator}, ...members.map((snippet) => snippetItem(snippet))],
	);
}

function snippetItem(snippet: Snippet): SnippetItem {
	return {
		label: withoutIcons(snippet.name),
		description: withoutIcons(snippet.literal ? snippet.description : snippet.prefix),
		detail: withoutIcons(oneLine(snippet.literal ? snippet.body.join('\n') : previewText(snippet.body))),
		snippet,
	};
}

function oneLine(text: string): string {
	return text
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean)
		.join(' · ');
}
