import type {MapLayout, MapRole, RoleId} from '../../src/protocol/careerMap';
import {seen} from './camera';
import type {Camera, Size} from './camera';
import {margin} from './useCamera';

/** More roles than this, or smaller ones, are drawn without titles. */
const mostTitles = 260;
const leastScale = 0.34;

/** The roles that stand in the page: those in sight where their titles can be read, and the wanted ones in any case. */
export function rolesToShow(
	{roles}: MapLayout,
	{camera, window}: {readonly camera: Camera; readonly window: Size},
	wanted: readonly (RoleId | undefined)[],
): readonly MapRole[] {
	const {left, right, top, bottom} = seen(camera, window, margin);
	const inSight = roles.filter(({x, y}) => x > left - 160 && x < right && y > top && y < bottom + 40);
	const hasTitles = camera.scale >= leastScale && inSight.length <= mostTitles;
	const kept = new Set(hasTitles ? inSight : []);
	return roles.filter((role) => kept.has(role) || wanted.includes(role.id));
}
