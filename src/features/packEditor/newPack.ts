import * as vscode from 'vscode';
import type {CommandOutcome} from '../../host/commands';
import type {Services} from '../../host/services';
import {askPackName, createPack} from './choosePack';

/** Asks for a name, and writes and opens a pack with examples. */
export async function newPack(services: Services, argument: unknown): Promise<CommandOutcome> {
	const given = typeof argument === 'string' && argument.trim() !== '' ? {value: argument} : undefined;
	const title = vscode.l10n.t('New Role Pack');
	const name = given ?? (await askPackName({step: 1, totalSteps: 1}, {title, value: ''}));
	if (name === undefined || name === 'back') {
		return undefined;
	}
	const made = await createPack(services, name.value);
	if (made?.ok) {
		await vscode.window.showTextDocument(made.value, {preview: false});
	}
	return made?.ok === false ? made.problem : undefined;
}
