import type {Office, Role, RoleId} from '../../catalogue/catalogue';
import {titleLines} from './titleLines';

/** The bands, one column each. */
export const bandCount = 7;

/** What the map takes from a role. */
export interface RoleOnMap {
	readonly id: RoleId;
	readonly title: string;
	readonly label: readonly string[];
	readonly band: number;
	readonly office: Office;
}

/** The roles for the map, each id once. A band beyond the scale counts as the end of the scale. */
export function mapRoles(roles: readonly Role[]): readonly RoleOnMap[] {
	const byId = new Map<RoleId, RoleOnMap>();
	for (const {id, title, band, office} of roles) {
		if (!byId.has(id)) {
			byId.set(id, {id, title, label: titleLines(title), band: onScale(band), office});
		}
	}
	return [...byId.values()];
}

function onScale(band: number): number {
	return Math.min(Math.max(Math.round(band) || 1, 1), bandCount);
}
