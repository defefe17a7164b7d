import type * as vscode from 'vscode';
import type {RoleId} from '../../core/catalogue/catalogue';
import type {CommandOutcome} from '../../host/commands';
import {roleArgument, roleArguments} from '../../host/roleArgument';
import type {Services} from '../../host/services';
import {pageState} from '../../protocol/careerMap';
import {CareerMapPage} from './careerMapPage';

/** The one map that is open, if any. */
export class CareerMaps {
	readonly #services: Services;
	#page: CareerMapPage | undefined;

	constructor(services: Services) {
		this.#services = services;
	}

	/**
	 * Shows the map. A role (its id, or a row of a tree) is looked at; with `route`, the roles of a route in their order,
	 * that route is drawn. Without anything the map is as it was.
	 */
	async open(argument: unknown): Promise<CommandOutcome> {
		const role = await roleArgument(this.#services, argument);
		if (typeof argument === 'string' && !role) {
			return {code: 'role.unknown', args: {}};
		}
		const route = await this.#routeOf(argument);
		const page = await this.#open();
		page.show({...(role ? {role: role.id} : {}), ...(route ? {route} : {})});
		page.reveal();
	}

	/** Saves a picture of the map. Where it is not open, it is opened first: its page knows the colours. */
	async export(): Promise<CommandOutcome> {
		const page = await this.#open();
		page.reveal();
		page.wantExport();
	}

	/** Fills a panel that VS Code kept over a reload. */
	async restore(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
		const kept = pageState.safeParse(state).data;
		const route = kept?.route && (await this.#routeOf({route: kept.route}));
		const page = await this.#open(panel);
		page.show(route ? {route} : {});
	}

	async #open(panel?: vscode.WebviewPanel): Promise<CareerMapPage> {
		const index = await this.#services.catalogue.get();
		if (this.#page && !panel) {
			return this.#page;
		}
		const page = new CareerMapPage(this.#services, index, panel);
		this.#page = page;
		page.onDidClose(() => {
			if (this.#page === page) {
				this.#page = undefined;
			}
		});
		return page;
	}

	/** Roles that are not in the catalogue are passed over; a route has two roles at least. */
	async #routeOf(argument: unknown): Promise<readonly RoleId[] | undefined> {
		if (typeof argument !== 'object' || argument === null || !('route' in argument)) {
			return undefined;
		}
		const roles = await roleArguments(this.#services, argument.route);
		return roles.length < 2 ? undefined : roles.map(({id}) => id);
	}
}
