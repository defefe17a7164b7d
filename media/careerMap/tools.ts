import type {
	DirectionId,
	MapRole,
	MapStrings,
	MapView,
	Office,
	PageMessage,
	RoleId,
} from '../../src/protocol/careerMap';
import type {Joints} from './joints';
import {createTools} from '../page/createTools';

/** What is left out of the picture. */
export interface Hidden {
	readonly directions: readonly DirectionId[];
	readonly offices: readonly Office[];
}

/** What every part of the page is given. */
export interface Tools {
	readonly map: MapView;
	readonly strings: MapStrings;
	readonly role: (id: RoleId) => MapRole | undefined;
	readonly joints: Joints;
	readonly hidden: Hidden;
	/** The role that is looked at. */
	readonly active: RoleId | undefined;
	/** Looks at a role; with `focus`, the focus goes to it on the map. */
	readonly look: (role: RoleId, focus?: boolean) => void;
	readonly send: (message: PageMessage) => void;
}

export const [Tools, useTools] = createTools<Tools>();
