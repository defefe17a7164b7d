import type {Levels, RoleId} from '../../catalogue/catalogue';
import type {CatalogueIndex} from '../../catalogue/lookups';
import {fail} from '../../result';
import type {Result} from '../../result';
import {checkLevels} from '../checkLevels';
import {levelsAfter} from '../gap';
import {moveCost} from './moveCost';
import type {MoveCost} from './moveCost';

/** Cost of one move between roles given by id. Without `held`, the levels are those that the role held gives. */
export function costBetween(
	index: CatalogueIndex,
	from: RoleId,
	to: RoleId,
	held: Levels | undefined,
): Result<MoveCost> {
	const target = index.role(to);
	return target
		? checkLevels(index, from, held, (role) => moveCost(index, role, target, held ?? levelsAfter(role)))
		: fail('role.unknown');
}
