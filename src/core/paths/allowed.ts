import type {CatalogueIndex} from '../catalogue/lookups';
import {managesPeople} from '../profile/managesPeople';
import type {Limits} from '../profile/profile';
import type {Obstacle} from './routes/route';

/** The limits with as little given up as lets routes pass the obstacle; undefined where several would have to give way. */
export function allowed(index: CatalogueIndex, limits: Limits, obstacle: Obstacle): Limits | undefined {
	switch (obstacle.kind) {
		case 'moves':
			return {...limits, mostMoves: obstacle.fewest};
		case 'directions':
			return {...limits, noMoves: limits.noMoves.filter((id) => !obstacle.directions.includes(id))};
		case 'avoid': {
			const roles = obstacle.roles.flatMap((id) => index.role(id) ?? []);
			return {
				...limits,
				avoid: limits.avoid.filter((id) => !obstacle.roles.includes(id)),
				noLineManagement: limits.noLineManagement && !roles.some((role) => managesPeople(index, role)),
			};
		}
		case 'several':
		case 'same-role':
		case 'no-moves':
			return undefined;
	}
}
