import type {Inks, MapLine, RoleId} from '../../src/protocol/careerMap';
import type {Box, Camera} from './camera';
import {dressOf, strengths} from './dress';
import type {Dress} from './dress';
import {paintLines} from './paintLines';
import {paintRing, paintStem} from './paintRole';
import {paintRoute} from './paintRoute';
import type {Tools} from './tools';

export interface Brush {
	readonly context: CanvasRenderingContext2D;
	readonly inks: Inks;
	readonly tools: Tools;
	readonly camera: Camera;
	/** What is to be painted; the rest is left out. */
	readonly box: Box;
	/** The role whose moves stand out. */
	readonly raised: RoleId | undefined;
	/** In high contrast nothing is faint. */
	readonly isStark: boolean;
}

/** Paints everything but the words: lines between lanes, lines, stems and rings, for the part of the map in the box. */
export function paintMap(brush: Brush): void {
	const {context, tools, raised, box} = brush;
	paintLanes(brush);
	const lines = tools.map.layout.lines.filter(({path}) => touches(path, box));
	const groups = new Map<string, {readonly dress: Dress; readonly lines: MapLine[]}>();
	for (const line of lines) {
		const dress = dressOf(line, tools, raised);
		const key = `${dress.strength} ${dress.direction}`;
		const group = groups.get(key) ?? {dress, lines: []};
		groups.set(key, group);
		group.lines.push(line);
	}
	for (const strength of strengths) {
		for (const group of groups.values()) {
			if (group.dress.strength === strength) {
				paintLines(brush, group.lines, group.dress, lines.length);
			}
		}
	}
	const roles = tools.map.layout.roles.filter(
		({x, y}) => y > box.top && y < box.bottom && x < box.right && x > box.left - 200,
	);
	context.globalAlpha = 1;
	roles.forEach((role) => paintStem(brush, role));
	paintRoute(brush);
	roles.forEach((role) => paintRing(brush, role));
}

function paintLanes({context, tools, inks, box, camera}: Brush): void {
	context.strokeStyle = inks.hair;
	context.lineWidth = 1 / camera.scale;
	context.setLineDash([]);
	context.beginPath();
	for (const {top} of tools.map.layout.lanes.slice(1)) {
		context.moveTo(box.left, top);
		context.lineTo(box.right, top);
	}
	context.stroke();
}

/** Whether a line may show in the box: curves stay within the box of their points. */
function touches(path: readonly number[], {left, right, top, bottom}: Box): boolean {
	let [least, most] = [Infinity, -Infinity];
	for (let at = 1; at < path.length; at += 2) {
		const y = path[at] ?? 0;
		least = Math.min(least, y);
		most = Math.max(most, y);
	}
	const [from = 0, to = 0] = [path[0], path.at(-2)];
	return most >= top && least <= bottom && Math.max(from, to) + 60 >= left && Math.min(from, to) - 60 <= right;
}
