import * as vscode from 'vscode';
import {insertBullet} from '../../core/evidence/bulletPlace';
import {cvBullet, evidenceIn} from '../../core/evidence/cvBullet';
import type {EvidenceEntry} from '../../core/evidence/evidence';
import {fail} from '../../core/result';
import type {Problem} from '../../core/problem';
import type {CommandOutcome} from '../../host/commands';
import type {KnownEvidence} from '../../host/evidenceStore';
import {rangeIn} from '../../host/rangeIn';
import type {Services} from '../../host/services';
import {chooseCv} from './chooseCv';
import {pickEntry} from './pickEntry';

/** Makes a line of a CV of an entry, at the cursor where lines of that kind stand. Asks for what it was not given. */
export async function insertEvidence(services: Services, argument: unknown): Promise<CommandOutcome> {
	const given = typeof argument === 'object' && argument !== null ? argument : {};
	const cv = await chooseCv(services, 'cv' in given ? given.cv : undefined);
	if (!cv || 'code' in cv) {
		return cv;
	}
	const known = await services.evidence.fresh();
	if (known.entries.length === 0) {
		await tellEmpty(services);
		return undefined;
	}
	const entry = await entryOf(services, known, cv, 'entry' in given ? given.entry : undefined);
	return entry && insertInto(services, cv, entry);
}

async function entryOf(
	services: Services,
	{entries}: KnownEvidence,
	cv: vscode.TextDocument,
	id: unknown,
): Promise<EvidenceEntry | undefined> {
	const given = typeof id === 'string' ? entries.find((each) => each.id === id) : undefined;
	return given ?? pickEntry(await services.catalogue.get(), entries, evidenceIn(cv.getText()));
}

async function insertInto(
	services: Services,
	document: vscode.TextDocument,
	entry: EvidenceEntry,
): Promise<CommandOutcome> {
	const editor = await vscode.window.showTextDocument(document);
	const checked = await services.cv.check(document);
	if (checked?.cv.text !== document.getText()) {
		return problem(checked ? 'file.changed' : 'document.tooLarge');
	}
	const words = cvBullet(entry, {
		title: vscode.l10n.t('what you achieved'),
		number: vscode.l10n.t('number: how many, how much, how fast'),
		result: vscode.l10n.t('result and number: what changed, by how much'),
	});
	const change = insertBullet(checked.cv, document.offsetAt(editor.selection.active), words);
	const range = rangeIn(document, {from: change.start, to: change.end});
	// The text has its own line endings, and the editor gives them to what is inserted.
	if (!(await editor.edit((edit) => edit.replace(range, change.text)))) {
		return problem('file.failed');
	}
	const end = document.positionAt(change.start + change.text.trimEnd().length);
	editor.selection = new vscode.Selection(end, end);
	editor.revealRange(new vscode.Range(end, end), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
	return undefined;
}

async function tellEmpty(services: Services): Promise<void> {
	const log = vscode.l10n.t('Log an Achievement');
	const message = vscode.l10n.t('There are no achievements yet. Each that you log can become a line of a CV.');
	if ((await vscode.window.showInformationMessage(message, log)) === log) {
		await services.commands.run('pmoCareer.evidence.log');
	}
}

function problem(code: Problem['code']): CommandOutcome {
	const failed = fail<never>(code);
	return failed.ok ? undefined : failed.problem;
}
