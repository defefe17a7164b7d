import type {Spot} from './lineStyles';

/** How far along its last curve a line has its marker. */
const along = 0.84;

/** Where the markers of a line are: near its end for moves that go its way, near its start for those that come back. */
export function spotsOf(path: readonly number[]): {readonly forward: Spot; readonly back: Spot} {
	return {
		forward: spotOn(path.slice(-8), along),
		back: spotOn(reversed(path.slice(0, 8)), along),
	};
}

function spotOn(curve: readonly number[], t: number): Spot {
	const [x0 = 0, y0 = 0, x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = curve;
	const u = 1 - t;
	const at = (a: number, b: number, c: number, d: number): number =>
		u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
	const slope = (a: number, b: number, c: number, d: number): number =>
		u * u * (b - a) + 2 * u * t * (c - b) + t * t * (d - c);
	const angle = Math.atan2(slope(y0, y1, y2, y3), slope(x0, x1, x2, x3));
	return {x: rounded(at(x0, x1, x2, x3)), y: rounded(at(y0, y1, y2, y3)), angle: Math.round(angle * 1000) / 1000};
}

function reversed([
	x0 = 0,
	y0 = 0,
	x1 = 0,
	y1 = 0,
	x2 = 0,
	y2 = 0,
	x3 = 0,
	y3 = 0,
]: readonly number[]): readonly number[] {
	return [x3, y3, x2, y2, x1, y1, x0, y0];
}

function rounded(value: number): number {
	return Math.round(value * 10) / 10;
}
