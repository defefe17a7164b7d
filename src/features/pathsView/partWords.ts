import * as vscode from 'vscode';
import type {CatalogueIndex} from '../../core/catalogue/lookups';
import type {GapDetail} from '../../core/paths/gapDetails';
import type {RouteNode} from '../../core/paths/pathNode';
import {familyWord, levelWord, officeWord} from '../../host/words';

export interface PartWords {
	readonly label: string;
	readonly text: string;
	readonly tooltip: string;
}

/** What one part of the cost of a step asks for. */
export function partWords(index: CatalogueIndex, {part, gap, parent}: RouteNode & {readonly kind: 'part'}): PartWords {
	const {t} = vscode.l10n;
	if (gap) {
		return gapWords(gap);
	}
	const move = parent?.kind === 'step' ? parent.move : undefined;
	const from = index.role(move?.from ?? '');
	const to = index.role(move?.to ?? '');
	const label = chargeWord(part.kind, part.name);
	const bands = (to?.band ?? 0) - (from?.band ?? 0);
	const texts: Readonly<Record<string, string | undefined>> = {
		band: bands > 0 ? t('{0} bands up', bands) : t('{0} bands down', -bands),
		office: to && officeWord(to.office),
		family: to && familyWord(to.family),
	};
	const text = texts[part.kind] ?? '';
	return {label, text, tooltip: text};
}

/** What a part is called that is no skill; a skill has its name. */
export function chargeWord(kind: string, name: string): string {
	const words: Readonly<Record<string, string>> = {
		band: vscode.l10n.t('Responsibility'),
		office: vscode.l10n.t('Another office'),
		family: vscode.l10n.t('Another kind of role'),
	};
	return words[kind] ?? name;
}

function gapWords({name, held, needed, next}: GapDetail): PartWords {
	const {t} = vscode.l10n;
	return {
		label: name,
		text: held === undefined ? t('{0} needed, yours is unknown', needed) : t('from {0} to {1}', held, needed),
		tooltip: next
			? [
					t('{0} ({1}): {2}.', levelWord(next.level), next.level, next.sentence),
					t('What would show it: {0}.', next.evidence),
				].join('\n')
			: name,
	};
}
