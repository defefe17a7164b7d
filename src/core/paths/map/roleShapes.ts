import type {MapLayout, MapRole} from './mapLayout';
import type {PictureOptions} from './mapPicture';
import {measures} from './measures';
import type {Shape} from './picture';

const {ring} = measures;

/** The route: the stems it leaves from, and the lines it takes. */
export function routeShapes(layout: MapLayout, {inks, route}: PictureOptions): readonly Shape[] {
	const roles = new Map(layout.roles.map((role) => [role.id, role]));
	const stems = route.slice(0, -1).flatMap((id): Shape[] => {
		const role = roles.get(id);
		return role?.hasStem ? [{kind: 'path', path: stemOf(role), ink: inks.accent, width: 3}] : [];
	});
	const legs = route.flatMap((id, at): Shape[] => {
		const next = route[at + 1];
		const line = layout.lines.find(({from, to}) => (from === id && to === next) || (to === id && from === next));
		return line ? [{kind: 'path', path: line.path, ink: inks.accent, width: 3}] : [];
	});
	return [...stems, ...legs];
}

/** A role: its title, its stem, and its ring with what marks it. */
export function roleShapes(role: MapRole, {inks, route, ...marked}: PictureOptions): readonly Shape[] {
	const {x, y, label, id} = role;
	const isMarked = id === marked.role || id === marked.target || route.includes(id);
	const ink = isMarked ? inks.title : inks.text;
	const shapes: Shape[] = label.map((text, line) => ({
		kind: 'text',
		x,
		y: y - measures.underTitle - 1 - measures.lineHeight * (label.length - 1 - line),
		text,
		size: measures.fontSize,
		ink,
		bold: isMarked,
	}));
	if (role.hasStem && !route.slice(0, -1).includes(id)) {
		shapes.push({kind: 'path', path: stemOf(role), ink: inks.quiet, width: 1.1});
	}
	const centre = x + ring;
	if (isMarked) {
		const fill = id === marked.role ? inks.accent : inks.ground;
		shapes.push({kind: 'circle', x: centre, y, radius: ring + 2, fill, ink: inks.accent, width: 2.5});
	} else {
		shapes.push({kind: 'circle', x: centre, y, radius: ring - 0.5, fill: inks.ground, ink: inks.text, width: 1.3});
	}
	if (id === marked.target) {
		shapes.push({kind: 'circle', x: centre, y, radius: 2.5, fill: inks.accent, ink: inks.accent, width: 0.5});
	}
	return shapes;
}

function stemOf({x, y}: MapRole): readonly number[] {
	return straight(x + 2 * ring, y, x + measures.columnWidth, y);
}

/** A straight line as a path. */
export function straight(x: number, y: number, toX: number, toY: number): readonly number[] {
	return [x, y, x, y, toX, toY, toX, toY];
}
