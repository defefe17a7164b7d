import type {MapLayout} from '../../core/paths/map/mapLayout';
import {mapPicture} from '../../core/paths/map/mapPicture';
import type {Picture} from '../../core/paths/map/picture';
import type {PageMessage} from '../../protocol/careerMap';
import type {Shown} from './mapView';
import {mapStrings} from './strings';

/** The map as a picture to keep, in the colours of the page and without what the page leaves out. */
export function pictureOf(
	layout: MapLayout,
	{route, ...marks}: Omit<Shown, 'look'>,
	{inks, hidden}: Extract<PageMessage, {type: 'export'}>,
): Picture {
	const {title, offices, directions, bands} = mapStrings();
	const last = route.at(-1);
	return mapPicture(layout, {
		...(last === undefined ? {} : {target: last}),
		...marks,
		inks,
		hidden,
		route,
		words: {title, offices, directions, bands},
	});
}
