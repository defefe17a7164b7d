import type {Brush} from './paintMap';
import {tracePath} from './paintShapes';

/** Paints the way of the route over all other lines, with a halo that sets it off. Two roles without a move are joined straight. */
export function paintRoute({context, tools, inks}: Brush): void {
	const {route, layout} = tools.map;
	if (route.length < 2) {
		return;
	}
	const columnWidth = layout.columns[0]?.width ?? 0;
	context.lineCap = 'round';
	for (const [ink, width] of [
		[inks.ground, 9],
		[inks.accent, 4],
	] as const) {
		context.strokeStyle = ink;
		context.lineWidth = width;
		route.forEach((id, at) => {
			const role = tools.role(id);
			const next = tools.role(route[at + 1] ?? '');
			if (!role || !next) {
				return;
			}
			const line = tools.joints.lines(id).find(({from, to}) => from === next.id || to === next.id);
			const lower = line?.from === id ? role : next;
			context.beginPath();
			if (!line) {
				context.moveTo(role.x, role.y);
				context.lineTo(next.x, next.y);
			} else {
				if ((line.path[0] ?? 0) > lower.x) {
					context.moveTo(lower.x + 9, lower.y);
					context.lineTo(lower.x + columnWidth, lower.y);
				}
				tracePath(context, line.path);
			}
			context.stroke();
		});
	}
	context.lineCap = 'butt';
}
