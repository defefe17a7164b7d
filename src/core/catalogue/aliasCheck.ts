import type {YamlPath} from '../documents/yamlSource';
import type {Origin} from './compile';
import {foldTitle} from './foldTitle';

/** Reports a fault at a value of a content file. */
export type Report = (origin: Origin, path: YamlPath, message: string) => void;

/** An alias (or title) that several roles use must be declared ambiguous with exactly those roles, and none other may be. */
export function checkAliases(origins: readonly Origin[], report: Report): void {
	const users = new Map<string, string[]>();
	const firstUse = new Map<string, {origin: Origin; path: YamlPath}>();
	for (const origin of origins) {
		for (const [index, role] of (origin.content.roles ?? []).entries()) {
			const names: readonly [string, YamlPath][] = [
				[role.title, ['roles', index, 'title']],
				...role.aliases.map((alias, at): [string, YamlPath] => [alias, ['roles', index, 'aliases', at]]),
			];
			for (const [name, path] of names) {
				const key = foldTitle(name);
				const list = users.get(key) ?? [];
				if (!list.includes(role.id)) {
					list.push(role.id);
				}
				users.set(key, list);
				firstUse.set(key, {origin, path});
			}
		}
	}
	const declared = new Map<string, readonly string[]>();
	for (const origin of origins) {
		for (const [index, entry] of (origin.content.ambiguousAliases ?? []).entries()) {
			declared.set(foldTitle(entry.alias), entry.roles);
			const roles = users.get(foldTitle(entry.alias)) ?? [];
			if (roles.length < 2 || [...roles].sort().join() !== [...entry.roles].sort().join()) {
				report(origin, ['ambiguousAliases', index, 'roles'], `this alias is used by: ${roles.join(', ') || 'no role'}`);
			}
		}
	}
	for (const [key, roles] of users) {
		const use = firstUse.get(key);
		if (roles.length > 1 && !declared.has(key) && use) {
			report(
				use.origin,
				use.path,
				`several roles use this title (${roles.join(', ')}): declare it in ambiguousAliases`,
			);
		}
	}
}
