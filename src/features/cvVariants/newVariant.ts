import * as vscode from 'vscode';
import {cvArgument} from '../../host/cvInFront';
import type {CommandOutcome} from '../../host/commands';
import {askFileName, writeBesideAndOpen} from '../../host/documentFlow';
import {folderPlace} from '../../host/folderPlace';
import {pickRole} from '../../host/pickRole';
import type {Services} from '../../host/services';
import {todayIso} from '../../host/today';

/** Asks for the role and for what to take from the CV, and writes the variant beside it. */
export async function newVariant(services: Services, argument: unknown): Promise<CommandOutcome> {
	const master = (await cvArgument(services, argument)) ?? (await pickCv(services));
	if (!master) {
		return;
	}
	if (master.isUntitled) {
		const message = vscode.l10n.t('Save this CV first, so that its variant can name it as the master.');
		await vscode.window.showInformationMessage(message);
		return;
	}
	const title = vscode.l10n.t('New CV Variant');
	const role = await pickRole(services, {title, placeholder: vscode.l10n.t('Which role is the variant for?')});
	if (!role) {
		return;
	}
	const room = await services.cv.room();
	const cv = room.newReader().read(master.getText());
	const tags = room.tagsIn(cv);
	const include = await pickTags(tags, vscode.l10n.t('Tags to take. None: whatever is not left out next'));
	const rest = include && tags.filter((tag) => !include.includes(tag));
	const exclude =
		rest && (await pickTags(rest, vscode.l10n.t('Tags to leave out, whatever else a line is tagged with')));
	if (!include || !exclude) {
		return;
	}
	const value = `cv ${role.title}`.toLowerCase().replace(/[^a-z0-9]+/g, '-');
	const name = await askFileName({step: 1, totalSteps: 1}, {title, value});
	if (name === undefined || name === 'back') {
		return;
	}
	const text = room.writeVariant({
		master: cv,
		masterPath: folderPlace(master.uri).name,
		title: `CV for ${role.title}`,
		target: role.id,
		include,
		exclude,
		today: todayIso(),
	});
	if (!text.ok) {
		return text.problem;
	}
	await writeBesideAndOpen(services, master.uri, name.value, text.value);
}

/** Asks only where there are tags. Undefined: the user left. */
async function pickTags(tags: readonly string[], placeHolder: string): Promise<readonly string[] | undefined> {
	if (tags.length === 0) {
		return [];
	}
	const items = tags.map((tag) => ({label: tag.replaceAll('$(', '$ ('), tag}));
	const picked = await vscode.window.showQuickPick(items, {
		title: vscode.l10n.t('New CV Variant'),
		placeHolder,
		canPickMany: true,
	});
	return picked?.map(({tag}) => tag);
}

async function pickCv(services: Services): Promise<vscode.TextDocument | undefined> {
	const uris = await services.files.list(['cv']);
	if (uris.length === 0) {
		await vscode.window.showInformationMessage(vscode.l10n.t('There is no CV to make a variant of. Open one first.'));
		return undefined;
	}
	const items = uris.map((uri) => ({label: folderPlace(uri).name, uri}));
	const picked = await vscode.window.showQuickPick(items, {
		title: vscode.l10n.t('New CV Variant'),
		placeHolder: vscode.l10n.t('Which CV is the master?'),
	});
	return picked && cvArgument(services, picked.uri);
}
