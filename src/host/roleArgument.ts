import type {Role} from '../core/catalogue/catalogue';
import {roleNow} from '../core/catalogue/roleNow';
import type {Services} from './services';

/**
 * The role that a command was given: its id (also one that packs have renamed), or anything that carries one as `role`
 * (tree rows do). Undefined for everything else, since anybody can call a command with anything.
 */
export async function roleArgument(services: Services, argument: unknown): Promise<Role | undefined> {
	const id = typeof argument === 'object' && argument !== null && 'role' in argument ? argument.role : argument;
	return typeof id === 'string' ? roleNow(await services.catalogue.get(), id) : undefined;
}

/** The same for a command that takes several: one argument or a list, without repeats and without what is no role. */
export async function roleArguments(services: Services, argument: unknown): Promise<readonly Role[]> {
	const given: readonly unknown[] = Array.isArray(argument) ? argument.slice(0, 100) : [argument];
	const roles = await Promise.all(given.map((each) => roleArgument(services, each)));
	return [...new Set(roles.filter((role) => role !== undefined))];
}
