import type {DirectionId, Office, RoleId} from '../../catalogue/catalogue';
import {directionIds} from '../../catalogue/catalogue';
import {lineStyles, markerAt} from './lineStyles';
import type {Spot} from './lineStyles';
import type {MapLayout, MapLine} from './mapLayout';
import type {Picture, Shape} from './picture';
import {roleShapes, routeShapes, straight} from './roleShapes';
import type {Inks} from './inks';

/** What the picture shows of a map, and how. */
export interface PictureOptions {
	readonly inks: Inks;
	readonly words: PictureWords;
	readonly role?: RoleId;
	readonly target?: RoleId;
	readonly route: readonly RoleId[];
	/** Moves in these directions, and lines of these offices, are left out. */
	readonly hidden: {readonly directions: readonly DirectionId[]; readonly offices: readonly Office[]};
}

export interface PictureWords {
	readonly title: string;
	readonly offices: Readonly<Record<Office, string>>;
	readonly directions: Readonly<Record<DirectionId, string>>;
	/** For bands 1 to 7. */
	readonly bands: readonly string[];
}

const above = 64;
const below = 44;

/** The whole map as a picture to keep: title, bands, lanes, lines, roles and the key. Nothing in it depends on the screen. */
export function mapPicture(layout: MapLayout, options: PictureOptions): Picture {
	const {inks, words} = options;
	const shown = shownLines(layout, options);
	const directions = directionIds.filter((id) => shown.some(({direction}) => direction === id));
	const body = [
		...frameShapes(layout, options),
		...shown.flatMap((line) => lineShapes(line, inks)),
		...routeShapes(layout, options),
		...layout.roles.flatMap((role) => roleShapes(role, options)),
	];
	return {
		width: layout.width,
		height: layout.height + above + below,
		ground: inks.ground,
		shapes: [
			{kind: 'text', x: 24, y: 40, text: words.title, size: 22, ink: inks.title, bold: true},
			...body.map((shape) => lowered(shape, above)),
			...keyShapes(directions, layout.height + above + 16, options),
		],
	};
}

interface ShownLine {
	readonly line: MapLine;
	readonly direction: DirectionId;
}

function shownLines({lines, roles}: MapLayout, {hidden}: PictureOptions): readonly ShownLine[] {
	const officeOf = new Map(roles.map(({id, office}) => [id, office]));
	return lines.flatMap((line) => {
		const move = line.moves.find(({direction}) => !hidden.directions.includes(direction));
		const isHidden = [line.from, line.to].some((id) => hidden.offices.includes(officeOf.get(id) ?? 'any'));
		return move && !isHidden ? [{line, direction: move.direction}] : [];
	});
}

function frameShapes({columns, lanes, width}: MapLayout, {inks, words}: PictureOptions): readonly Shape[] {
	return [
		...columns.flatMap(({band, x}): Shape[] => [
			{kind: 'text', x, y: 18, text: String(band), size: 12, ink: inks.title, bold: true},
			{kind: 'text', x: x + 14, y: 18, text: words.bands[band - 1] ?? '', size: 12, ink: inks.quiet},
		]),
		...lanes.flatMap(({office, top}): Shape[] => [
			{kind: 'path', path: straight(24, top, width - 24, top), ink: inks.hair, width: 1},
			{kind: 'text', x: 24, y: top + 24, text: words.offices[office], size: 12, ink: inks.quiet},
		]),
	];
}

function lineShapes({line, direction}: ShownLine, inks: Inks): readonly Shape[] {
	const {dash} = lineStyles[direction];
	const ink = inks.directions[direction];
	const ends = new Set(line.moves.filter((move) => move.direction === direction).map(({to}) => to));
	return [
		{kind: 'path', path: line.path, ink, width: 1.1, dash, opacity: 0.6},
		...[...ends].map((to) => markerShape(direction, line.spots[to === line.to ? 'forward' : 'back'], 3, inks)),
	];
}

function keyShapes(directions: readonly DirectionId[], y: number, {inks, words}: PictureOptions): readonly Shape[] {
	return directions.flatMap((id, at): Shape[] => {
		const x = 24 + at * 170;
		return [
			{kind: 'path', path: straight(x, y, x + 40, y), ink: inks.directions[id], width: 1.4, dash: lineStyles[id].dash},
			markerShape(id, {x: x + 28, y, angle: 0}, 3.5, inks),
			{kind: 'text', x: x + 48, y: y + 4, text: words.directions[id], size: 12, ink: inks.text},
		];
	});
}

function markerShape(direction: DirectionId, spot: Spot, size: number, inks: Inks): Shape {
	const {marker} = lineStyles[direction];
	const ink = inks.directions[direction];
	const fill = marker.fill === 'line' ? ink : marker.fill === 'ground' ? inks.ground : undefined;
	return {kind: 'marker', corners: markerAt(marker, spot, size), ink, ...(fill === undefined ? {} : {fill})};
}

function lowered(shape: Shape, by: number): Shape {
	switch (shape.kind) {
		case 'path':
			return {...shape, path: shape.path.map((value, at) => (at % 2 === 0 ? value : value + by))};
		case 'marker':
			return {...shape, corners: shape.corners.map((value, at) => (at % 2 === 0 ? value : value + by))};
		case 'text':
		case 'circle':
			return {...shape, y: shape.y + by};
	}
}
