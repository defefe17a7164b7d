import {createContext} from 'preact';
import {useContext} from 'preact/hooks';
import type {PageMessage, SheetStrings} from '../../src/protocol/roleSheet';

/** What every part of the page is given. */
export interface Tools {
	readonly strings: SheetStrings;
	readonly send: (message: PageMessage) => void;
	/** Whether the level sentences were unfolded when the page was last seen. */
	readonly levels: boolean;
	readonly keepLevels: (levels: boolean) => void;
}

export const Tools = createContext<Tools | undefined>(undefined);

export function useTools(): Tools {
	const tools = useContext(Tools);
	if (!tools) {
		throw new Error('Parts of the page stand inside Tools.Provider');
	}
	return tools;
}
