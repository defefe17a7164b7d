/** A line as it is drawn: the two things it joins, and the points it runs through. */
export interface DrawnLine {
	readonly ends: readonly [string, string];
	/** x and y in turn. */
	readonly points: readonly number[];
}

/** How often lines cross. Two that meet at an end both share are not counted against each other. */
export function crossingPoints(lines: readonly DrawnLine[]): number {
	let count = 0;
	lines.forEach((one, at) => {
		for (const other of lines.slice(at + 1)) {
			if (!one.ends.some((end) => other.ends.includes(end))) {
				count += crossingsOf(one.points, other.points);
			}
		}
	});
	return count;
}

/** Curves as the straight pieces that a screen makes of them. `path`: a point, then two control points and an end each. */
export function flattened(path: readonly number[]): readonly number[] {
	const points = path.slice(0, 2);
	for (let at = 2; at < path.length; at += 6) {
		const curve = [...points.slice(-2), ...path.slice(at, at + 6)];
		for (let step = 1; step <= pieces; step += 1)
			points.push(onCurve(curve, step / pieces, 0), onCurve(curve, step / pieces, 1));
	}
	return points;
}

const pieces = 16;

function onCurve(curve: readonly number[], t: number, axis: 0 | 1): number {
	const [a = 0, b = 0, c = 0, d = 0] = [0, 2, 4, 6].map((at) => curve[at + axis] ?? 0);
	const u = 1 - t;
	return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
}

function crossingsOf(one: readonly number[], other: readonly number[]): number {
	let count = 0;
	for (let at = 2; at < one.length; at += 2) {
		for (let against = 2; against < other.length; against += 2) {
			if (isCrossing(one.slice(at - 2, at + 2), other.slice(against - 2, against + 2))) count += 1;
		}
	}
	return count;
}

/** Whether two pieces cross inside. Pieces on one line, which run along each other, do not. */
function isCrossing(one: readonly number[], other: readonly number[]): boolean {
	const [a = 0, b = 0, c = 0, d = 0] = one;
	const [e = 0, f = 0, g = 0, h = 0] = other;
	if (Math.max(a, c) < Math.min(e, g) || Math.max(e, g) < Math.min(a, c)) return false;
	const side = (x: number, y: number, [fromX = 0, fromY = 0, toX = 0, toY = 0]: readonly number[]): boolean =>
		(toX - fromX) * (y - fromY) > (toY - fromY) * (x - fromX);
	return side(e, f, one) !== side(g, h, one) && side(a, b, other) !== side(c, d, other);
}
