import type {MapRole} from '../../src/protocol/careerMap';
import type {Brush} from './paintMap';

/** Paints the line under a title, from which the lines of its role leave. */
export function paintStem({context, inks, tools, raised}: Brush, {id, x, y, hasStem}: MapRole): void {
	if (hasStem) {
		context.strokeStyle = id === raised ? inks.title : inks.quiet;
		context.lineWidth = id === raised ? 1.9 : 1;
		context.beginPath();
		context.moveTo(x + 9, y);
		context.lineTo(x + (tools.map.layout.columns[0]?.width ?? 0), y);
		context.stroke();
	}
}

/** Paints the ring of a role: larger and in the accent where it is the own one, the target or on the route. */
export function paintRing({context, inks, tools, raised, camera}: Brush, {id, x, y}: MapRole): void {
	const {map} = tools;
	const isOnRoute = map.route.includes(id);
	const isRaised = id === raised;
	const isTarget = id === map.target || (isOnRoute && id === map.route.at(-1));
	const isMarked = isOnRoute || isTarget || id === map.role;
	const ring = (radius: number, fill: string, ink: string, lineWidth: number): void => {
		context.beginPath();
		context.arc(x + 4.5, y, Math.max(radius, 1.2 / camera.scale), 0, 2 * Math.PI);
		context.fillStyle = fill;
		context.fill();
		context.strokeStyle = ink;
		context.lineWidth = lineWidth;
		context.stroke();
	};
	if (!isMarked) {
		ring(4, isRaised ? inks.title : inks.ground, isRaised ? inks.title : inks.text, 1.4);
	} else if (id === map.role) {
		ring(7, inks.accent, inks.accent, 2);
		ring(2.4, inks.ground, inks.ground, 0.5);
	} else {
		ring(isTarget ? 7.5 : 5.5, inks.ground, inks.accent, 2.5);
		if (isTarget) {
			ring(2.8, inks.accent, inks.accent, 0.5);
		}
	}
}
