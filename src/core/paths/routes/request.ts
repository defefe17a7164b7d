import {directionIds} from '../../catalogue/catalogue';
import type {Levels} from '../../catalogue/catalogue';
import type {CatalogueIndex} from '../../catalogue/lookups';
import {fail} from '../../result';
import type {Result} from '../../result';
import {checkLevels} from '../checkLevels';
import {levelsAfter} from '../gap';
import type {RouteRequest} from './route';

/** Checks a request, which comes from outside, and returns the levels to start with. */
export function startLevels(index: CatalogueIndex, request: RouteRequest): Result<Levels> {
	const {from, to, held, maxRoutes = 5, maxMoves = 1, directions = [], avoid = []} = request;
	if (![to, ...avoid].every((id) => index.role(id))) {
		return fail('role.unknown');
	}
	if (!directions.every((direction) => directionIds.includes(direction))) {
		return fail('direction.unknown');
	}
	if (!Number.isInteger(maxRoutes) || maxRoutes < 1 || maxRoutes > 10) {
		return fail('routes.invalidCount');
	}
	if (!Number.isInteger(maxMoves) || maxMoves < 1) {
		return fail('routes.invalidMoves');
	}
	return checkLevels(index, from, held, (role) => held ?? levelsAfter(role));
}
