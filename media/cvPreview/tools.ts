import type {PageMessage, PreviewView} from '../../src/protocol/cvPreview';
import {createTools} from '../page/createTools';

/** What every part of the page is given. */
export interface Tools {
	readonly view: PreviewView;
	readonly send: (message: PageMessage) => void;
	/** The finding under the pointer or with the focus, by its place in the list. */
	readonly active: number | undefined;
	readonly setActive: (index: number | undefined) => void;
	readonly openFinding: (index: number) => void;
}

export const [Tools, useTools] = createTools<Tools>();
