import * as vscode from 'vscode';
import {siteOf} from '../../core/catalogue/webSource';
import {showProblem} from '../../host/messages';
import {roleArguments} from '../../host/roleArgument';
import type {Services} from '../../host/services';
import {pageMessage} from '../../protocol/roleSheet';
import type {PageMessage} from '../../protocol/roleSheet';
import type {OpenPages} from './openPages';

/** The message, if it is one of those that the page may send. */
export function parsePageMessage(raw: unknown): PageMessage | undefined {
	return pageMessage.safeParse(raw).data;
}

/** Does what the page asks for. Every id is looked up in the catalogue by whoever acts on it. */
export async function answerPage(
	services: Services,
	pages: OpenPages,
	message: Exclude<PageMessage, {readonly type: 'ready'}>,
): Promise<void> {
	const {commands} = services;
	switch (message.type) {
		case 'openRole':
			return commands.run('pmoCareer.role.open', message.role);
		case 'newPlan':
			return commands.run('pmoCareer.plan.create', message.role);
		case 'newCv':
			return commands.run('pmoCareer.cv.create', message.role);
		case 'copyMarkdown':
			return commands.run('pmoCareer.role.copyMarkdown', message.role);
		case 'revealInTree':
			return commands.run('pmoCareer.role.reveal', message.role);
		case 'compare': {
			const {chooseAndCompare} = await import('./openComparison');
			const problem = await chooseAndCompare(services, pages, await roleArguments(services, message.roles));
			return problem && showProblem(problem);
		}
		case 'openSource':
			return openSource(services, message.source);
		case 'pageFailed': {
			services.log.error('roleSheet: the page failed', message.text);
			return;
		}
	}
}

/** Opens a source of the catalogue in the browser. Only plain https addresses leave the editor. */
async function openSource(services: Services, mark: string): Promise<void> {
	const source = (await services.catalogue.get()).source(mark);
	if (source && siteOf(source) !== undefined) {
		await vscode.env.openExternal(vscode.Uri.parse(source.url, true));
	}
}
