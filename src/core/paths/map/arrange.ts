import type {Office} from '../../catalogue/catalogue';
import {countCrossings} from './crossings';
import {buildGrid} from './grid';
import type {Grid} from './grid';
import {laneOrders} from './laneOrders';
import type {RolePair} from './mapLines';
import type {RoleOnMap} from './mapRoles';
import {orderSlots} from './orderSlots';

/** Above so many lines, only the first order of lanes is tried. */
const large = 1000;
const mostTried = 6;

export interface Arrangement {
	/** The lanes, from top to bottom. */
	readonly offices: readonly Office[];
	readonly grid: Grid;
}

/** Orders lanes, and roles in them, so that few lines cross: the best of a few promising orders of the lanes. */
export function arrange(roles: readonly RoleOnMap[], lines: readonly RolePair[]): Arrangement {
	const tried = laneOrders(roles, lines, lines.length > large ? 1 : mostTried).map((offices) => {
		const grid = buildGrid(roles, lines, offices);
		orderSlots(grid);
		return {offices, grid, crossings: countCrossings(grid)};
	});
	const [first] = tried.sort((a, b) => a.crossings - b.crossings);
	return first ?? {offices: [], grid: buildGrid([], [], [])};
}
