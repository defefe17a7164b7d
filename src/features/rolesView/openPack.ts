import * as vscode from 'vscode';
import type {KnownPack} from '../../host/knownPack';
import type {CommandOutcome} from '../../host/commands';
import {rangeIn} from '../../host/rangeIn';
import type {Services} from '../../host/services';
import {withoutIcons} from '../../host/withoutIcons';

interface Wanted {
	/** The key of the pack. */
	readonly pack?: string;
	/** Which of its problems. */
	readonly at?: number;
}

/** Opens a pack: the one named, or one that the user picks. */
export async function openPack(services: Services, argument: unknown): Promise<CommandOutcome> {
	const {pack} = wantedIn(argument);
	const packs = await services.catalogue.packs();
	const known = packs.find(({origin}) => origin.key === pack) ?? (await pickPack(packs));
	if (known) {
		await vscode.commands.executeCommand('vscode.open', known.uri);
	}
}

/** Opens a pack where one of its problems stands: the one named, or the first; without a pack, that of one to pick. */
export async function showPackProblem(services: Services, argument: unknown): Promise<CommandOutcome> {
	const {pack, at = 0} = wantedIn(argument);
	const bad = (await services.catalogue.packs()).filter(({problems}) => problems.length > 0);
	const known = bad.find(({origin}) => origin.key === pack) ?? (await pickPack(bad));
	const problem = known?.problems[at] ?? known?.problems[0];
	if (!known || !problem) {
		return;
	}
	const {placeProblems} = await import('../../core/catalogue/packs/packsRoom');
	const [placed] = placeProblems(known.text, [problem]);
	const document = await vscode.workspace.openTextDocument(known.uri).then(undefined, () => undefined);
	if (!document) {
		return {code: 'file.unreadable', args: {}};
	}
	const selection = placed && rangeIn(document, placed);
	await vscode.window.showTextDocument(document, selection ? {selection} : {});
}

/** The only pack there is, or the one that is picked. */
async function pickPack(packs: readonly KnownPack[]): Promise<KnownPack | undefined> {
	if (packs.length === 0) {
		const none = vscode.l10n.t('No pack to open');
		vscode.window.setStatusBarMessage(none, 5000);
		return undefined;
	}
	if (packs.length === 1) {
		return packs[0];
	}
	const items = packs.map((pack) => ({
		label: withoutIcons(pack.origin.label),
		description: withoutIcons(pack.place),
		pack,
	}));
	const picked = await vscode.window.showQuickPick(items, {title: vscode.l10n.t('Open Which Pack?')});
	return picked?.pack;
}

function wantedIn(argument: unknown): Wanted {
	if (typeof argument !== 'object' || argument === null) {
		return typeof argument === 'string' ? {pack: argument} : {};
	}
	const pack = 'pack' in argument && typeof argument.pack === 'string' ? {pack: argument.pack} : {};
	const at = 'at' in argument && typeof argument.at === 'number' ? {at: argument.at} : {};
	return {...pack, ...at};
}
