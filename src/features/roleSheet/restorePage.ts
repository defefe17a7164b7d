import type * as vscode from 'vscode';
import type {Services} from '../../host/services';
import {pageState} from '../../protocol/roleSheet';
import {openComparison} from './openComparison';
import type {OpenPages} from './openPages';
import {openSheet} from './openSheet';

/** Fills a panel that VS Code kept over a reload. One that cannot be filled any more is closed. */
export async function restorePage(
	services: Services,
	pages: OpenPages,
	panel: vscode.WebviewPanel,
	state: unknown,
): Promise<void> {
	const {data} = pageState.safeParse(state);
	const problem =
		data &&
		('role' in data
			? await openSheet(services, pages, data.role, panel)
			: await openComparison(services, pages, data.compare, panel));
	if (!data || problem) {
		services.log.info('roleSheet: a page was closed because what it showed is no longer in the catalogue');
		panel.dispose();
	}
}
