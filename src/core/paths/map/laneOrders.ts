import {offices} from '../../catalogue/catalogue';
import type {Office} from '../../catalogue/catalogue';
import type {RolePair} from './mapLines';
import type {RoleOnMap} from './mapRoles';

/**
 * Orders of the offices that have roles, those over which lines are shortest first, at most as many as asked for and at
 * least one. What is outside the PMO stays at the bottom.
 */
export function laneOrders(
	roles: readonly RoleOnMap[],
	lines: readonly RolePair[],
	most: number,
): readonly (readonly Office[])[] {
	const present = offices.filter((office) => roles.some((role) => role.office === office));
	const between = present.map(() => present.map(() => 0));
	for (const {from, to} of lines) {
		const row = between[present.indexOf(from.office)];
		const at = present.indexOf(to.office);
		if (row) {
			row[at] = (row[at] ?? 0) + 1;
		}
	}
	const lanes = [...present.keys()];
	const inside = lanes.filter((lane) => present[lane] !== 'outside');
	const outside = lanes.filter((lane) => present[lane] === 'outside');
	return permutations(inside)
		.map((order) => [...order, ...outside])
		.map((order) => ({order, length: lengthOver(order, between)}))
		.sort((a, b) => a.length - b.length)
		.slice(0, most)
		.map(({order}) => order.map((lane) => present[lane] ?? 'any'));
}

/** The lanes that all lines cross together. */
function lengthOver(order: readonly number[], between: readonly (readonly number[])[]): number {
	let length = 0;
	order.forEach((from, at) => {
		order.forEach((to, other) => {
			length += Math.abs(at - other) * (between[from]?.[to] ?? 0);
		});
	});
	return length;
}

function permutations<T>(entries: readonly T[]): readonly (readonly T[])[] {
	if (entries.length === 0) {
		return [[]];
	}
	return entries.flatMap((entry, at) =>
		permutations(entries.filter((_, other) => other !== at)).map((rest) => [entry, ...rest]),
	);
}
