import type * as vscode from 'vscode';
import {createApi} from './api';
import type {PmoCareerApi} from './api';
import {register as registerCareerMap} from './features/careerMap';
import {register as registerCareerView} from './features/careerView';
import {register as registerChecklist} from './features/checklist';
import {register as registerCv} from './features/cv';
import {register as registerCvPreview} from './features/cvPreview';
import {register as registerCvSkills} from './features/cvSkills';
import {register as registerCvVariants} from './features/cvVariants';
import {register as registerFramework} from './features/framework';
import {register as registerEvidence} from './features/evidence';
import {register as registerHelp} from './features/help';
import {register as registerPackEditor} from './features/packEditor';
import {register as registerPathsView} from './features/pathsView';
import {register as registerPlans} from './features/plans';
import {register as registerPlanTools} from './features/planTools';
import {register as registerProfile} from './features/profile';
import {register as registerRoleSheet} from './features/roleSheet';
import {register as registerRolesView} from './features/rolesView';
import {register as registerRoutes} from './features/routes';
import {register as registerScaffold} from './features/scaffold';
import {register as registerSheets} from './features/sheets';
import {register as registerSnippets} from './features/snippets';
import {CareerFiles} from './host/careerFiles';
import {CatalogueStore} from './host/catalogueStore';
import {Commands} from './host/commands';
import {CvDocuments} from './host/cvDocuments';
import {EvidenceStore} from './host/evidenceStore';
import {Log} from './host/log';
import {PlanStore} from './host/planStore';
import {ProfileStore} from './host/profileStore';
import {RouteFinder} from './host/routeFinder';
import type {Services} from './host/services';

const features = [
	registerRolesView,
	registerPathsView,
	registerRoutes,
	registerCareerView,
	registerPlans,
	registerPlanTools,
	registerProfile,
	registerCareerMap,
	registerRoleSheet,
	registerChecklist,
	registerScaffold,
	registerSheets,
	registerSnippets,
	registerCv,
	registerCvPreview,
	registerCvSkills,
	registerCvVariants,
	registerPackEditor,
	registerFramework,
	registerEvidence,
	registerHelp,
];

/** Registers everything and does nothing else: the catalogue is read, and code evaluated, at first use. */
export function activate(context: vscode.ExtensionContext): PmoCareerApi {
	const log = new Log();
	const catalogue = new CatalogueStore(context.extensionUri, log);
	const cv = new CvDocuments(context.extensionUri, catalogue, log);
	const files = new CareerFiles(log);
	const profile = new ProfileStore(catalogue, files);
	const evidence = new EvidenceStore(files);
	const plans = new PlanStore(files);
	const routes = new RouteFinder(catalogue, profile, context.workspaceState);
	const services: Services = {
		extensionUri: context.extensionUri,
		state: context.workspaceState,
		log,
		catalogue,
		cv,
		evidence,
		files,
		plans,
		profile,
		routes,
		commands: new Commands(log),
	};
	context.subscriptions.push(
		log,
		catalogue,
		cv,
		profile,
		evidence,
		plans,
		routes,
		...features.map((register) => register(services)),
	);
	return createApi(catalogue, cv);
}
