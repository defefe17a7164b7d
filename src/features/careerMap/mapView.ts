import type {RoleId} from '../../core/catalogue/catalogue';
import type {CatalogueIndex} from '../../core/catalogue/lookups';
import {lineStyles} from '../../core/paths/map/lineStyles';
import type {MapLayout} from '../../core/paths/map/mapLayout';
import type {MapView} from '../../protocol/careerMap';

/** What the page is to show of a map beside its layout. */
export type Shown = Pick<MapView, 'role' | 'target' | 'route' | 'look'>;

/** Everything the page needs to show the map. */
export function mapView({catalogue}: CatalogueIndex, layout: MapLayout, shown: Shown): MapView {
	const aliases: Record<RoleId, readonly string[]> = {};
	for (const role of catalogue.roles) {
		aliases[role.id] = role.aliases;
	}
	return {
		...shown,
		layout,
		moves: layout.lines.reduce((sum, {moves}) => sum + moves.length, 0),
		aliases,
		styles: lineStyles,
	};
}
