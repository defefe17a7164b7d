import * as vscode from 'vscode';
import type {RoleId} from '../core/catalogue/catalogue';
import {roleNow} from '../core/catalogue/roleNow';
import type {AskedRoutes} from '../core/paths/pathTree';
import type {FoundRoutes} from '../core/paths/routeRows';
import type {RouteRequest} from '../core/paths/routes/route';
import type {Limits} from '../core/profile/profile';
import {ok} from '../core/result';
import type {Result} from '../core/result';
import type {CatalogueStore} from './catalogueStore';
import {setContextKey} from './contextKeys';
import type {ProfileStore} from './profileStore';

/** The two ends of routes. */
export interface Ends {
	readonly from: RoleId;
	readonly to: RoleId;
}

const roleKey = 'paths.role';
const targetKey = 'paths.target';

/**
 * From where to where the Career Paths view looks, within which limits, and what is found. Where nothing is chosen, the
 * profile says it.
 */
export class RouteFinder implements vscode.Disposable {
	readonly #catalogue: CatalogueStore;
	readonly #profile: ProfileStore;
	readonly #state: vscode.Memento;
	readonly #changed = new vscode.EventEmitter<void>();
	readonly #chosen = new vscode.EventEmitter<'ends' | 'missed'>();
	/** Anything that routes depend on is another than before. */
	readonly onDidChange = this.#changed.event;
	/** Somebody asked for a role or for routes, or why none passes a role, so that they want to see it. */
	readonly onDidChoose = this.#chosen.event;
	readonly #listener: vscode.Disposable;
	#limits: Limits | undefined;
	#missed: RoleId | undefined;
	/** By their ends, until something changes. */
	readonly #found = new Map<string, Promise<Result<FoundRoutes>>>();
	/** Searches of an earlier age are given up. */
	#age = 0;

	constructor(catalogue: CatalogueStore, profile: ProfileStore, state: vscode.Memento) {
		this.#catalogue = catalogue;
		this.#profile = profile;
		this.#state = state;
		if (this.chosenRole !== undefined) {
			setContextKey('pmoCareer.paths.chosen', true);
		}
		this.#listener = profile.onDidChange(() => this.#begin());
	}

	get chosenRole(): RoleId | undefined {
		return this.#kept(roleKey);
	}

	/** Limits for now, which go before those of the profile. */
	get ownLimits(): Limits | undefined {
		return this.#limits;
	}

	/** The role from which paths are shown. */
	async role(): Promise<RoleId | undefined> {
		return (await this.#roleNow(this.chosenRole)) ?? (await this.#profile.get()).profile.role;
	}

	/** The role to which routes are shown. */
	async target(): Promise<RoleId | undefined> {
		return (await this.#roleNow(this.#kept(targetKey))) ?? (await this.#profile.get()).profile.target;
	}

	/** The routes to show, if any. */
	async asked(): Promise<AskedRoutes | undefined> {
		const [to, limits] = await Promise.all([this.target(), this.limits()]);
		return to === undefined ? undefined : {to, isLimited: hasLimits(limits)};
	}

	async limits(): Promise<Limits> {
		return this.#limits ?? (await this.#profile.get()).profile.limits;
	}

	/** What is not given stays as it was. */
	async choose(ends: Partial<Ends>): Promise<void> {
		const {from, to} = ends;
		if (from !== undefined) {
			setContextKey('pmoCareer.paths.chosen', true);
			await this.#state.update(roleKey, from);
		}
		if (to !== undefined) {
			await this.#state.update(targetKey, to);
		}
		this.#missed = undefined;
		this.#begin();
		this.#chosen.fire('ends');
	}

	/** Back to what the profile says. */
	async clear(): Promise<void> {
		setContextKey('pmoCareer.paths.chosen', false);
		this.#limits = undefined;
		this.#missed = undefined;
		await this.#state.update(roleKey, undefined);
		await this.#state.update(targetKey, undefined);
		this.#begin();
	}

	/** Other limits for now; undefined for those of the profile. */
	setLimits(limits: Limits | undefined): void {
		this.#limits = limits;
		this.#begin();
	}

	/** The routes within the limits, starting with what the profile says is held. Given up when something changes. */
	find(ends: Ends): Promise<Result<FoundRoutes>> {
		const key = `${ends.from} ${ends.to}`;
		const found = this.#found.get(key) ?? this.#search(ends);
		this.#found.set(key, found);
		return found;
	}

	/** Shows, below the routes, why none of them passes a role. */
	miss(role: RoleId): void {
		this.#missed = role;
		this.#begin();
		this.#chosen.fire('missed');
	}

	/** What a search between two roles has to go on. */
	async request({from, to}: Ends): Promise<RouteRequest> {
		const [index, {profile}, limits, {searchLimits, startingLevels}] = await Promise.all([
			this.#catalogue.get(),
			this.#profile.get(),
			this.limits(),
			import('../core/profile/searchOf'),
		]);
		return {from, to, held: startingLevels(index, profile, from), ...searchLimits(index, limits)};
	}

	dispose(): void {
		this.#age++;
		this.#listener.dispose();
		this.#changed.dispose();
		this.#chosen.dispose();
	}

	async #search(ends: Ends): Promise<Result<FoundRoutes>> {
		const age = this.#age;
		const missed = this.#missed;
		const [index, request, room] = await Promise.all([
			this.#catalogue.get(),
			this.request(ends),
			import('../core/paths/routes/routesRoom'),
		]);
		const pause = async (): Promise<'go on' | 'stop'> => {
			await new Promise((resolve) => setTimeout(resolve));
			return age === this.#age ? 'go on' : 'stop';
		};
		const set = await room.withPauses(room.routesInPortions(index, request), pause);
		if (!set.ok) {
			return set;
		}
		const answer =
			missed === undefined ? undefined : await room.withPauses(room.whyNotInPortions(index, request, missed), pause);
		const steps = room.noRegret(index, request, set.value.routes);
		return ok({
			set: set.value,
			held: request.held ?? {},
			steps: steps.ok ? steps.value : [],
			...(missed !== undefined && answer?.ok ? {missed: {role: missed, answer: answer.value}} : {}),
		});
	}

	#begin(): void {
		this.#age++;
		this.#found.clear();
		this.#changed.fire();
	}

	/** What was chosen may have another name now; what is in the catalogue no more counts as not chosen. */
	async #roleNow(id: RoleId | undefined): Promise<RoleId | undefined> {
		return id === undefined ? undefined : roleNow(await this.#catalogue.get(), id)?.id;
	}

	#kept(key: string): RoleId | undefined {
		const kept: unknown = this.#state.get(key);
		return typeof kept === 'string' ? kept : undefined;
	}
}

function hasLimits({noMoves, noLineManagement, avoid, mostMoves}: Limits): boolean {
	return noMoves.length > 0 || noLineManagement || avoid.length > 0 || mostMoves !== undefined;
}
