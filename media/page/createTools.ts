import {createContext} from 'preact';
import type {Context} from 'preact';
import {useContext} from 'preact/hooks';

/** A context for what every part of a page is given, and the hook that takes it out. */
export function createTools<T>(): readonly [Context<T | undefined>, () => T] {
	const context = createContext<T | undefined>(undefined);
	return [
		context,
		() => {
			const tools = useContext(context);
			if (!tools) {
				throw new Error('Parts of the page stand inside Tools.Provider');
			}
			return tools;
		},
	];
}
