import * as vscode from 'vscode';
import {slugOf} from '../../core/documents/slug';
import {fail} from '../../core/result';
import type {Result} from '../../core/result';
import type {CommandOutcome} from '../../host/commands';
import type {KnownPlan} from '../../host/planStore';
import type {Services} from '../../host/services';
import {todayIso} from '../../host/today';
import {planOf} from './planOf';

const folder = ['calendar'];
const ending = 'ics';

/**
 * Writes the milestones and reviews of a plan as a file that calendars import. A file that is there already is replaced only
 * where it is an export of ours and the user says so.
 */
export async function exportCalendar(services: Services, argument: unknown): Promise<CommandOutcome> {
	const known = await planOf(services, argument);
	if (!known) {
		return undefined;
	}
	const {planCalendar} = await import('../../core/plan/calendar/planCalendar');
	const name = stemOf(known.file);
	const text = planCalendar({plan: known.plan, name, today: todayIso()});
	if (text === undefined) {
		return {code: 'plan.noDates', args: {}};
	}
	const slug = slugOf(name);
	const written = await write(services, known, slug.ok ? slug.value : 'plan', text);
	if (written?.ok) {
		void tell(written.value);
	}
	return written && !written.ok ? written.problem : undefined;
}

async function write(
	services: Services,
	{file, plan}: KnownPlan,
	name: string,
	text: string,
): Promise<Result<vscode.Uri> | undefined> {
	const {files} = services;
	const {isPlanCalendar, planCalendar} = await import('../../core/plan/calendar/planCalendar');
	const bytes = new TextEncoder().encode(text);
	const clashes: string[] = [];
	const made = await files.createOther(folder, name, ending, bytes, () => {
		clashes.push(name);
		return 'open';
	});
	if (!made?.ok || clashes.length === 0) {
		return made;
	}
	const there = made.value;
	const read = await files.read(there);
	if (!read.ok) {
		return read;
	}
	const before = read.value.text;
	const isOurs = isPlanCalendar(before);
	const after = planCalendar({plan, name: stemOf(file), today: todayIso(), before}) ?? text;
	if (isOurs && after === before) {
		void vscode.window.showInformationMessage(vscode.l10n.t('The calendar file is up to date.'));
		return undefined;
	}
	const choice = await askClash(isOurs);
	if (choice === 'beside') {
		return files.createOther(folder, name, ending, bytes);
	}
	if (choice === undefined) {
		return undefined;
	}
	const replaced = await files.replace(there, before, after);
	return replaced.ok ? made : fail(replaced.problem.code);
}

async function askClash(isOurs: boolean): Promise<'replace' | 'beside' | undefined> {
	const {t} = vscode.l10n;
	const replace = {
		label: t('Replace it'),
		detail: t('Import it again, and the dates in your calendar are updated'),
		iconPath: new vscode.ThemeIcon('replace'),
		value: 'replace',
	} as const;
	const beside = {
		label: t('Make a new file beside it'),
		iconPath: new vscode.ThemeIcon('new-file'),
		value: 'beside',
	} as const;
	const choice = await vscode.window.showQuickPick<typeof replace | typeof beside>(
		isOurs ? [replace, beside] : [beside],
		{
			title: t('A calendar file of this name is already there'),
			placeHolder: isOurs
				? t('It was exported from a plan before')
				: t('It was not exported from a plan, and stays as it is'),
		},
	);
	return choice?.value;
}

async function tell(file: vscode.Uri): Promise<void> {
	const show = vscode.l10n.t('Show the File');
	const message = vscode.l10n.t(
		'The calendar file is in the career folder. Import it into your calendar; it is sent nowhere.',
	);
	if ((await vscode.window.showInformationMessage(message, show)) === show) {
		await vscode.commands.executeCommand('revealInExplorer', file);
	}
}

function stemOf({path}: vscode.Uri): string {
	return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
}
