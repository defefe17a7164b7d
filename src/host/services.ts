import type * as vscode from 'vscode';
import type {CatalogueStore} from './catalogueStore';
import type {CareerFiles} from './careerFiles';
import type {Commands} from './commands';
import type {CvDocuments} from './cvDocuments';
import type {Log} from './log';

/** What every feature is given. Features meet here, never in each other. */
export interface Services {
	readonly extensionUri: vscode.Uri;
	/** View state of this workspace (groupings, unsaved answers), never the user's work. */
	readonly state: vscode.Memento;
	readonly log: Log;
	readonly catalogue: CatalogueStore;
	readonly cv: CvDocuments;
	readonly files: CareerFiles;
	readonly commands: Commands;
}
