import type {PathNode, RouteNode} from '../../core/paths/pathNode';
import {foundRows} from '../../core/paths/routeRows';
import type {Services} from '../../host/services';

export {pathChildren, pathRoots} from '../../core/paths/pathTree';
export {pathItem} from './pathItem';

/** Searches for the routes under a heading. */
export async function rowsOfRoutes(
	{routes}: Services,
	heading: RouteNode & {readonly kind: 'routes'},
): Promise<readonly PathNode[]> {
	const found = await routes.find(heading);
	return found.ok ? foundRows(found.value, heading) : [];
}
