import type {DirectionId, Office, RoleId} from '../../catalogue/catalogue';
import type {CatalogueIndex} from '../../catalogue/lookups';
import {arrange} from './arrange';
import {linePath} from './linePath';
import type {Spot} from './lineStyles';
import {mapLines} from './mapLines';
import {placeSlots} from './placeSlots';
import {columnsOf, measures} from './measures';
import {mapRoles} from './mapRoles';
import {spotsOf} from './spots';

/** The career map: every role in the column of its band and the lane of its office. Lengths are pixels at full size. */
export interface MapLayout {
	readonly width: number;
	readonly height: number;
	/** One for each band, from left to right. */
	readonly columns: readonly MapColumn[];
	/** From top to bottom, without a gap between them. Offices without a role have none. */
	readonly lanes: readonly MapLane[];
	/** In the order of the catalogue. */
	readonly roles: readonly MapRole[];
	readonly lines: readonly MapLine[];
}

export interface MapColumn {
	readonly band: number;
	readonly x: number;
	readonly width: number;
}

export interface MapLane {
	readonly office: Office;
	readonly top: number;
	readonly bottom: number;
}

/** A role: a ring at (x, y), and its title above a stem that leads right from there, as long as its column is wide. */
export interface MapRole {
	readonly id: RoleId;
	readonly title: string;
	/** The title, cut to what fits above the stem. */
	readonly label: readonly string[];
	readonly band: number;
	readonly office: Office;
	readonly x: number;
	readonly y: number;
	/** Lines leave from the end of the stem. */
	readonly hasStem: boolean;
}

/** All moves between two roles, in either direction, as one line. */
export interface MapLine {
	/** The role of the lower band. */
	readonly from: RoleId;
	readonly to: RoleId;
	readonly moves: readonly MapMove[];
	/** A point, then cubic curves: two control points and an end each. Begins at `from`. */
	readonly path: readonly number[];
	/** Where to mark a move from `from` to `to`, and one that comes back. */
	readonly spots: {readonly forward: Spot; readonly back: Spot};
}

export interface MapMove {
	readonly from: RoleId;
	readonly to: RoleId;
	readonly direction: DirectionId;
}

/**
 * Draws up the map of a catalogue: the same catalogue gives the same map. Columns are given by the bands; the order of
 * lanes, and that of roles in a lane, is what makes lines short and lets few of them cross. Long lines pass the columns
 * between in rows of their own, so that none runs through a title.
 */
export function mapLayout({catalogue}: CatalogueIndex): MapLayout {
	const roles = mapRoles(catalogue.roles);
	const lines = mapLines(roles, catalogue.moves);
	const {offices, grid} = arrange(roles, lines);
	const lanes = placeSlots(grid, offices.length);
	const columns = columnsOf(grid);
	const slotOf = new Map(grid.roleSlots.map((slot) => [slot.role.id, slot]));
	const last = columns.at(-1);
	return {
		width: last ? last.x + last.width + measures.margin : 0,
		height: (lanes.at(-1)?.bottom ?? 0) + measures.margin,
		columns,
		lanes: lanes.map((lane, at) => ({office: offices[at] ?? 'any', ...lane})),
		roles: grid.roleSlots.map(({role, column, y, arcs, after}) => ({
			...role,
			x: columns[column]?.x ?? 0,
			y,
			hasStem: after.length > 0 || arcs.some(({side}) => side === 'after'),
		})),
		lines: lines.map(({from, to, moves}) => {
			const path = linePath(columns, slotOf.get(from.id), slotOf.get(to.id));
			return {from: from.id, to: to.id, moves, path, spots: spotsOf(path)};
		}),
	};
}
