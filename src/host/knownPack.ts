import type * as vscode from 'vscode';
import type {PackOrigin, ReadPack} from '../core/catalogue/packs/pack';
import type {PackProblem} from '../core/catalogue/packs/packProblem';

/** A pack that is used as far as it is sound. */
export interface KnownPack {
	readonly uri: vscode.Uri;
	readonly origin: PackOrigin;
	/** Where it lies, for people. Untrusted text. */
	readonly place: string;
	/** As the user sees it; empty where it could not be read. */
	readonly text: string;
	readonly pack: ReadPack;
	/** What is wrong in it by itself, and between it and others. */
	readonly problems: readonly PackProblem[];
}
