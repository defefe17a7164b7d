import * as vscode from 'vscode';
import {documentKind} from '../../core/documents/kind';
import {agreedActions, joinPlan} from '../../core/plan/sheets/joinPlan';
import {ok} from '../../core/result';
import type {Result} from '../../core/result';
import {choosePlan} from '../../host/choosePlan';
import type {CommandOutcome} from '../../host/commands';
import {uriInFront} from '../../host/documentInFront';
import type {KnownPlan} from '../../host/planStore';
import type {Services} from '../../host/services';
import {uriOf} from '../../host/uriOf';

/** Adds what was agreed in a sheet, the one in front where none is given, to a plan: the only one, or that which the user picks. */
export async function addAgreed(services: Services, argument: unknown): Promise<CommandOutcome> {
	const file = uriOf(argument) ?? uriInFront();
	const read = file && (await services.files.read(file));
	if (read?.ok === false) {
		return read.problem;
	}
	const sheet = read?.value.text ?? '';
	const kind = documentKind(sheet);
	if (kind !== 'coaching' && kind !== 'conversation') {
		return {code: 'document.wrongKind', args: {}};
	}
	if (agreedActions(sheet).length === 0) {
		void vscode.window.showInformationMessage(
			vscode.l10n.t('Nothing is agreed yet. Write what you will do below "Actions agreed", without the brackets.'),
		);
		return undefined;
	}
	const plan = await choosePlan(services);
	const added = plan && (await addTo(services, plan, sheet));
	if (plan && added?.ok) {
		void tellAdded(plan.file, added.value);
	}
	return added?.ok === false ? added.problem : undefined;
}

async function addTo({files, plans}: Services, known: KnownPlan, sheet: string): Promise<Result<number>> {
	const {file, text: before} = known;
	const {text, added} = joinPlan(before, sheet);
	const replaced = await files.replace(file, before, text);
	plans.reread(file);
	return replaced.ok ? ok(added) : replaced;
}

async function tellAdded(plan: vscode.Uri, added: number): Promise<void> {
	const open = vscode.l10n.t('Open the Plan');
	const text =
		added === 0
			? vscode.l10n.t('The plan has these actions already.')
			: added === 1
				? vscode.l10n.t('One action was added to the plan.')
				: vscode.l10n.t('{0} actions were added to the plan.', added);
	if ((await vscode.window.showInformationMessage(text, open)) === open) {
		await vscode.commands.executeCommand('vscode.open', plan);
	}
}
