import type {DirectionId, Office} from '../core/catalogue/catalogue';

/** Every word of the career map in the language of the interface. `{0}`, `{1}` are places for values. */
export interface MapStrings {
	readonly title: string;
	/** {0}: roles, {1}: moves. */
	readonly counts: string;
	readonly offices: Readonly<Record<Office, string>>;
	readonly directions: Readonly<Record<DirectionId, string>>;
	/** For bands 1 to 7. */
	readonly bands: readonly string[];
	readonly band: string;
	/** {0}: title, {1}: band, {2}: office. */
	readonly spokenRole: string;
	readonly spokenYou: string;
	readonly spokenTarget: string;
	/** {0}: place on the route, {1}: stops. */
	readonly spokenStop: string;
	readonly noMoveOut: string;
	readonly oneMoveOut: string;
	/** {0}: how many. */
	readonly movesOut: string;
	/** {0}: roles. */
	readonly spokenTo: Readonly<Record<DirectionId, string>>;

	readonly find: string;
	/** {0}: how many. */
	readonly found: string;
	readonly foundOne: string;
	readonly foundNone: string;
	readonly zoomIn: string;
	readonly zoomOut: string;
	readonly fit: string;
	readonly save: string;
	readonly clearRoute: string;
	readonly route: string;
	readonly map: string;
	readonly keys: string;
	readonly hint: string;
	/** Tells what pressing a name in the key, or of a lane, does. */
	readonly keyHead: string;
	readonly you: string;
	readonly target: string;
	/** {0}: band, {1}: its word. */
	readonly bandOf: string;
	readonly openSheet: string;
	readonly noMoves: string;
	/** Before the roles that lead to this one. */
	readonly from: string;
	readonly list: string;
	readonly listNote: string;
}
