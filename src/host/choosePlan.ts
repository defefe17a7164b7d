import * as vscode from 'vscode';
import {uriInFront} from './documentInFront';
import type {KnownPlan} from './planStore';
import type {Services} from './services';
import {uriOf} from './uriOf';
import {withoutIcons} from './withoutIcons';

/**
 * The plan that was given (as a URI or the text of one), the one in front, or the only one; otherwise the user picks.
 * Undefined: they left, or were told that there is none.
 */
export async function choosePlan(services: Services, argument?: unknown): Promise<KnownPlan | undefined> {
	const {plans} = services;
	const meant = uriOf(argument) ?? uriInFront();
	const known = meant && (await plans.fresh(meant));
	if (known && !known.problem) {
		return known;
	}
	const readable = (await plans.list()).filter(({problem}) => !problem);
	const [first, ...others] = readable;
	if (!first) {
		await tellNone(services);
		return undefined;
	}
	const chosen = others.length === 0 ? first : await pick(readable);
	return chosen && plans.fresh(chosen.file);
}

/** The name of a plan: the title that it gives itself, or the name of its file. Untrusted text. */
export function planName({file, plan}: Pick<KnownPlan, 'file' | 'plan'>): string {
	return plan.head.title ?? file.path.slice(file.path.lastIndexOf('/') + 1).replace(/\.md$/, '');
}

async function pick(plans: readonly KnownPlan[]): Promise<KnownPlan | undefined> {
	const items = plans.map((known) => ({
		label: withoutIcons(planName(known)),
		description: withoutIcons(vscode.workspace.asRelativePath(known.file)),
		known,
	}));
	const picked = await vscode.window.showQuickPick(items, {
		title: vscode.l10n.t('Which Plan?'),
		matchOnDescription: true,
	});
	return picked?.known;
}

async function tellNone({commands}: Services): Promise<void> {
	const create = vscode.l10n.t('New Career Plan');
	const none = vscode.l10n.t('There is no career plan in the career folder yet.');
	if ((await vscode.window.showInformationMessage(none, create)) === create) {
		await commands.run('pmoCareer.plan.create');
	}
}
