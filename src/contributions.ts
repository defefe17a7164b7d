import type {RoleId, SkillId} from './core/catalogue/catalogue';
import type {CvCountry} from './core/cv/country';
import type {NewEntry} from './core/evidence/newEntry';
import type {Obstacle} from './core/paths/routes/route';

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
	'pmoCareer.pack.open',
	'pmoCareer.pack.showProblem',
	'pmoCareer.pack.create',
	'pmoCareer.pack.addRole',
	'pmoCareer.pack.copyRole',
	'pmoCareer.catalogue.check',
	'pmoCareer.catalogue.export',
	'pmoCareer.paths.chooseRole',
	'pmoCareer.paths.change',
	'pmoCareer.paths.clear',
	'pmoCareer.routes.to',
	'pmoCareer.routes.from',
	'pmoCareer.routes.whyNot',
	'pmoCareer.routes.limit',
	'pmoCareer.routes.copyMarkdown',
	'pmoCareer.map.open',
	'pmoCareer.map.export',
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
	'pmoCareer.profile.setUp',
	'pmoCareer.profile.open',
	'pmoCareer.profile.rateSkills',
	'pmoCareer.skill.rate',
	'pmoCareer.skill.noteEvidence',
	'pmoCareer.evidence.log',
	'pmoCareer.evidence.insert',
	'pmoCareer.evidence.offer',
	'pmoCareer.plan.create',
	'pmoCareer.plan.setDone',
	'pmoCareer.plan.setDoing',
	'pmoCareer.plan.setOpen',
	'pmoCareer.plan.drop',
	'pmoCareer.plan.moveDate',
	'pmoCareer.plan.addAction',
	'pmoCareer.plan.showTask',
	'pmoCareer.plan.review',
	'pmoCareer.plan.timeline',
	'pmoCareer.plan.milestones',
	'pmoCareer.plan.calendar',
	'pmoCareer.sheet.firstDays',
	'pmoCareer.sheet.coaching',
	'pmoCareer.sheet.managerTalk',
	'pmoCareer.sheet.moveOut',
	'pmoCareer.sheet.stayingPut',
	'pmoCareer.sheet.addToPlan',
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

/** A task as somebody saw it, or anything that carries one (tree nodes do). */
export interface TaskArgument {
	/** A URI string. */
	readonly plan: string;
	/** Counted from 0. */
	readonly line: number;
	/** The whole line without its line ending. */
	readonly written: string;
}

/** What a command may be given: a role id, or anything that carries one (tree nodes do). Nothing: the command asks. */
export type RoleArgument = RoleId | {readonly role: RoleId};

/** A skill's id, or anything that carries one (tree rows do). */
export type SkillArgument = SkillId | {readonly skill: SkillId; readonly level?: number | null};

/** A plan's file as a URI string, or anything that carries one. */
export type PlanArgument = string | {readonly plan: string};

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
	/** The key of a pack, or anything that carries one (tree rows do). Nothing: asks. */
	'pmoCareer.pack.open': readonly [pack?: string | {readonly pack: string}];
	/** The same; `at` is the number of the problem, from 0. */
	'pmoCareer.pack.showProblem': readonly [pack?: string | {readonly pack: string; readonly at?: number}];
	/** What the new pack is called; nothing: asks. */
	'pmoCareer.pack.create': readonly [name?: string];
	/** The key of the pack that the role goes into, or anything that carries one; nothing: asks. */
	'pmoCareer.pack.addRole': readonly [pack?: string | {readonly pack: string}];
	'pmoCareer.pack.copyRole': readonly [role?: RoleArgument];
	'pmoCareer.catalogue.check': readonly [];
	'pmoCareer.catalogue.export': readonly [];
	'pmoCareer.paths.chooseRole': readonly [role?: RoleArgument];
	/** Always asks: a button in a view's heading is handed the row that has the focus. */
	'pmoCareer.paths.change': readonly [];
	'pmoCareer.paths.clear': readonly [];
	'pmoCareer.routes.to': readonly [role?: RoleArgument];
	'pmoCareer.routes.from': readonly [role?: RoleArgument];
	'pmoCareer.routes.whyNot': readonly [role?: RoleArgument];
	/** What is in the way of every route; nothing: asks for every limit. */
	'pmoCareer.routes.limit': readonly [obstacle?: Obstacle];
	'pmoCareer.routes.copyMarkdown': readonly [];
	/** A role to look at, or the roles of a route in their order, which is drawn. Nothing: the map as it was. */
	'pmoCareer.map.open': readonly [what?: RoleArgument | {readonly role?: RoleId; readonly route?: readonly RoleId[]}];
	'pmoCareer.map.export': readonly [];
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
	/** Only this question; nothing: goes on with the first that is not answered. */
	'pmoCareer.profile.setUp': readonly [question?: 'role' | 'experience' | 'target' | 'limits' | 'skills'];
	'pmoCareer.profile.open': readonly [];
	'pmoCareer.profile.rateSkills': readonly [];
	/** A skill, with the level to write, or `null` for "unknown". What is not given is asked. */
	'pmoCareer.skill.rate': readonly [skill?: SkillArgument];
	'pmoCareer.skill.noteEvidence': readonly [skill?: SkillArgument];
	/** What is said is not asked; with a title, nothing is, and the date is today's where none is said. */
	'pmoCareer.evidence.log': readonly [said?: Partial<NewEntry>];
	/** The id of an entry, and a CV as a URI string. What is not given is asked, or is the CV in front. */
	'pmoCareer.evidence.insert': readonly [what?: {readonly entry?: string; readonly cv?: string}];
	/** After the last action of a skill: its id, and the words of that action. */
	'pmoCareer.evidence.offer': readonly [done: {readonly skill: SkillId; readonly action?: string}];
	/** The role wanted, or the roles of a route in their order (route rows carry them). */
	'pmoCareer.plan.create': readonly [role?: RoleArgument | {readonly route: readonly RoleId[]}];
	/** Nothing: the task at the cursor of the plan in front, or asks. The same for the next five. */
	'pmoCareer.plan.setDone': readonly [task?: TaskArgument];
	'pmoCareer.plan.setDoing': readonly [task?: TaskArgument];
	'pmoCareer.plan.setOpen': readonly [task?: TaskArgument];
	'pmoCareer.plan.drop': readonly [task?: TaskArgument];
	'pmoCareer.plan.moveDate': readonly [task?: TaskArgument];
	'pmoCareer.plan.showTask': readonly [task?: TaskArgument];
	/** A plan as a URI string, and the id of the milestone that the action leads to. What is not given is asked. */
	'pmoCareer.plan.addAction': readonly [where?: {readonly plan?: string; readonly milestone?: string}];
	/** A plan, as a URI string or by anything that carries one (tree rows do); nothing: the one in front, or the only one. */
	'pmoCareer.plan.review': readonly [plan?: PlanArgument];
	'pmoCareer.plan.timeline': readonly [plan?: PlanArgument];
	'pmoCareer.plan.milestones': readonly [plan?: PlanArgument];
	'pmoCareer.plan.calendar': readonly [plan?: PlanArgument];
	/** The role newly taken. */
	'pmoCareer.sheet.firstDays': readonly [role?: RoleArgument];
	'pmoCareer.sheet.coaching': readonly [];
	'pmoCareer.sheet.managerTalk': readonly [direction?: 'up' | 'out' | 'sideways' | 'line'];
	/** The role wanted elsewhere. */
	'pmoCareer.sheet.moveOut': readonly [role?: RoleArgument];
	/** The role to grow in. */
	'pmoCareer.sheet.stayingPut': readonly [role?: RoleArgument];
	/** A sheet, as a URI string; nothing: the one in front. */
	'pmoCareer.sheet.addToPlan': readonly [sheet?: string];
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

export const viewIds = [
	'pmoCareer.roles',
	'pmoCareer.paths',
	'pmoCareer.career',
	'pmoCareer.skills',
	'pmoCareer.checklistItems',
] as const;

export const webviewTypes = [
	'pmoCareer.roleSheet',
	'pmoCareer.checklist',
	'pmoCareer.checklistCompare',
	'pmoCareer.cvPreview',
	'pmoCareer.careerMap',
	'pmoCareer.milestones',
] as const;
export type WebviewType = (typeof webviewTypes)[number];

export interface Settings {
	/** The career folder, relative to the workspace folder, with forward slashes. */
	'pmoCareer.folder': string;
	/** Where packs are looked for in a workspace folder: patterns of files, relative to it. */
	'pmoCareer.packs': readonly string[];
	'pmoCareer.cv.country': CvCountry;
	/** How strictly each rule is taken, by its code. */
	'pmoCareer.cv.rules': Readonly<Record<string, 'error' | 'warning' | 'info' | 'hint' | 'off'>>;
	'pmoCareer.cv.words': readonly string[];
	/** Whether the view counts what is overdue. */
	'pmoCareer.plan.badge': boolean;
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
	'pmoCareer.profile.exists': boolean;
	/** A CV is in front, in whichever editor. */
	'pmoCareer.cvActive': boolean;
}
