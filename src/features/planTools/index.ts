import * as vscode from 'vscode';
import type {Services} from '../../host/services';
import type {MilestonePages} from './milestonePages';

/** What is done with a whole plan: its review, its timeline, its milestones in a page, its dates in a calendar. */
export function register(services: Services): vscode.Disposable {
	const {commands} = services;
	const work = async () => import('./planToolsWork');
	let loaded: Promise<MilestonePages> | undefined;
	const pages = (): Promise<MilestonePages> =>
		(loaded ??= work().then((module) => new module.MilestonePages(services)));
	return vscode.Disposable.from(
		commands.register('pmoCareer.plan.review', async (plan) => (await work()).reviewPlan(services, plan)),
		commands.register('pmoCareer.plan.timeline', async (plan) => (await work()).putTimeline(services, plan)),
		commands.register('pmoCareer.plan.calendar', async (plan) => (await work()).exportCalendar(services, plan)),
		commands.register('pmoCareer.plan.milestones', async (plan) => (await pages()).open(plan)),
		vscode.window.registerWebviewPanelSerializer('pmoCareer.milestones', {
			deserializeWebviewPanel: async (panel, state: unknown) => (await pages()).restore(panel, state),
		}),
	);
}
