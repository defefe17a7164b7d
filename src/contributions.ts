import type {RoleId} from './core/catalogue/catalogue';
import type {CvCountry} from './core/cv/country';

/**
 * Every id that package.json and the code share. A contract test keeps both in step.
 * Must stay free of run-time imports, so that tests and build scripts can load it in plain Node.
 */
export const commandIds = [
	'pmoCareer.role.open',
	'pmoCareer.role.compare',
	'pmoCareer.role.copyMarkdown',
	'pmoCareer.role.reveal',
	'pmoCareer.roles.filter',
	'pmoCareer.roles.clearFilter',
	'pmoCareer.roles.groupByOffice',
	'pmoCareer.roles.groupByDoor',
	'pmoCareer.paths.chooseRole',
	'pmoCareer.paths.change',
	'pmoCareer.paths.clear',
	'pmoCareer.checklist.open',
	'pmoCareer.checklist.openPage',
	'pmoCareer.checklist.continue',
	'pmoCareer.checklist.copyQuestions',
	'pmoCareer.checklist.addToPlan',
	'pmoCareer.checklist.answer',
	'pmoCareer.checklist.chooseSubject',
	'pmoCareer.checklist.save',
	'pmoCareer.checklist.showResult',
	'pmoCareer.checklist.startAgain',
	'pmoCareer.checklist.compareRuns',
	'pmoCareer.checklist.compareRoles',
	'pmoCareer.plan.create',
	'pmoCareer.cv.create',
	'pmoCareer.cv.insertSnippet',
	'pmoCareer.cv.newVariant',
	'pmoCareer.cv.compareWithMaster',
	'pmoCareer.cv.report',
	'pmoCareer.cv.fixAll',
	'pmoCareer.cv.suppress',
	'pmoCareer.cv.addWord',
	'pmoCareer.cv.explainFinding',
	'pmoCareer.cv.openPreview',
	'pmoCareer.cv.showSkills',
	'pmoCareer.career.refresh',
	'pmoCareer.help.open',
	'pmoCareer.log.show',
] as const;
export type CommandId = (typeof commandIds)[number];

/** What a command may be given: a role id, or anything that carries one (tree nodes do). Nothing: the command asks. */
export type RoleArgument = RoleId | {readonly role: RoleId};

/** Arguments that callers in this extension may pass. Handlers get `unknown` all the same: anybody can call a command. */
export interface CommandArguments {
	'pmoCareer.role.open': readonly [role?: RoleArgument];
	'pmoCareer.role.compare': readonly [roles?: RoleArgument | readonly RoleId[]];
	'pmoCareer.role.copyMarkdown': readonly [role?: RoleArgument];
	'pmoCareer.role.reveal': readonly [role?: RoleArgument];
	'pmoCareer.roles.filter': readonly [];
	'pmoCareer.roles.clearFilter': readonly [];
	'pmoCareer.roles.groupByOffice': readonly [];
	'pmoCareer.roles.groupByDoor': readonly [];
	'pmoCareer.paths.chooseRole': readonly [role?: RoleArgument];
	/** Always asks: a button in a view's heading is handed the row that has the focus. */
	'pmoCareer.paths.change': readonly [];
	'pmoCareer.paths.clear': readonly [];
	'pmoCareer.checklist.open': readonly [role?: RoleArgument];
	/** The same for a button in a view's heading, which is handed the row that has the focus. */
	'pmoCareer.checklist.openPage': readonly [];
	/** A file with a saved checklist, as a URI string; nothing: asks. */
	'pmoCareer.checklist.continue': readonly [file?: string];
	'pmoCareer.checklist.copyQuestions': readonly [];
	'pmoCareer.checklist.addToPlan': readonly [];
	/** The id of a statement, or anything that carries one (tree rows do). Nothing: goes on where it was left. */
	'pmoCareer.checklist.answer': readonly [item?: string | {readonly item: string}];
	'pmoCareer.checklist.chooseSubject': readonly [];
	'pmoCareer.checklist.save': readonly [];
	'pmoCareer.checklist.showResult': readonly [];
	'pmoCareer.checklist.startAgain': readonly [];
	/** Two files with saved checklists, as URI strings; nothing: asks. */
	'pmoCareer.checklist.compareRuns': readonly [files?: readonly string[]];
	/** The same with two to four files. */
	'pmoCareer.checklist.compareRoles': readonly [files?: readonly string[]];
	'pmoCareer.plan.create': readonly [role?: RoleArgument];
	'pmoCareer.cv.create': readonly [role?: RoleArgument];
	'pmoCareer.cv.insertSnippet': readonly [];
	/** A CV, as a URI string; nothing: the one in front. */
	'pmoCareer.cv.newVariant': readonly [cv?: string];
	'pmoCareer.cv.compareWithMaster': readonly [cv?: string];
	'pmoCareer.cv.report': readonly [cv?: string];
	'pmoCareer.cv.fixAll': readonly [cv?: string];
	/** Nothing: the finding at the cursor. */
	'pmoCareer.cv.suppress': readonly [];
	/** Nothing: asks. */
	'pmoCareer.cv.addWord': readonly [word?: string];
	/** The code of a rule; nothing: the finding at the cursor. */
	'pmoCareer.cv.explainFinding': readonly [rule?: string];
	/** A document, as a URI string; nothing: the one in front. */
	'pmoCareer.cv.openPreview': readonly [file?: string];
	/** A CV, as a URI string; nothing: the one in front. */
	'pmoCareer.cv.showSkills': readonly [cv?: string];
	'pmoCareer.career.refresh': readonly [];
	'pmoCareer.help.open': readonly [];
	'pmoCareer.log.show': readonly [];
}

export const viewIds = ['pmoCareer.roles', 'pmoCareer.paths', 'pmoCareer.career', 'pmoCareer.checklistItems'] as const;

export const webviewTypes = [
	'pmoCareer.roleSheet',
	'pmoCareer.checklist',
	'pmoCareer.checklistCompare',
	'pmoCareer.cvPreview',
] as const;
export type WebviewType = (typeof webviewTypes)[number];

export interface Settings {
	/** The career folder, relative to the workspace folder, with forward slashes. */
	'pmoCareer.folder': string;
	'pmoCareer.cv.country': CvCountry;
	/** How strictly each rule is taken, by its code. */
	'pmoCareer.cv.rules': Readonly<Record<string, 'error' | 'warning' | 'info' | 'hint' | 'off'>>;
	'pmoCareer.cv.words': readonly string[];
	/** The id of a role, or empty. */
	'pmoCareer.cv.target': string;
	'pmoCareer.cv.codeLens': boolean;
	/** `auto`: on, unless an extension for spelling is installed. */
	'pmoCareer.cv.spelling': 'auto' | 'on' | 'off';
	/** `auto`: what people print on in the country of the CV. */
	'pmoCareer.cv.paper': 'a4' | 'letter' | 'auto';
	'pmoCareer.cv.style': 'plain' | 'classic' | 'compact';
}

export type Grouping = 'office' | 'door';

export interface ContextKeys {
	'pmoCareer.roles.grouping': Grouping;
	'pmoCareer.roles.filtered': boolean;
	'pmoCareer.paths.chosen': boolean;
	/** A CV is in front, in whichever editor. */
	'pmoCareer.cvActive': boolean;
}
