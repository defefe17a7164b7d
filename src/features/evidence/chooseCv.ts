import * as vscode from 'vscode';
import type {Problem} from '../../core/problem';
import {fail} from '../../core/result';
import {cvArgument} from '../../host/cvInFront';
import type {Services} from '../../host/services';
import {withoutIcons} from '../../host/withoutIcons';

interface CvItem extends vscode.QuickPickItem {
	readonly uri: vscode.Uri;
}

/**
 * The CV that was given, is in front, or is the only one that can be seen; otherwise the user picks one of the career
 * folder. Undefined: they left, or were told that there is none.
 */
export async function chooseCv(
	services: Services,
	argument: unknown,
): Promise<vscode.TextDocument | Problem | undefined> {
	const meant = await cvArgument(services, argument);
	if (meant) {
		return meant;
	}
	const visible = vscode.window.visibleTextEditors.map(({document}) => document);
	const [first, ...others] = new Set(visible.filter((document) => services.cv.isCv(document)));
	if (first && others.length === 0) {
		return first;
	}
	const files = await services.files.list(['cv']);
	if (files.length === 0) {
		await tellNone(services);
		return undefined;
	}
	const items = files.map((uri): CvItem => ({label: withoutIcons(uri.path.split('/').at(-1) ?? ''), uri}));
	const picked = await vscode.window.showQuickPick(items, {
		title: vscode.l10n.t('Insert from Evidence'),
		placeHolder: vscode.l10n.t('Which CV?'),
	});
	if (!picked) {
		return undefined;
	}
	const wrong = fail<never>('document.wrongKind');
	return (await cvArgument(services, picked.uri)) ?? (wrong.ok ? undefined : wrong.problem);
}

async function tellNone(services: Services): Promise<void> {
	const create = vscode.l10n.t('New CV');
	const message = vscode.l10n.t('There is no CV yet that this could go into.');
	if ((await vscode.window.showInformationMessage(message, create)) === create) {
		await services.commands.run('pmoCareer.cv.create');
	}
}
