import * as z from 'zod/mini';
import type {DirectionId, Office, RoleId} from '../core/catalogue/catalogue';
import {directionIds, offices} from '../core/catalogue/catalogue';
import type {Ink, Inks} from '../core/paths/map/inks';
import type {LineStyle} from '../core/paths/map/lineStyles';
import type {MapLayout, MapLine, MapRole} from '../core/paths/map/mapLayout';
import type {Picture, Shape} from '../core/paths/map/picture';
import type {MapStrings} from './careerMapStrings';

export type {
	DirectionId,
	Ink,
	Inks,
	LineStyle,
	MapLayout,
	MapLine,
	MapRole,
	MapStrings,
	Office,
	Picture,
	RoleId,
	Shape,
};

// What the career map and its host say to each other. The page imports types from here, nothing that runs.

/** A picture may be this large, in bytes. */
const mostBytes = 60_000_000;
const pngSignature = [0x89, 0x50, 0x4e, 0x47];

const role = z.string().check(z.regex(/^[a-z][a-z0-9_]{0,59}$/));
const route = z.array(role).check(z.maxLength(20));
const ink = z.string().check(z.regex(/^#[0-9a-f]{6}$/));
const hidden = {
	directions: z.array(z.enum(directionIds)).check(z.maxLength(directionIds.length)),
	offices: z.array(z.enum(offices)).check(z.maxLength(offices.length)),
};
const inks = z.strictObject({
	ground: ink,
	text: ink,
	title: ink,
	quiet: ink,
	hair: ink,
	accent: ink,
	directions: z.record(z.enum(directionIds), ink),
});

/** Every message that the page may send. */
export const pageMessage = z.discriminatedUnion('type', [
	z.strictObject({type: z.literal('ready')}),
	z.strictObject({type: z.literal('openRole'), role}),
	z.strictObject({type: z.literal('clearRoute')}),
	/** Asks for a picture of the map as it is shown, in these colours. */
	z.strictObject({type: z.literal('export'), inks, hidden: z.strictObject(hidden)}),
	/** The picture that the host asked for, painted. */
	z.strictObject({
		type: z.literal('didPaint'),
		png: z
			.instanceof(Uint8Array)
			.check(z.refine((bytes) => bytes.length <= mostBytes && pngSignature.every((byte, at) => bytes[at] === byte))),
	}),
	z.strictObject({type: z.literal('pageFailed'), text: z.string().check(z.maxLength(2000))}),
]);
export type PageMessage = z.infer<typeof pageMessage>;

/** What the page keeps over hiding and reloading. The host trusts none of it. */
export const pageState = z.strictObject({
	version: z.literal(1),
	route: z.optional(route),
	/** The role that was looked at. */
	active: z.optional(role),
	view: z.optional(z.strictObject({x: z.number(), y: z.number(), scale: z.number().check(z.gt(0), z.lte(8))})),
	hidden: z.optional(z.strictObject(hidden)),
});
export type PageState = z.infer<typeof pageState>;

export type HostMessage =
	/** The full state each time. */
	| {readonly type: 'didShow'; readonly map: MapView; readonly strings: MapStrings}
	/** Somebody wants a picture: the page is to answer with `export`. */
	| {readonly type: 'wantExport'}
	| {readonly type: 'paint'; readonly picture: Picture};

/** What is to be shown. */
export interface MapView {
	readonly layout: MapLayout;
	/** How many moves the lines stand for. */
	readonly moves: number;
	/** Titles that adverts use, for the search. */
	readonly aliases: Readonly<Record<RoleId, readonly string[]>>;
	readonly styles: Readonly<Record<DirectionId, LineStyle>>;
	/** The role that somebody holds, and the one that is aimed at. */
	readonly role?: RoleId;
	readonly target?: RoleId;
	/** The roles of a route in their order; none: no route is shown. */
	readonly route: readonly RoleId[];
	/** The role to look at, where the page was asked for one. The number tells one request from the next. */
	readonly look?: {readonly role: RoleId; readonly request: number};
}
