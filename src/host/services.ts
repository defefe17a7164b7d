import type * as vscode from 'vscode';
import type {CatalogueStore} from './catalogueStore';
import type {CareerFiles} from './careerFiles';
import type {Commands} from './commands';
import type {CvDocuments} from './cvDocuments';
import type {EvidenceStore} from './evidenceStore';
import type {Log} from './log';
import type {PlanStore} from './planStore';
import type {ProfileStore} from './profileStore';
import type {RouteFinder} from './routeFinder';

/** What every feature is given. Features meet here, never in each other. */
export interface Services {
	readonly extensionUri: vscode.Uri;
	/** View state of this workspace (groupings, unsaved answers), never the user's work. */
	readonly state: vscode.Memento;
	readonly log: Log;
	readonly catalogue: CatalogueStore;
	readonly cv: CvDocuments;
	readonly evidence: EvidenceStore;
	readonly files: CareerFiles;
	readonly plans: PlanStore;
	readonly profile: ProfileStore;
	readonly routes: RouteFinder;
	readonly commands: Commands;
}
