import type {DirectionId, RoleId} from '../../catalogue/catalogue';
import type {Terrain} from './terrain';

/** For every way, 1 where it may be taken. No route comes back to where it began. */
export function openWays(
	{roleAt, wayTo, wayMoves}: Terrain,
	start: RoleId,
	directions: readonly DirectionId[] | undefined,
	avoid: readonly RoleId[] | undefined,
): Uint8Array {
	const closed = new Set([start, ...(avoid ?? [])].map((id) => roleAt.get(id)));
	const open = new Uint8Array(wayTo.length);
	wayTo.forEach((role, way) => {
		const allowed = !directions || wayMoves[way]?.some(({direction}) => directions.includes(direction));
		open[way] = allowed && !closed.has(role) ? 1 : 0;
	});
	return open;
}
