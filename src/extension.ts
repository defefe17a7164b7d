import type * as vscode from 'vscode';
import {createApi} from './api';
import type {PmoCareerApi} from './api';
import {register as registerCareerView} from './features/careerView';
import {register as registerChecklist} from './features/checklist';
import {register as registerCv} from './features/cv';
import {register as registerCvPreview} from './features/cvPreview';
import {register as registerCvSkills} from './features/cvSkills';
import {register as registerCvVariants} from './features/cvVariants';
import {register as registerHelp} from './features/help';
import {register as registerPathsView} from './features/pathsView';
import {register as registerRoleSheet} from './features/roleSheet';
import {register as registerRolesView} from './features/rolesView';
import {register as registerScaffold} from './features/scaffold';
import {register as registerSnippets} from './features/snippets';
import {CareerFiles} from './host/careerFiles';
import {CatalogueStore} from './host/catalogueStore';
import {Commands} from './host/commands';
import {CvDocuments} from './host/cvDocuments';
import {Log} from './host/log';
import type {Services} from './host/services';

const features = [
	registerRolesView,
	registerPathsView,
	registerCareerView,
	registerRoleSheet,
	registerChecklist,
	registerScaffold,
	registerSnippets,
	registerCv,
	registerCvPreview,
	registerCvSkills,
	registerCvVariants,
	registerHelp,
];

/** Registers everything and does nothing else: the catalogue is read, and code evaluated, at first use. */
export function activate(context: vscode.ExtensionContext): PmoCareerApi {
	const log = new Log();
	const catalogue = new CatalogueStore(context.extensionUri);
	const cv = new CvDocuments(context.extensionUri, catalogue, log);
	const services: Services = {
		extensionUri: context.extensionUri,
		state: context.workspaceState,
		log,
		catalogue,
		cv,
		files: new CareerFiles(log),
		commands: new Commands(log),
	};
	context.subscriptions.push(log, cv, ...features.map((register) => register(services)));
	return createApi(catalogue, cv);
}
