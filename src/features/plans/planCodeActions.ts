import * as vscode from 'vscode';
import type {Span} from '../../core/documents/yamlSource';
import {findingFix, problemFix} from '../../core/plan/edit/planFixes';
import type {PlanFix} from '../../core/plan/edit/planFixes';
import {planFindings} from '../../core/plan/read/planFindings';
import type {PlanTask} from '../../core/plan/read/planTask';
import type {CommandId, TaskArgument} from '../../contributions';
import {isLeft} from '../../core/plan/read/planTask';
import {rangeIn} from '../../host/rangeIn';
import type {Services} from '../../host/services';
import type {PlanDocuments, ReadPlan} from './planDocuments';

/** What can be done with the task at the cursor, and with what is marked there. Worked out for the text at hand. */
export class PlanCodeActions implements vscode.CodeActionProvider {
	readonly #services: Services;
	readonly #documents: PlanDocuments;

	constructor(services: Services, documents: PlanDocuments) {
		this.#services = services;
		this.#documents = documents;
	}

	async provideCodeActions(
		document: vscode.TextDocument,
		range: vscode.Range,
		{only, diagnostics}: vscode.CodeActionContext,
	): Promise<vscode.CodeAction[] | undefined> {
		const read = this.#documents.read(document);
		if (!read) {
			return undefined;
		}
		const {QuickFix, RefactorRewrite} = vscode.CodeActionKind;
		const {version} = document;
		const changes = !only || only.contains(RefactorRewrite) ? taskActions(document, read, range.start.line) : [];
		if (only && !only.contains(QuickFix)) {
			return changes;
		}
		const index = await this.#services.catalogue.get();
		if (document.version !== version) {
			return undefined;
		}
		const fix = (at: Span, code: string, found: PlanFix | undefined): readonly vscode.CodeAction[] => {
			const marked = rangeIn(document, at);
			if (!found || !marked.intersection(range)) {
				return [];
			}
			const action = fixAction(document, found);
			action.diagnostics = diagnostics.filter((each) => each.code === code && each.range.isEqual(marked));
			return [action];
		};
		const {text, plan} = read;
		const near = ({line}: {readonly line: number}): boolean => line >= range.start.line && line <= range.end.line;
		return [
			...plan.problems.filter(near).flatMap((each) => fix(each.at, each.code, problemFix(text, plan, each))),
			...planFindings(text, plan, index)
				.filter(near)
				.flatMap((each) => fix(each.at, each.code, findingFix(text, each))),
			...changes,
		];
	}
}

function fixAction(document: vscode.TextDocument, {kind, change, to}: PlanFix): vscode.CodeAction {
	const {t} = vscode.l10n;
	const words: Readonly<Record<typeof kind, () => string>> = {
		box: () => t('Write it as a task'),
		open: () => t('Set it to open'),
		'close-field': () => t('Close the bracket'),
		'new-id': () => t('Give it the next free id, {0}', to),
		version: () => t('Change the version to {0}', to),
		rename: () => t('Change it to {0}', to),
	};
	const action = new vscode.CodeAction(words[kind](), vscode.CodeActionKind.QuickFix);
	action.edit = new vscode.WorkspaceEdit();
	action.edit.replace(document.uri, rangeIn(document, {from: change.start, to: change.end}), change.text);
	// The version says that somebody has looked at the gap again, which no key should do in passing.
	action.isPreferred = kind !== 'version';
	return action;
}

/** They run commands, so that the last action of a skill is noticed here as well. */
function taskActions(document: vscode.TextDocument, {plan}: ReadPlan, line: number): vscode.CodeAction[] {
	const task = plan.groups.flatMap(({tasks}) => tasks.flatMap(below)).find((each) => each.line === line);
	if (!task) {
		return [];
	}
	const {t} = vscode.l10n;
	const given: TaskArgument = {plan: document.uri.toString(), line, written: document.lineAt(line).text};
	const isLeaf = task.children.length === 0;
	const offered: readonly (readonly [isOffered: boolean, title: string, command: CommandId])[] = [
		[isLeaf && task.state !== 'done', t('Set to done'), 'pmoCareer.plan.setDone'],
		[isLeaf && task.state !== 'doing', t('Set to doing'), 'pmoCareer.plan.setDoing'],
		[isLeaf && task.state !== 'open', t('Set to open'), 'pmoCareer.plan.setOpen'],
		[isLeft(task), t('Drop with a reason'), 'pmoCareer.plan.drop'],
		[isLeft(task), t('Move the date'), 'pmoCareer.plan.moveDate'],
	];
	return offered
		.filter(([isOffered]) => isOffered)
		.map(([, title, command]) => {
			const action = new vscode.CodeAction(title, vscode.CodeActionKind.RefactorRewrite);
			action.command = {command, title, arguments: [given]};
			return action;
		});
}

function below(task: PlanTask): readonly PlanTask[] {
	return [task, ...task.children.flatMap(below)];
}
