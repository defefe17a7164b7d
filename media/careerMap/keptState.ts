import type {PageState} from '../../src/protocol/careerMap';

/** What the page kept over hiding, as far as it is what this version keeps. The host checks it for itself. */
export function keptState(state: unknown): Partial<PageState> {
	return typeof state === 'object' && state !== null && 'version' in state && state.version === 1
		? (state as PageState)
		: {};
}
