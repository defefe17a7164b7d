import type {DirectionId} from '../../catalogue/catalogue';

/** A colour as `#rrggbb`. */
export type Ink = string;

/** The colours of the map in a theme. */
export interface Inks {
	readonly ground: Ink;
	readonly text: Ink;
	readonly title: Ink;
	readonly quiet: Ink;
	/** Of the lines between lanes. */
	readonly hair: Ink;
	/** For the own role, the target and the route. */
	readonly accent: Ink;
	readonly directions: Readonly<Record<DirectionId, Ink>>;
}
