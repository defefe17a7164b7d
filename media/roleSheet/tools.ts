import type {PageMessage, SheetStrings} from '../../src/protocol/roleSheet';
import {createTools} from '../page/createTools';

/** What every part of the page is given. */
export interface Tools {
	readonly strings: SheetStrings;
	readonly send: (message: PageMessage) => void;
	/** Whether the level sentences were unfolded when the page was last seen. */
	readonly levels: boolean;
	readonly keepLevels: (levels: boolean) => void;
}

export const [Tools, useTools] = createTools<Tools>();
