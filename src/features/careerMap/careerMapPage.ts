import type * as vscode from 'vscode';
import type {RoleId} from '../../core/catalogue/catalogue';
import type {CatalogueIndex} from '../../core/catalogue/lookups';
import {roleNow} from '../../core/catalogue/roleNow';
import type {MapLayout} from '../../core/paths/map/mapLayout';
import {mapLayout} from '../../core/paths/map/mapLayout';
import {showProblem} from '../../host/messages';
import type {Services} from '../../host/services';
import {openPage, type Page} from '../../host/webviewPage';
import {pageMessage, type HostMessage, type PageMessage} from '../../protocol/careerMap';
import {chooseFormat, savePicture} from './exportMap';
import {mapView} from './mapView';
import type {Shown} from './mapView';
import {mapStrings} from './strings';
import {pictureOf} from './pictureOf';

/** What the map is asked to show. */
export interface Wish {
	readonly role?: RoleId;
	readonly route?: readonly RoleId[];
}

/** The map in its webview: sends the whole state, and does what its page asks for. */
export class CareerMapPage {
	readonly #services: Services;
	#index: CatalogueIndex;
	#layout: MapLayout;
	readonly #page: Page<HostMessage>;
	#route: readonly RoleId[] = [];
	/** The own role and the target, as the profile said last. */
	#marks: Pick<Shown, 'role' | 'target'> = {};
	#look: {readonly role: RoleId; readonly request: number} | undefined;
	#requests = 0;
	#isReady = false;
	#wantsExport = false;
	/** One at a time. */
	#isSaving = false;

	constructor(services: Services, index: CatalogueIndex, panel?: vscode.WebviewPanel) {
		this.#services = services;
		this.#index = index;
		this.#layout = mapLayout(index);
		this.#page = openPage<PageMessage, HostMessage>(services, {
			viewType: 'pmoCareer.careerMap',
			page: 'careerMap',
			title: mapStrings().title,
			icon: 'map',
			...(panel ? {panel} : {}),
			parse: (message) => pageMessage.safeParse(message).data,
			handle: (message) => this.#handle(message),
		});
		const listeners = [
			services.profile.onDidChange(() => this.#post()),
			services.catalogue.onDidChange(() => void this.#follow()),
		];
		this.#page.panel.onDidChangeViewState(({webviewPanel}) => {
			// What a hidden page knew is gone; it says that it is ready when it comes back.
			this.#isReady &&= webviewPanel.visible;
		});
		this.onDidClose(() => {
			this.#isReady = false;
			listeners.forEach((each) => void each.dispose());
		});
	}

	get onDidClose(): vscode.Event<void> {
		return this.#page.panel.onDidDispose;
	}

	reveal(): void {
		this.#page.panel.reveal();
	}

	show({role, route}: Wish): void {
		this.#route = route ?? this.#route;
		const first = role ?? route?.[0];
		if (first !== undefined) {
			this.#look = {role: first, request: ++this.#requests};
		}
		this.#post();
	}

	wantExport(): void {
		this.#wantsExport = !this.#isReady;
		if (this.#isReady) {
			this.#page.post({type: 'wantExport'});
		}
	}

	async #handle(message: PageMessage): Promise<void> {
		switch (message.type) {
			case 'ready':
				this.#isReady = true;
				this.#post();
				if (this.#wantsExport) {
					this.wantExport();
				}
				return;
			case 'openRole':
				return this.#services.commands.run('pmoCareer.role.open', message.role);
			case 'clearRoute':
				this.#route = [];
				{
					this.#post();
					return;
				}
			case 'export':
				return this.#export(message);
			case 'didPaint':
				return this.#save('png', message.png);
			case 'pageFailed':
				this.#services.log.error('The career map failed', message.text);
		}
	}

	async #export(message: Extract<PageMessage, {type: 'export'}>): Promise<void> {
		if (this.#isSaving) {
			return;
		}
		const format = await chooseFormat();
		if (!format) {
			return;
		}
		const picture = pictureOf(this.#layout, {...this.#marks, route: this.#route}, message);
		if (format === 'png') {
			this.#page.post({type: 'paint', picture});
			return;
		}
		const {svgText} = await import('../../core/paths/map/svgText');
		await this.#save('svg', new TextEncoder().encode(svgText(picture)));
	}

	async #save(ending: 'svg' | 'png', bytes: Uint8Array): Promise<void> {
		if (this.#isSaving) {
			return;
		}
		this.#isSaving = true;
		const problem = await savePicture(this.#services, ending, bytes).finally(() => {
			this.#isSaving = false;
		});
		if (problem) {
			await showProblem(problem);
		}
	}

	/** Another catalogue, another map. A route that it has no more is taken away. */
	async #follow(): Promise<void> {
		this.#index = await this.#services.catalogue.get();
		this.#layout = mapLayout(this.#index);
		const route = this.#route.map((id) => roleNow(this.#index, id)?.id);
		this.#route = route.every((id) => id !== undefined) ? route : [];
		const look = this.#look && roleNow(this.#index, this.#look.role);
		this.#look = look && this.#look ? {...this.#look, role: look.id} : undefined;
		this.#post();
	}

	#post(): void {
		if (this.#isReady) {
			void this.#send().catch((error: unknown) => this.#services.log.error('The career map cannot be shown', error));
		}
	}

	async #send(): Promise<void> {
		const {role, target} = (await this.#services.profile.get()).profile;
		this.#marks = {...(role === undefined ? {} : {role}), ...(target === undefined ? {} : {target})};
		const look = this.#look ? {look: this.#look} : {};
		const map = mapView(this.#index, this.#layout, {...this.#marks, route: this.#route, ...look});
		this.#page.post({type: 'didShow', map, strings: mapStrings()});
	}
}
