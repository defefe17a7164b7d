import * as vscode from 'vscode';
import type {CatalogueIndex} from '../../core/catalogue/lookups';
import type {RunSubject} from '../../core/checklist/run';
import {aboutGeneral} from '../../core/checklist/words';

/** What a run is about, for people. */
export function subjectTitle(index: CatalogueIndex, about: RunSubject): string {
	return about === 'general'
		? aboutGeneral
		: (index.role(about)?.title ?? vscode.l10n.t('A role that is not in the catalogue'));
}
