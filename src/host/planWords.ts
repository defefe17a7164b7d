import * as vscode from 'vscode';
import {formatDate} from '../core/documents/dates';
import type {TaskState} from '../core/plan/read/planTask';
import type {SectionKind} from '../core/plan/read/planText';
import type {Rag} from '../core/plan/read/rag';
import type {Tally} from '../core/plan/read/rollUp';

// Words for plans, with icons of different shapes: colour never says anything alone.

export function ragWord(rag: Rag): string {
	const words: Readonly<Record<Rag, string>> = {
		red: vscode.l10n.t('red'),
		amber: vscode.l10n.t('amber'),
		green: vscode.l10n.t('green'),
		complete: vscode.l10n.t('complete'),
		'not-started': vscode.l10n.t('not started'),
	};
	return words[rag];
}

export function ragIcon(rag: Rag): vscode.ThemeIcon {
	const icons: Readonly<Record<Rag, readonly [icon: string, color?: string]>> = {
		red: ['error', 'list.errorForeground'],
		amber: ['warning', 'list.warningForeground'],
		green: ['pass', 'charts.green'],
		complete: ['pass-filled'],
		'not-started': ['circle-large-outline'],
	};
	const [icon, color] = icons[rag];
	return new vscode.ThemeIcon(icon, color === undefined ? undefined : new vscode.ThemeColor(color));
}

export function taskStateWord(state: TaskState): string {
	const words: Readonly<Record<TaskState, string>> = {
		open: vscode.l10n.t('open'),
		doing: vscode.l10n.t('doing'),
		done: vscode.l10n.t('done'),
		dropped: vscode.l10n.t('dropped'),
	};
	return words[state];
}

/** "3 of 12 done", and how many were dropped where any was. */
export function tallyWords({done, total, dropped}: Tally): string {
	const words = vscode.l10n.t('{0} of {1} done', done, total);
	return dropped === 0 ? words : vscode.l10n.t('{0}, {1} dropped', words, dropped);
}

/** By how many days a date was moved; undefined where it was not. */
export function slippageWords(days: number | undefined): string | undefined {
	if (days === undefined || days === 0) {
		return undefined;
	}
	if (days > 0) {
		return days === 1 ? vscode.l10n.t('moved 1 day later') : vscode.l10n.t('moved {0} days later', days);
	}
	return days === -1 ? vscode.l10n.t('moved 1 day earlier') : vscode.l10n.t('moved {0} days earlier', -days);
}

/** "due 5 February 2027", or that the date has passed; undefined without a date. */
export function dueWords(due: string | undefined, isOverdue: boolean): string | undefined {
	if (due === undefined) {
		return undefined;
	}
	return isOverdue ? vscode.l10n.t('was due {0}', formatDate(due)) : vscode.l10n.t('due {0}', formatDate(due));
}

export function planSectionWord(section: Exclude<SectionKind, 'milestones' | 'other'>): string {
	const words: Readonly<Record<typeof section, string>> = {
		actions: vscode.l10n.t('Other actions'),
		raid: vscode.l10n.t('RAID'),
		reviews: vscode.l10n.t('Reviews'),
		people: vscode.l10n.t('People'),
	};
	return words[section];
}
