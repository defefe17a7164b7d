import type * as vscode from 'vscode';
import type {CatalogueIndex} from '../../core/catalogue/lookups';
import type {Run} from '../../core/checklist/run';
import {readRun} from '../../core/checklist/runDocument';
import {writtenStatements} from '../../core/checklist/writtenStatements';
import {ok, type Result} from '../../core/result';
import type {Services} from '../../host/services';

/** A run with what its comparison needs of its file. */
export interface ComparedRun extends Run {
	readonly uri: vscode.Uri;
	/** Statements in the words of then, by hash. */
	readonly statements: ReadonlyMap<string, string>;
}

/** Reads a file for a comparison. Nothing is changed. Problems: those of reading files and of `readRun`. */
export async function readComparedRun(
	services: Services,
	index: CatalogueIndex,
	uri: vscode.Uri,
): Promise<Result<ComparedRun>> {
	const read = await services.files.read(uri);
	if (!read.ok) {
		return read;
	}
	const run = readRun(read.value.text, index.catalogue.checklist, index.nowOf);
	return run.ok ? ok({...run.value, uri, statements: writtenStatements(read.value.text)}) : run;
}
