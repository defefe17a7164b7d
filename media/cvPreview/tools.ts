import {createContext} from 'preact';
import {useContext} from 'preact/hooks';
import type {PageMessage, PreviewView} from '../../src/protocol/cvPreview';

/** What every part of the page is given. */
export interface Tools {
	readonly view: PreviewView;
	readonly send: (message: PageMessage) => void;
	/** The finding under the pointer or with the focus, by its place in the list. */
	readonly active: number | undefined;
	readonly setActive: (index: number | undefined) => void;
	readonly openFinding: (index: number) => void;
}

export const Tools = createContext<Tools | undefined>(undefined);

export function useTools(): Tools {
	const tools = useContext(Tools);
	if (!tools) {
		throw new Error('Parts of the page stand inside Tools.Provider');
	}
	return tools;
}
