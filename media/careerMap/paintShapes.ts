import type {Picture, Shape} from '../../src/protocol/careerMap';

/** A side of a picture may have so many pixels; larger ones are painted smaller. */
const longest = 8000;

/** The picture as a PNG, in double size where that is not too large. */
export async function pngOf(picture: Picture): Promise<Uint8Array> {
	const scale = Math.min(2, longest / Math.max(picture.width, picture.height, 1));
	const canvas = document.createElement('canvas');
	canvas.width = Math.max(Math.round(picture.width * scale), 1);
	canvas.height = Math.max(Math.round(picture.height * scale), 1);
	const context = canvas.getContext('2d');
	if (!context) {
		throw new Error('This window cannot paint.');
	}
	context.fillStyle = picture.ground;
	context.fillRect(0, 0, canvas.width, canvas.height);
	context.scale(scale, scale);
	const font = getComputedStyle(document.body).fontFamily;
	for (const shape of picture.shapes) {
		paint(context, shape, font);
	}
	const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
	if (!blob) {
		throw new Error('The picture is too large for this window.');
	}
	return new Uint8Array(await blob.arrayBuffer());
}

/** Adds a path of cubic curves to what the context is drawing. */
export function tracePath(context: CanvasRenderingContext2D, path: readonly number[]): void {
	context.moveTo(path[0] ?? 0, path[1] ?? 0);
	for (let at = 2; at + 5 < path.length; at += 6) {
		context.bezierCurveTo(
			path[at] ?? 0,
			path[at + 1] ?? 0,
			path[at + 2] ?? 0,
			path[at + 3] ?? 0,
			path[at + 4] ?? 0,
			path[at + 5] ?? 0,
		);
	}
}

/** Adds straight lines from corner to corner. */
export function traceCorners(context: CanvasRenderingContext2D, corners: readonly number[]): void {
	for (let at = 0; at + 1 < corners.length; at += 2) {
		context.lineTo(corners[at] ?? 0, corners[at + 1] ?? 0);
	}
}

function paint(context: CanvasRenderingContext2D, shape: Shape, font: string): void {
	context.save();
	context.beginPath();
	context.strokeStyle = shape.ink;
	switch (shape.kind) {
		case 'path':
			tracePath(context, shape.path);
			context.lineWidth = shape.width;
			context.globalAlpha = shape.opacity ?? 1;
			context.setLineDash([...(shape.dash ?? [])]);
			context.stroke();
			break;
		case 'marker':
			traceCorners(context, shape.corners);
			if (shape.fill !== undefined) {
				context.fillStyle = shape.fill;
				context.fill();
			}
			context.stroke();
			break;
		case 'circle':
			context.arc(shape.x, shape.y, shape.radius, 0, 2 * Math.PI);
			context.fillStyle = shape.fill;
			context.fill();
			context.lineWidth = shape.width;
			context.stroke();
			break;
		case 'text':
			context.font = `${shape.bold ? '600' : '400'} ${String(shape.size)}px ${font}`;
			context.fillStyle = shape.ink;
			context.fillText(shape.text, shape.x, shape.y);
	}
	context.restore();
}
