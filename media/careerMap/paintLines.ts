import type {DirectionId, MapLine} from '../../src/protocol/careerMap';
import {dressOf} from './dress';
import type {Dress, Strength} from './dress';
import type {Brush} from './paintMap';
import {traceCorners, tracePath} from './paintShapes';

const opacity: Readonly<Record<Strength, number>> = {hidden: 0.07, back: 0.22, rest: 0.5, into: 0.75, out: 1};
const width: Readonly<Record<Strength, number>> = {hidden: 1, back: 1, rest: 1.1, into: 1.3, out: 1.9};
/** Above so many lines in sight, each is fainter, so that they do not become one mass. */
const many = 260;
/** Above so many, what is not raised is drawn plainly: nobody could tell dashes apart, and they take long to paint. */
const tooMany = 1000;

/** Paints lines that are dressed alike, and marks the ends that their moves lead to. */
export function paintLines(
	brush: Brush,
	lines: readonly MapLine[],
	{strength, direction}: Dress,
	inSight: number,
): void {
	const {context, inks, tools, isStark, camera} = brush;
	const {dash} = tools.map.styles[direction];
	const crowd = strength === 'rest' || strength === 'back' ? Math.min(1, Math.sqrt(many / inSight)) : 1;
	context.globalAlpha = Math.max(
		isStark && strength !== 'hidden' ? Math.max(opacity[strength], 0.5) : opacity[strength] * crowd,
		0.04,
	);
	context.strokeStyle = inks.directions[direction];
	context.lineWidth = Math.max(width[strength], 0.7 / camera.scale);
	// From afar dashes cannot be told apart, and cost time.
	const isPlain = camera.scale < 0.3 || (inSight > tooMany && strength !== 'out' && strength !== 'into');
	context.setLineDash(isPlain ? [] : [...dash]);
	for (const {path} of lines) {
		context.beginPath();
		tracePath(context, path);
		context.stroke();
	}
	context.setLineDash([]);
	if (!isPlain && camera.scale > 0.4 && (strength === 'out' || strength === 'into' || strength === 'rest')) {
		lines.forEach((line) => paintMarks(brush, line, direction, strength));
	}
}

function paintMarks(
	{context, inks, tools, raised}: Brush,
	line: MapLine,
	direction: DirectionId,
	strength: Strength,
): void {
	const {corners, fill} = tools.map.styles[direction].marker;
	const size = strength === 'rest' ? 2.6 : 4;
	context.lineWidth = strength === 'rest' ? 1 : 1.4;
	for (const end of dressOf(line, tools, raised).marks) {
		const {x, y, angle} = line.spots[end === line.to ? 'forward' : 'back'];
		context.save();
		context.translate(x, y);
		context.rotate(angle);
		context.beginPath();
		traceCorners(
			context,
			corners.map((value) => value * size),
		);
		if (fill !== 'none') {
			context.fillStyle = fill === 'line' ? inks.directions[direction] : inks.ground;
			context.fill();
		}
		context.stroke();
		context.restore();
	}
}
