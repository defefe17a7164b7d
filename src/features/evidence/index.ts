import * as vscode from 'vscode';
import {EditorHelp} from '../../host/editorHelp';
import {kindOf} from '../../core/documents/kindOf';
import type {Services} from '../../host/services';

/** The evidence bank: its commands, and help in the editor, which is read when the first document of its kind opens. */
export function register(services: Services): vscode.Disposable {
	const {commands, log} = services;
	const help = new EditorHelp(
		(document) => kindOf(document) === 'achievements',
		async () => new (await import('./evidenceWork')).EvidenceEditor(services),
		(error) => log.error('The help with achievements could not be started', error),
	);
	return vscode.Disposable.from(
		help,
		commands.register('pmoCareer.evidence.log', async (said) =>
			(await import('./evidenceWork')).logAchievement(services, said),
		),
		commands.register('pmoCareer.evidence.insert', async (what) =>
			(await import('./evidenceWork')).insertEvidence(services, what),
		),
		commands.register('pmoCareer.evidence.offer', async (done) =>
			(await import('./evidenceWork')).offerEvidence(services, done),
		),
	);
}
